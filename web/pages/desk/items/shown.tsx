import { Show } from 'solid-js'
import { Button, ButtonLink } from '../../../design/button/button.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { deskWords } from '../words.ts'
import { ItemFormArchiveDocument, ItemFormPublishDocument, type ItemInFormFragment } from './form.generated.ts'
import { itemsWords } from './words.ts'

/** Whether others see an item, and the button that changes that; each is the other's undo. */
export function Shown(props: { readonly item: ItemInFormFragment }) {
  const t = useWords(itemsWords)
  const desk = useWords(deskWords)
  const publish = useMutation(ItemFormPublishDocument)
  const archive = useMutation(ItemFormArchiveDocument)
  const isShown = () => props.item.status === 'PUBLISHED'

  async function change(show: boolean, canUndo: boolean): Promise<void> {
    const { id, title } = props.item
    const outcome = await (show ? publish : archive).run({ input: { id } })
    if (!('done' in outcome)) {
      const [refusal] = 'refused' in outcome ? outcome.refused : []
      return showToast({ text: refusal ? refusalText(refusal) : desk('notDone'), tone: 'bad' })
    }
    showToast({
      text: t(show ? 'published' : 'archived', title),
      ...(canUndo ? { undo: () => change(!show, false) } : {}),
    })
  }

  return (
    <section class="item-form-panel">
      <h2>{t('shown')}</h2>
      <p class="q small">
        {t(isShown() ? 'publishedText' : props.item.status === 'DRAFT' ? 'draftText' : 'archivedText')}
      </p>
      <div class="item-form-row">
        <Button
          busy={publish.busy || archive.busy}
          doing={t('working')}
          onClick={() => void change(!isShown(), props.item.status !== 'DRAFT')}
        >
          {isShown() ? t('archive') : t('publish')}
        </Button>
        <Show when={isShown()}>
          <ButtonLink kind="bare" href={`/item/${props.item.id}`}>
            {t('toItem')}
          </ButtonLink>
        </Show>
      </div>
    </section>
  )
}

import { createSignal, Show } from 'solid-js'
import { Button } from '../../design/button/button.tsx'
import { TextArea } from '../../design/field/text-field.tsx'
import { useIntent, useMutation } from '../../graph/use-mutation.ts'
import { refusalText } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { useAbout } from './about.ts'
import type { OpenConversation } from './open-conversation.ts'
import { ThreadSendDocument } from './thread.generated.ts'
import { messagesWords } from './words.ts'

const longest = 4_000

/** Where a message is written. What could not be sent stays, and is sent once however often it is tried. */
export function Write(props: { readonly conversation: OpenConversation; readonly onSent: () => void }) {
  const t = useWords(messagesWords)
  const about = useAbout()
  const send = useMutation(ThreadSendDocument)
  const intent = useIntent()
  const [text, setText] = createSignal('')

  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    const body = text().trim()
    if (body === '') return
    const input = { conversationId: props.conversation.id, body }
    const outcome = await send.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if (!('done' in outcome)) return
    intent.next()
    // What was typed meanwhile is the next message.
    if (text().trim() === body) setText('')
    props.onSent()
  }

  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
  }
  const wrong = () => {
    const [refusal] = send.refusals.all
    return refusal ? refusalText(refusal) : send.failure ? t('notSent') : undefined
  }

  return (
    <footer class="thread-foot">
      <Show when={props.conversation.status === 'ENDED'}>
        <p class="small qq">{t('endedText')}</p>
      </Show>
      <form class="thread-form" onSubmit={(event) => void submit(event)}>
        <TextArea
          labelHidden
          label={t('write', about(props.conversation).name)}
          placeholder={t('write', about(props.conversation).name)}
          rows={1}
          value={text()}
          onValue={setText}
          onKeyDown={keyed}
          maxlength={longest}
          error={wrong()}
          dir="auto"
        />
        <Button type="submit" kind="main" busy={send.busy} doing={t('sending')}>
          {t('send')}
        </Button>
      </form>
    </footer>
  )
}

import { createSignal, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { titleOf } from '../standing.ts'
import { Extend } from './extend.tsx'
import { LoanCancelDocument, type LoanNowFragment } from './loan.generated.ts'
import { loanWords } from './words.ts'

/** What who borrows can do with a loan as it stands: give it up, extend it, learn how to bring it back. */
export function BorrowerActions(props: { readonly loan: LoanNowFragment; readonly size?: 'small' | 'normal' }) {
  const t = useWords(loanWords)
  const [open, setOpen] = createSignal<'giveUp' | 'extend' | 'return'>()
  const close = () => setOpen(undefined)
  const isOut = () => props.loan.status === 'CHECKED_OUT'
  return (
    <>
      <Show when={props.loan.actions.includes('CANCEL')}>
        <Button size={props.size} onClick={() => setOpen('giveUp')}>
          {t('giveUp')}
        </Button>
      </Show>
      <Show when={props.loan.actions.includes('EXTEND')}>
        <Button size={props.size} onClick={() => setOpen('extend')}>
          {t('extend')}
        </Button>
      </Show>
      <Show when={isOut()}>
        <Button size={props.size} kind={props.loan.overdue ? 'main' : 'plain'} onClick={() => setOpen('return')}>
          {t('howToReturn')}
        </Button>
      </Show>
      <GiveUp loan={props.loan} open={open() === 'giveUp'} onClose={close} />
      <Show when={open() === 'extend'}>
        <Extend loan={props.loan} onClose={close} />
      </Show>
      <Dialog
        open={open() === 'return'}
        onClose={close}
        title={t('howToReturn')}
        actions={<Button onClick={close}>{t('close')}</Button>}
      >
        <p>{t('returnText', placeOf(props.loan), props.loan.location.opening)}</p>
      </Dialog>
    </>
  )
}

function placeOf({ location: { name, street, postalCode, city } }: LoanNowFragment): string {
  return `${name}, ${street}, ${postalCode} ${city}`
}

function GiveUp(props: { readonly loan: LoanNowFragment; readonly open: boolean; readonly onClose: () => void }) {
  const t = useWords(loanWords)
  const cancel = useMutation(LoanCancelDocument)
  const intent = useIntent()
  async function run(): Promise<void> {
    const { id } = props.loan
    const outcome = await cancel.run({ input: { id, idempotencyKey: intent.keyFor(id) } })
    props.onClose()
    if ('done' in outcome) {
      intent.next()
      showToast({ text: t('givenUp', titleOf(props.loan)) })
    } else {
      const [refusal] = 'refused' in outcome ? outcome.refused : []
      showToast({ text: refusal ? refusalText(refusal) : t('notDone'), tone: 'bad' })
    }
  }
  return (
    <Dialog
      alert
      open={props.open}
      onClose={props.onClose}
      title={t('giveUpTitle')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('keep')}</Button>
          <Button kind="main" busy={cancel.busy} doing={t('givingUp')} onClick={() => void run()}>
            {t('giveUp')}
          </Button>
        </>
      }
    >
      <p>{t('giveUpText')}</p>
    </Dialog>
  )
}

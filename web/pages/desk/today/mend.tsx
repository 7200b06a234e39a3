import { Match, Switch } from 'solid-js'
import { Button, ButtonLink } from '../../../design/button/button.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { DeskInServiceDocument, DeskRepairDocument } from './scan.generated.ts'
import { change, type Scanned } from './scanned.ts'
import { todayWords } from './words.ts'

/** What helps where a scanned piece does not fit. */
export function Mend(props: { readonly row: Scanned; readonly onMended: () => void }) {
  const t = useWords(todayWords)
  const intent = useIntent()
  const repair = useMutation(DeskRepairDocument)
  const service = useMutation(DeskInServiceDocument)
  const verdict = () => props.row.verdict
  const instead = () => {
    const found = verdict()
    return found.kind === 'instead' ? found : undefined
  }
  const kept = () => {
    const found = verdict()
    return found.kind === 'kept' ? found : undefined
  }
  const unit = () => props.row.unit
  const isRepaired = () => unit()?.custody?.kind === 'REPAIR'

  async function mend(): Promise<void> {
    const piece = unit()
    if (!piece) return
    const input = { id: piece.item.id, unitId: piece.id }
    const keyed = { ...input, idempotencyKey: intent.keyFor([isRepaired(), input]) }
    const outcome = await (isRepaired() ? service.run({ input: keyed }) : repair.run({ input: keyed }))
    if ('done' in outcome) {
      intent.next()
      return props.onMended()
    }
    const [refusal] = 'refused' in outcome ? outcome.refused : []
    showToast({ text: refusal ? refusalText(refusal) : t('failed'), tone: 'bad' })
  }

  return (
    <Switch>
      <Match when={instead()}>
        {(found) => (
          <Button
            size="small"
            onClick={() =>
              change(props.row.key, { verdict: { kind: 'out', loan: found().loan, lineId: found().lineId } })
            }
          >
            {t('mendInstead', found().loan.borrower?.displayName ?? '')}
          </Button>
        )}
      </Match>
      <Match when={kept()}>
        {(found) => (
          <ButtonLink size="small" href={`/loan/${found().loan.id}`}>
            {t('mendLoan')}
          </ButtonLink>
        )}
      </Match>
      <Match when={verdict().kind === 'unasked'}>
        <ButtonLink size="small" href={`/item/${unit()?.item.id}`}>
          {t('mendReserve')}
        </ButtonLink>
      </Match>
      <Match when={verdict().kind === 'broken'}>
        <Button size="small" busy={repair.busy || service.busy} doing={t('mending')} onClick={() => void mend()}>
          {isRepaired() ? t('mendService') : t('mendRepair')}
        </Button>
      </Match>
      <Match when={verdict().kind === 'unknown'}>
        <ButtonLink size="small" href={`/?q=${encodeURIComponent(props.row.tag)}`}>
          {t('mendSearch')}
        </ButtonLink>
      </Match>
      <Match when={verdict().kind === 'failed'}>
        <Button size="small" onClick={() => props.onMended()}>
          {t('mendAgain')}
        </Button>
      </Match>
    </Switch>
  )
}

import { type JSX, Show } from 'solid-js'
import { Badge } from '../../design/badge/badge.tsx'
import { Bar } from '../../design/bar/bar.tsx'
import { Changed } from '../../design/changed/changed.tsx'
import { Row } from '../../design/list/list.tsx'
import { Thumb } from '../../design/tile/tile.tsx'
import { dayRange, shortDay } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import type { LoanNowFragment } from './loan/loan.generated.ts'
import { standingOf, titleOf } from './standing.ts'
import { thingsWords } from './words.ts'

/** A loan in a list: what, how it stands, when and where. */
export function LoanRow(props: {
  readonly loan: LoanNowFragment
  /** Seen by who borrows; else by who lends. */
  readonly isMine: boolean
  readonly actions?: JSX.Element | undefined
}) {
  const standing = () => standingOf(props.loan, props.isMine)
  const item = () => props.loan.lines[0]?.item
  return (
    <Row
      picture={<Thumb size="large" picture={item()?.picture} category={item()?.category.slug} />}
      name={titleOf(props.loan)}
      href={`/loan/${props.loan.id}`}
      badge={
        <Changed value={standing().text}>
          <Badge tone={standing().tone}>{standing().text}</Badge>
        </Changed>
      }
      facts={<Facts loan={props.loan} isMine={props.isMine} />}
      actions={props.actions}
    >
      <Show when={standing().gone}>
        {(gone) => (
          <Bar value={gone()} tone={standing().tone === 'bad' ? 'bad' : standing().tone === 'wait' ? 'wait' : 'go'} />
        )}
      </Show>
      <Show when={!props.isMine && props.loan.note}>{(note) => <p class="small qq">“{note()}”</p>}</Show>
    </Row>
  )
}

function Facts(props: { readonly loan: LoanNowFragment; readonly isMine: boolean }) {
  const t = useWords(thingsWords)
  const place = () => props.loan.location.name
  const days = () => dayRange(props.loan.from, props.loan.to)
  const text = () => {
    const { loan } = props
    if (!props.isMine && loan.borrower) return t('periodOf', loan.borrower.displayName, days())
    if (loan.status !== 'CHECKED_OUT') return t('period', days(), place())
    return loan.overdue ? t('wasDue', shortDay(loan.to), place()) : t('bringBack', shortDay(loan.to), place())
  }
  return <span class="num">{text()}</span>
}

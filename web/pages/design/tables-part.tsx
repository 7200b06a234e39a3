import { createSignal } from 'solid-js'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { Badge, type Tone } from '../../design/badge/badge.tsx'
import { Table, type TableSort } from '../../design/table/table.tsx'
import { addDays, shortDay, today } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { moreWords } from './more-words.ts'
import { Part } from './part.tsx'
import { designWords } from './words.ts'

type Loan = { readonly who: string; readonly what: string; readonly until: number; readonly tone: Tone }

export function TablesPart() {
  const t = useWords(moreWords)
  const words = useWords(designWords)
  const [sort, setSort] = createSignal<TableSort>({ column: 'until', down: false })
  const state = ({ tone }: Loan) =>
    tone === 'bad' ? words('badge.late') : words(tone === 'go' ? 'badge.ready' : 'badge.withYou')
  const loans = () => {
    const all: Loan[] = [
      { who: 'Mira Lindqvist', what: words('thing.leica'), until: 9, tone: 'go' },
      { who: 'Thomas Kröger', what: words('thing.drill'), until: 4, tone: 'info' },
      { who: 'Priya Raman', what: words('thing.tripod'), until: -2, tone: 'bad' },
    ]
    return all.sort((one, other) => (one.until - other.until) * (sort().down ? -1 : 1))
  }
  return (
    <Part title={t('parts.tables')} wide>
      <Table
        label={t('today')}
        rows={loans()}
        sort={sort()}
        onSort={setSort}
        isCurrent={(loan) => loan.who === 'Thomas Kröger'}
        columns={[
          {
            id: 'who',
            title: t('who'),
            cell: (loan) => (
              <span class="row">
                <Avatar name={loan.who} size="small" />
                {loan.who}
              </span>
            ),
          },
          { id: 'what', title: t('what'), cell: (loan) => loan.what },
          { id: 'until', title: t('until'), cell: (loan) => shortDay(addDays(today(), loan.until)), sortable: true },
          {
            id: 'state',
            title: t('state'),
            cell: (loan) => <Badge tone={loan.tone}>{state(loan)}</Badge>,
            onPhone: 'keep',
          },
          {
            id: 'next',
            title: t('next'),
            titleHidden: true,
            align: 'end',
            onPhone: 'hide',
            cell: (loan) => (
              <a class="link" href="/dev/design">
                {loan.tone === 'bad' ? t('remind') : t('handOver')}
              </a>
            ),
          },
        ]}
      />
    </Part>
  )
}

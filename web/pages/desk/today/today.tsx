import { useSearchParams } from '@solidjs/router'
import { createMemo, For, Match, Show, Switch } from 'solid-js'
import { Title } from '../../../app/title.tsx'
import { Empty } from '../../../design/empty/empty.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { List } from '../../../design/list/list.tsx'
import { Live } from '../../../design/live/live.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { useLive } from '../../../graph/use-live.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { longDay, today } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import { LenderActions } from '../../things/loan/lender-actions.tsx'
import type { LoanNowFragment } from '../../things/loan/loan.generated.ts'
import { LoanRow } from '../../things/loan-row.tsx'
import { byUrgency } from '../../things/standing.ts'
import { PlaceFilter } from '../place-filter.tsx'
import { Staff } from '../staff.tsx'
import { Counts } from './counts.tsx'
import { Scanner } from './scanner.tsx'
import { ToDecide } from './to-decide.tsx'
import {
  DeskOrdersChangedDocument,
  DeskSupportChangedDocument,
  DeskTodayDocument,
  type DeskTodayQuery,
} from './today.generated.ts'
import './today.css'
import { useLoansChanged } from './use-loans-changed.ts'
import { todayWords } from './words.ts'

/** The front page of staff: the scanner, and what needs somebody today. */
export default function Today() {
  return (
    <Staff>
      <Desk />
    </Staff>
  )
}

function Desk() {
  const t = useWords(todayWords)
  const [address] = useSearchParams<{ place?: string }>()
  const place = () => address.place
  const day = useQuery(DeskTodayDocument, () => ({ today: today(), ...(place() ? { place: place() } : {}) }), {
    keep: true,
  })
  useLoansChanged(day.again)
  useLive(DeskOrdersChangedDocument, () => ({}), day.again)
  useLive(DeskSupportChangedDocument, () => ({}), day.again)
  return (
    <>
      <Title>{t('title')}</Title>
      <header class="today-head">
        <h1>{t('title')}</h1>
        <span class="qq">{longDay(today())}</span>
        <div class="today-place">
          <PlaceFilter />
        </div>
      </header>
      <div class="today">
        <div class="today-main">
          <Scanner />
          <Counts day={day.data} place={place()} />
          <section class="today-section">
            <div class="today-section-head">
              <h2>{t('today')}</h2>
              <Live />
            </div>
            <Switch>
              <Match when={day.state === 'failed'}>
                <ErrorState
                  framed
                  title={t('failedTitle')}
                  text={t('failedText')}
                  retryAt={day.retryAt}
                  onRetry={day.again}
                />
              </Match>
              <Match when={!day.data}>
                <SkeletonRows rows={4} />
              </Match>
              <Match when={day.data}>{(found) => <OfToday day={found()} />}</Match>
            </Switch>
          </section>
        </div>
        <aside class="today-side">
          <ToDecide place={place()} />
        </aside>
      </div>
    </>
  )
}

function OfToday(props: { readonly day: DeskTodayQuery }) {
  const t = useWords(todayWords)
  const loans = createMemo(() => {
    const { late, due, ready, reserved, approved } = props.day
    const found = new Map<string, LoanNowFragment>()
    for (const list of [late, due, ready, reserved, approved]) {
      for (const edge of list?.edges ?? []) if (edge?.node) found.set(edge.node.id, edge.node)
    }
    // What an event has taken further on meanwhile is no longer of today.
    return [...found.values()].filter(({ status }) => ofDay.has(status)).toSorted(byUrgency)
  })
  return (
    <Show when={loans().length > 0} fallback={<Empty framed title={t('nothing')} text={t('nothingText')} />}>
      <List label={t('today')}>
        <For each={loans()}>
          {(loan) => <LoanRow isMine={false} loan={loan} actions={<LenderActions loan={loan} size="small" />} />}
        </For>
      </List>
    </Show>
  )
}

const ofDay = new Set<LoanNowFragment['status']>(['APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT'])

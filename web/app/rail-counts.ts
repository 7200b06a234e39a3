import { createEffect } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useLive } from '../graph/use-live.ts'
import { useQuery } from '../graph/use-query.ts'
import {
  RailCountsDocument,
  RailLoansDocument,
  RailOrdersDocument,
  RailSupportDocument,
} from './rail-counts.generated.ts'

/** How much waits for staff: requests to decide, orders to hand over, conversations without an answer. Live. */
export function railCounts() {
  const [counts, setCounts] = createStore({ requests: 0, orders: 0, support: 0 })
  const query = useQuery(RailCountsDocument, () => ({}))
  createEffect(() => {
    const { data } = query
    if (!data) return
    setCounts({
      requests: data.loanCounts?.requested ?? 0,
      orders: data.orderCounts?.toHandOver ?? 0,
      support: data.supportWaitingCount ?? 0,
    })
  })
  useLive(
    RailLoansDocument,
    () => ({}),
    ({ allLoansChanged: change }) => change && setCounts('requests', change.counts.requested),
  )
  useLive(
    RailOrdersDocument,
    () => ({}),
    ({ allOrdersChanged: change }) => change && setCounts('orders', change.counts.toHandOver),
  )
  useLive(
    RailSupportDocument,
    () => ({}),
    ({ supportQueueChanged: change }) => change && setCounts('support', change.waitingCount),
  )
  return counts
}

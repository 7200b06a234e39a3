import { viewer } from '../../../graph/session.ts'
import { useLive } from '../../../graph/use-live.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { BagChangedDocument, BagPageDocument } from './bag.generated.ts'

/** The viewer's bag, live: what another tab or a log-in puts into it is seen here too. */
export function useBag() {
  const hasBag = () => (viewer().kind === 'anonymous' ? undefined : {})
  const query = useQuery(BagPageDocument, hasBag)
  useLive(BagChangedDocument, hasBag, ({ cartChanged }) => {
    // A cart that has become an order is another thing than the one that is cached here.
    if (cartChanged?.cart?.id !== query.data?.cart?.id) query.again()
  })
  return {
    query,
    cart: () => query.data?.cart ?? undefined,
    state: () => (viewer().kind === 'anonymous' ? 'ready' : query.state),
  }
}

import type { Viewer } from '@stoa/auth/viewer'
import type { ExecutionResult } from 'graphql'
import type { GraphRequest, SubgraphLink } from '../link.ts'
import type { Address } from './balancer.ts'
import { wasNotSent } from './fault.ts'

/** What a stream needs of the link that it belongs to. */
export type StreamPorts = {
  /** The breaker's ticket; rejects where it is open. */
  readonly admit: () => Promise<number>
  readonly choose: (tried: readonly Address<SubgraphLink>[]) => Address<SubgraphLink>
  /** Takes a retry at an address from the budget. */
  readonly spend: (at: string, error: unknown) => boolean
  readonly opened: (address: Address<SubgraphLink>, era: number, ticket: number) => void
  /** Answers whether that says anything new of the subgraph. */
  readonly failedAt: (address: Address<SubgraphLink>, era: number, error: unknown) => boolean
  readonly failed: (ticket: number) => void
  readonly abandoned: (ticket: number) => void
}

/**
 * A stream over one of several addresses, chosen at the first `next`. Where
 * the address cannot be reached another is tried. Once the stream may have
 * begun there, a fault ends it: begun again in silence, it would hide what came
 * between; the client comes back with its cursor.
 */
export function steadyStream(
  request: GraphRequest,
  viewer: Viewer,
  ports: StreamPorts,
): AsyncIterableIterator<ExecutionResult> {
  const done = { done: true, value: undefined } as const
  let opening: Promise<IteratorResult<ExecutionResult>> | undefined
  let source: AsyncIterableIterator<ExecutionResult> | undefined
  let address: Address<SubgraphLink> | undefined
  let ended = false

  async function open(): Promise<IteratorResult<ExecutionResult>> {
    const ticket = await ports.admit()
    const tried: Address<SubgraphLink>[] = []
    for (let next = ports.choose(tried); !ended; ) {
      tried.push(next)
      const { era } = next
      hold(next)
      try {
        source = next.link.subscribe(request, viewer)
        const first = await source.next()
        if (!ended) ports.opened(next, era, ticket)
        return first
      } catch (error) {
        release()
        if (ended) return done
        const isNews = ports.failedAt(next, era, error)
        next = ports.choose(tried)
        if (!wasNotSent(error) || tried.includes(next) || !ports.spend(next.at, error)) {
          if (isNews) ports.failed(ticket)
          else ports.abandoned(ticket)
          throw error
        }
      }
    }
    return done
  }

  function hold(next: Address<SubgraphLink>): void {
    address = next
    next.streams += 1
  }

  function release(): void {
    if (address) address.streams -= 1
    address = undefined
  }

  async function pull(): Promise<IteratorResult<ExecutionResult>> {
    if (!opening) return (opening = open())
    await opening
    return ended || !source ? done : source.next()
  }

  return {
    async next() {
      if (ended) return done
      try {
        const next = await pull()
        if (next.done) release()
        return next
      } catch (error) {
        ended = true
        release()
        throw error
      }
    },
    async return() {
      ended = true
      release()
      await source?.return?.()
      return done
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

import { anonymous } from '@stoa/auth/viewer'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import type { GraphRequest, SubgraphLink, Until } from '../link.ts'
import { Waiting } from '../waiting.ts'
import { type Address, balancer } from './balancer.ts'
import { type BreakerState, breaker, refused } from './breaker.ts'
import { deadlines } from '../deadlines.ts'
import { LateFault, SubgraphRested, wasNotSent } from './fault.ts'
import { defaultPolicy, type SteadyPolicy } from './policy.ts'
import { retryBudget } from './retry-budget.ts'
import { BusyAnswer, lastAnswer, routeAttempts } from './route-attempts.ts'
import { steadyStream } from './steady-stream.ts'

export type SteadyOptions = {
  readonly name: string
  /** A link to each address, and what people call the address. One at least. */
  readonly addresses: readonly { readonly at: string; readonly link: SubgraphLink }[]
  readonly policy?: Partial<SteadyPolicy> | undefined
  /** What counters count and logs tell. It must not throw. */
  readonly onEvent?: ((event: SteadyEvent) => void) | undefined
  /** A clock in milliseconds that never goes back. */
  readonly now?: () => number
  /** From 0 to 1. */
  readonly random?: () => number
}

/** Something that happens to a subgraph: to one of its addresses (`at`), or to its breaker. */
export type SteadyEvent = {
  readonly kind: 'retry' | 'ejected' | 'restored' | 'opened' | 'halfOpened' | 'closed'
  readonly subgraph: string
  readonly at?: string | undefined
  /** What went wrong, for a retry and an ejection. */
  readonly error?: unknown
}

/** A link and how it fares, for readiness, pages and metrics. */
export type SteadyLink = SubgraphLink & { readonly state: () => SteadyState }

export type SteadyState = {
  readonly breaker: BreakerState
  readonly addresses: readonly {
    readonly at: string
    readonly inFlight: number
    readonly streams: number
    /** For how many milliseconds it takes no traffic yet; 0 where it waits for its probe. Undefined: it is well. */
    readonly ejectedForMs: number | undefined
  }[]
}

const changes = { open: 'opened', halfOpen: 'halfOpened', closed: 'closed' } as const
/** Answered by every subgraph, for nobody, without its database. */
const probe: GraphRequest = { query: '{ __typename }' }

/**
 * A subgraph behind one or more addresses, as one link that bears their
 * faults: time-outs, retries of what may be repeated within a budget, the
 * least busy address first, sick ones ejected and probed, and a breaker.
 */
export function steadyLink(options: SteadyOptions): SteadyLink {
  const { name, onEvent, now = () => performance.now(), random = Math.random } = options
  const policy = { ...defaultPolicy, ...options.policy }
  const { attemptMs } = policy
  const tell = (kind: SteadyEvent['kind'], at?: string, error?: unknown) => {
    onEvent?.({ kind, subgraph: name, ...(at === undefined ? {} : { at }), ...(error === undefined ? {} : { error }) })
  }
  const circuit = breaker(policy.breaker, now, (state) => tell(changes[state]))
  const budget = retryBudget(policy.budget, now)
  const balance = balancer(options.addresses, policy.addresses, now, random)
  const deadline = deadlines(attemptMs)
  type To = Address<SubgraphLink>

  function admit(): number {
    const ticket = circuit.admit()
    if (ticket === refused) throw new SubgraphRested(name, circuit.retryAfterMs())
    for (let due = balance.due(); due; due = balance.due()) void probeAt(due)
    return ticket
  }

  function succeeded(address: To, era: number): void {
    if (balance.succeeded(address, era) === 'restored') tell('restored', address.at)
  }

  /**
   * Answers whether it says anything new of the subgraph. Many requests that an address cuts off when it goes are
   * one fault of that address, and not many of a subgraph whose other addresses are well.
   */
  function failed(address: To, era: number, error: unknown): boolean {
    const isNews = address.era === era
    if (balance.failed(address, era) === 'ejected') tell('ejected', address.at, error)
    return isNews
  }

  async function probeAt(address: To): Promise<void> {
    const { era } = address
    try {
      const { data } = await address.link.execute(probe, anonymous, AbortSignal.timeout(attemptMs))
      if (!data) throw new Error('the probe was refused')
      succeeded(address, era)
    } catch (error) {
      failed(address, era, error)
    }
  }

  /** All attempts of one request in one asynchronous function: every request pays for each that it passes. */
  async function run<Result>(
    ask: Ask<Result>,
    mayRepeat: MayRepeat,
    until: Until | undefined,
    isSending?: () => boolean,
  ): Promise<Result> {
    until?.throwIfAborted()
    const ticket = admit()
    budget.earn()
    const tried: To[] = []
    for (let address = balance.choose('inFlight'); ; ) {
      const { era } = address
      const attempt = new Waiting(until)
      const late = () => {
        if (isSending?.()) time = deadline(late)
        else attempt.abort(new LateFault(name, attemptMs))
      }
      let time = deadline(late)
      address.inFlight += 1
      let error: unknown
      try {
        const result = await ask(address.link, attempt)
        succeeded(address, era)
        circuit.succeeded(ticket)
        return result
      } catch (fault) {
        error = fault
      } finally {
        attempt.end()
        time.done()
        address.inFlight -= 1
      }
      // Where nobody waits any more, nothing is known of the address.
      const isNews = !until?.aborted && !(error instanceof BusyAnswer) && failed(address, era, error)
      tried.push(address)
      const next = await nextAfter(error, tried, mayRepeat, until)
      // Asked here, with no turn of the queue before the next attempt, which would not hear what has been said already.
      if (!next || until?.aborted) {
        if (isNews && !until?.aborted) circuit.failed(ticket)
        else circuit.abandoned(ticket)
        throw until?.aborted ? until.reason : error
      }
      address = next
    }
  }

  /** Where to ask again after a fault, once it is time to; undefined where that was the last attempt. */
  async function nextAfter(
    error: unknown,
    tried: readonly To[],
    mayRepeat: MayRepeat,
    until: Until | undefined,
  ): Promise<To | undefined> {
    if (until?.aborted || tried.length >= policy.attempts) return undefined
    if (!mayRepeat(wasNotSent(error))) return undefined
    const next = balance.choose('inFlight', tried)
    const isAgain = tried.includes(next)
    // One that was silent would only get the same work twice.
    if (isAgain && (error instanceof LateFault || error instanceof BusyAnswer)) return undefined
    if (!budget.spend()) return undefined
    tell('retry', next.at, error)
    if (isAgain) await pause(random() * policy.pauseMs * 2 ** tried.length, until)
    return next
  }

  const execute: SubgraphLink['execute'] = (request, viewer, until) =>
    run(
      (link, attempt) => link.execute(request, viewer, attempt),
      (notSent) => notSent || isQuery(request),
      until,
    )

  return {
    name,
    execute,
    subscribe: (request, viewer) =>
      steadyStream(request, viewer, {
        // A breaker that is not closed is tried with a cheap query, because a stream may be silent for hours.
        admit: async () => {
          if (circuit.state() !== 'closed') await execute(probe, anonymous)
          return admit()
        },
        choose: (tried) => balance.choose('streams', tried),
        spend: (at, error) => {
          if (!budget.spend()) return false
          tell('retry', at, error)
          return true
        },
        opened: (address, era, ticket) => {
          succeeded(address, era)
          circuit.succeeded(ticket)
        },
        failedAt: failed,
        failed: circuit.failed,
        abandoned: circuit.abandoned,
      }),
    route: (request, viewer) => {
      const { ask, mayRepeat, isSending } = routeAttempts(request, viewer)
      return run(ask, mayRepeat, request.signal, isSending).catch(lastAnswer)
    },
    close: async () => {
      await Promise.all(options.addresses.map(({ link }) => link.close()))
    },
    state: () => ({
      breaker: circuit.state(),
      addresses: balance.addresses.map(({ at, inFlight, streams, ejectedUntil }) => ({
        at,
        inFlight,
        streams,
        ejectedForMs: ejectedUntil > 0 ? Math.max(0, Math.ceil(ejectedUntil - now())) : undefined,
      })),
    }),
  }
}

/** Whether a request may be sent again after a fault; `notSent` where it has certainly not been processed. */
type MayRepeat = (notSent: boolean) => boolean

/** One attempt over one address. */
type Ask<Result> = (link: SubgraphLink, attempt: Waiting) => Promise<Result>

/** So many milliseconds, or until nobody waits any more. */
function pause(ms: number, until: Until | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  until?.addEventListener('abort', resolve)
  return promise.finally(() => {
    clearTimeout(timer)
    until?.removeEventListener('abort', resolve)
  })
}

/** Read only after a fault, so that requests which succeed do not pay for it. */
function isQuery({ query, operationName }: GraphRequest): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.QUERY
  } catch {
    return false
  }
}

import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import { networkOf } from '@stoa/values/network'
import { refusal, StatusRefusal } from '../caller/errors.ts'
import { rateRefusals } from '../seen/metrics.ts'
import type { OperationRequest, Prepared } from '../graph/prepare.ts'
import type { ServedGraph } from '../graph/served-graph.ts'
import { operationCharges, type RatePolicies } from './policies.ts'
import { rateHeaders, retryAfterMs, violated } from './rate-headers.ts'
import { type Charge, fullUs, type RateStore, type Taken } from './rate-store.ts'

type HeaderFields = Readonly<Record<string, string>>

/** Who asks, and from where. */
export type RatedCaller = { readonly viewer: Viewer; readonly address: string }

/** Whether a request may go on, with what to tell its client in headers. */
export type RateVerdict = {
  readonly headers: HeaderFields
  readonly refused?: RateRefusal | undefined
}

export type RateRefusal = {
  readonly retryAfterMs: number
  /** The names of those that were used up. */
  readonly policies: readonly string[]
}

/** Where every way in asks whether somebody has asked too often. */
export type RateGate = {
  /**
   * Prepares an operation and charges who asks: its estimated cost, each root
   * field that has a policy, and one unit for what is no valid operation.
   * Rejects with `StatusRefusal`: 429 and RATE_LIMITED where too little is
   * left, before anything is read where that is known already.
   */
  prepare(served: ServedGraph, request: OperationRequest, caller: RatedCaller): Promise<RatedOperation>
  /** A request that came to no operation: one unit. */
  attempt(caller: RatedCaller): Promise<RateVerdict>
  /** An attempt to open a WebSocket, or to reserve an event stream. */
  connection(address: string): Promise<RateVerdict>
  /**
   * The refusal of a token from there before it is checked, where too many did
   * not count; `checking` of them are being checked now, which may not count either.
   */
  tokenRefused(address: string, checking: number): RateVerdict | undefined
  /** A token that does not count: one unit of the address, for it says nothing about a person. */
  badToken(address: string): RateVerdict | Promise<RateVerdict>
  /** A request to a route of a subgraph. */
  route(caller: RatedCaller, path: string): Promise<RateVerdict>
}

export type RatedOperation = { readonly prepared: Prepared; readonly headers: HeaderFields }

const passed: RateVerdict = { headers: {} }

/** Lets everything through. */
export const unlimited: RateGate = {
  prepare: async (served, request, { viewer }) => ({
    prepared: await served.prepare(request, viewer),
    headers: passed.headers,
  }),
  attempt: async () => passed,
  connection: async () => passed,
  tokenRefused: () => undefined,
  badToken: () => passed,
  route: async () => passed,
}

/**
 * Whoever has an account is counted as a person, wherever they call from;
 * everybody else by the address, guests too, for whoever likes can be as many
 * guests as they like. All that one request is charged is of one subject.
 */
export function rateGate(store: RateStore, policies: RatePolicies): RateGate {
  const { person, address, connection, token, route, webhook } = policies
  const chargesOf = operationCharges(policies.operations ?? {})

  function charge(subject: string, charges: readonly Charge[]): RateVerdict | Promise<RateVerdict> {
    if (charges.length === 0) return passed
    const taking = store.take(subject, charges)
    return taking instanceof Promise ? taking.then((taken) => verdict(charges, taken)) : verdict(charges, taking)
  }

  const policyFor = ({ viewer }: RatedCaller) => (viewer.kind === 'person' ? person : address)

  return {
    async prepare(served, request, caller) {
      const subject = subjectOf(caller)
      const policy = policyFor(caller)
      const least = once(policy)
      const known = store.refused(subject, least)
      if (known) throw rateRefusal(verdict(least, known))
      let prepared: Prepared
      try {
        const preparing = served.prepare(request, caller.viewer)
        prepared = preparing instanceof Promise ? await preparing : preparing
      } catch (error) {
        if (!(error instanceof StatusRefusal)) throw error
        const { headers, refused } = await charge(subject, least)
        if (refused) throw rateRefusal({ headers, refused })
        throw new StatusRefusal(error.status, error.errors, { ...headers, ...error.headers })
      }
      const ofRoot = chargesOf(prepared.operation.definition, prepared.document)
      const all = policy ? [{ policy, cost: prepared.cost.estimated }, ...ofRoot] : ofRoot
      const charging = charge(subject, all)
      const charged = charging instanceof Promise ? await charging : charging
      if (charged.refused) throw rateRefusal(charged)
      return { prepared, headers: charged.headers }
    },
    attempt: async (caller) => charge(subjectOf(caller), once(policyFor(caller))),
    connection: async (from) => charge(networkOf(from), once(connection)),
    tokenRefused(from, checking) {
      if (!token) return undefined
      const charges = [{ policy: token, cost: checking + 1 }]
      if (checking < token.quota) {
        const known = store.refused(networkOf(from), charges)
        return known && verdict(charges, known)
      }
      // More than the quota would count as all of it, and pass.
      return verdict(once(token), { passed: false, debtsUs: [fullUs(token)] })
    },
    badToken: (from) => charge(networkOf(from), once(token)),
    route: async (caller, path) =>
      path.split('/')[2] === 'webhooks'
        ? charge(networkOf(caller.address), once(webhook))
        : charge(subjectOf(caller), once(route)),
  }
}

const once = (policy: Charge['policy'] | undefined): Charge[] => (policy ? [{ policy, cost: 1 }] : [])

function subjectOf({ viewer, address }: RatedCaller): string {
  return viewer.kind === 'person' ? viewerKey(viewer) : networkOf(address)
}

function verdict(charges: readonly Charge[], taken: Taken): RateVerdict {
  const headers = rateHeaders(charges, taken)
  if (taken.passed) return { headers }
  const refused = { retryAfterMs: retryAfterMs(charges, taken), policies: violated(charges, taken) }
  for (const policy of refused.policies) rateRefusals.inc({ policy })
  return { headers, refused }
}

/** A refusal as an operation is told of it. */
export function rateRefusal({ headers, refused }: RateVerdict): StatusRefusal {
  const { retryAfterMs: waitMs = 0, policies = [] } = refused ?? {}
  const message = `You have asked for too much in a short time. Try again in ${Math.max(1, Math.ceil(waitMs / 1_000))} s.`
  return new StatusRefusal(429, [refusal('RATE_LIMITED', message, { retryAfterMs: waitMs, policies })], headers)
}

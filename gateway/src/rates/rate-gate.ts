import { viewerKey } from '@stoa/auth/viewer'
import { networkOf } from '@stoa/values/network'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { refusal, StatusRefusal } from '../caller/errors.ts'
import type { HeaderFields } from '../caller/header-fields.ts'
import type { Caller } from '../execution/operation.ts'
import { rateRefusals } from '../seen/gateway-metrics.ts'
import { operationCharges, type RatePolicies } from './policies.ts'
import { rateHeaders, retryAfterMs, violated } from './rate-headers.ts'
import { type Charge, fullUs, type RateStore, type Taken } from './rate-store.ts'

/** Who asks, and from where. */
export type RatedCaller = Pick<Caller, 'viewer' | 'client'>

/** What of an operation is charged. */
export type RatedOperation = {
  readonly document: DocumentNode
  readonly operation: { readonly definition: OperationDefinitionNode }
  readonly cost: { readonly estimated: number }
}

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
  /** The refusal of any operation of theirs, where it is known before one is read that nothing is left. */
  spent(caller: RatedCaller): RateVerdict | undefined
  /** An operation that is about to run: its estimated cost, and each root field that has a policy. */
  operation(caller: RatedCaller, operation: RatedOperation): RateVerdict | Promise<RateVerdict>
  /** A request that came to no operation: one unit. */
  attempt(caller: RatedCaller): RateVerdict | Promise<RateVerdict>
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

const passed: RateVerdict = { headers: {} }

/** Lets everything through. */
export const unlimited: RateGate = {
  spent: () => undefined,
  operation: () => passed,
  attempt: () => passed,
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
    spent(caller) {
      const least = once(policyFor(caller))
      const known = store.refused(subjectOf(caller), least)
      return known && verdict(least, known)
    },
    operation(caller, { operation, document, cost }) {
      const policy = policyFor(caller)
      const ofRoot = chargesOf(operation.definition, document)
      return charge(subjectOf(caller), policy ? [{ policy, cost: cost.estimated }, ...ofRoot] : ofRoot)
    },
    attempt: (caller) => charge(subjectOf(caller), once(policyFor(caller))),
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
      path.split('/')[3] === 'webhooks'
        ? charge(networkOf(addressOf(caller)), once(webhook))
        : charge(subjectOf(caller), once(route)),
  }
}

const once = (policy: Charge['policy'] | undefined): Charge[] => (policy ? [{ policy, cost: 1 }] : [])

const addressOf = ({ client }: RatedCaller): string => client?.address ?? ''

function subjectOf(caller: RatedCaller): string {
  return caller.viewer.kind === 'person' ? viewerKey(caller.viewer) : networkOf(addressOf(caller))
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

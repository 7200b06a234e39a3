import type { ServerResponse } from 'node:http'
import { networkOf } from '@stoa/values/network'
import { counter } from '../caller/counter.ts'
import {
  type HeaderFields,
  sendGraphError,
  sendJson,
  sendProblem,
  sendTooOften,
  setHeaders,
} from '../http/http-edge.ts'
import { type Identify, type Identity, type IdentityRefusal, refusalHeaders } from '../caller/identity.ts'
import { type RateGate, type RateRefusal, rateRefusal } from './rate-gate.ts'

/** Why nobody is known, with what to tell of it in headers: the token does not count, or too many from there did not. */
export type Unidentified =
  | (IdentityRefusal & { readonly headers: HeaderFields; readonly refused?: undefined })
  | {
      readonly code: 'RATE_LIMITED'
      readonly status: 429
      readonly headers: HeaderFields
      readonly refused: RateRefusal
    }

/** Who calls with this `Authorization`, from this address; at once where that is known. */
export type RatedIdentify = (
  authorization: string | undefined,
  address: string,
) => Identity | Unidentified | Promise<Identity | Unidentified>

/**
 * Charges a token that does not count to the address that it comes from, and
 * checks no more of them than may fail. One that is remembered as good, and no
 * token at all, is no work and asks nobody, whoever else calls from there.
 */
export function ratedIdentify(identify: Identify, rates: RateGate): RatedIdentify {
  /** By address, the tokens that are being checked: without them, all that come at once would be. */
  const checking = counter()

  return (authorization, address) => {
    const known = identify(authorization)
    if (typeof known === 'function') return check(known, address)
    return 'code' in known ? charged(known, address) : known
  }

  async function check(
    find: () => Promise<Identity | IdentityRefusal>,
    address: string,
  ): Promise<Identity | Unidentified> {
    const network = networkOf(address)
    const { refused, headers } = rates.tokenRefused(network, checking.of(network)) ?? {}
    if (refused && headers) return tooOften(headers, refused)
    checking.add(network)
    try {
      const found = await find()
      return 'code' in found ? await charged(found, address) : found
    } finally {
      checking.remove(network)
    }
  }

  async function charged(refusal: IdentityRefusal, address: string): Promise<Unidentified> {
    const own = refusalHeaders(refusal)
    // That keys cannot be read is nobody's fault who calls.
    if (refusal.status !== 401) return { ...refusal, headers: own }
    const { refused, headers } = await rates.badToken(address)
    return refused ? tooOften(headers, refused) : { ...refusal, headers: { ...own, ...headers } }
  }
}

function tooOften(headers: HeaderFields, refused: RateRefusal): Unidentified {
  return { code: 'RATE_LIMITED', status: 429, headers, refused }
}

/** Tells a client of GraphQL. */
export function sendUnidentified(response: ServerResponse, unidentified: Unidentified): void {
  setHeaders(response, unidentified.headers)
  if (unidentified.refused) return sendJson(response, 429, { errors: rateRefusal(unidentified).errors })
  sendGraphError(response, unidentified.status, unidentified.code, unidentified.message)
}

/** Tells a client of a route. */
export function sendUnidentifiedProblem(response: ServerResponse, unidentified: Unidentified): void {
  setHeaders(response, unidentified.headers)
  if (unidentified.refused) return sendTooOften(response, unidentified.refused)
  const { status, message, code } = unidentified
  sendProblem(response, status, message, { code })
}

import { networkOf } from '@stoa/values/network'
import { counter } from '../caller/counter.ts'
import { type HeaderFields } from '../caller/header-fields.ts'
import { type Identify, type Identity, type IdentityRefusal, refusalHeaders } from '../caller/identity.ts'
import { type RateGate, type RateRefusal } from './rate-gate.ts'

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
    const ofRefusal = refusalHeaders(refusal)
    // That keys cannot be read is nobody's fault who calls.
    if (refusal.status !== 401) return { ...refusal, headers: ofRefusal }
    const { refused, headers } = await rates.badToken(address)
    return refused ? tooOften(headers, refused) : { ...refusal, headers: { ...ofRefusal, ...headers } }
  }
}

function tooOften(headers: HeaderFields, refused: RateRefusal): Unidentified {
  return { code: 'RATE_LIMITED', status: 429, headers, refused }
}

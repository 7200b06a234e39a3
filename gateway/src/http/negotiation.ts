import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { mostLiked } from './accept.ts'

/** In which form an answer can travel. The first is that of clients who say nothing. */
const mediaTypes = ['application/json', 'application/graphql-response+json'] as const

/** How the events of an operation travel; the last choice of those who like all alike. */
const eventStream = 'text/event-stream'
/** The cheapest first, of those that a client likes alike. */
const encodings = ['zstd', 'br', 'gzip'] as const

/** What the types of the package do not know yet. */
type WithPreference = {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[]
}

export type Encoding = (typeof encodings)[number]

/** The `content-type` of an answer; undefined where the client accepts none. By the rules of GraphQL over HTTP. */
export const contentTypeFor = remembering((accept) => {
  const type = mostLiked(accept, mediaTypes)
  return type && `${type}; charset=utf-8`
}, `${mediaTypes[0]}; charset=utf-8`)

/** Whether a client would rather have the events of an operation than one answer in JSON. */
export const wantsEvents: (accept: string | undefined) => boolean = (accept) => likesBest(accept) === eventStream

const likesBest = remembering((accept) => mostLiked(accept, [...mediaTypes, eventStream]), mediaTypes[0])

/** Why a document did not run, though the request was one: GraphQL over HTTP has a rule of its own for these. */
const documentFaults = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]

/**
 * The status of an answer. Clients who ask for `application/json` and for
 * nothing else may be older than the rule that says 400 of a document at
 * fault: GraphQL over HTTP has them told 200.
 */
export function statusFor(accept: string | undefined, { status, text }: { status: number; text: string }): number {
  if (status !== 400 || !accept || !/^application\/json *(;|$)/i.test(accept) || accept.includes(',')) return status
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
  return documentFaults.includes(errors?.[0]?.extensions?.code ?? '') ? 200 : status
}

/** How to compress for a client; undefined for not at all. */
export const encodingFor = remembering((accepted): Encoding | undefined => {
  const negotiator: WithPreference = new Negotiator({ headers: { 'accept-encoding': accepted } })
  const [chosen] = negotiator.encodings([...encodings, 'identity'], { preferred: encodings })
  return encodings.find((one) => one === chosen)
}, undefined)

/** Clients send few different headers, most the one that came last: what one means is worked out once. */
function remembering<Answer extends string>(
  read: (header: string) => Answer | undefined,
  unsaid: Answer | undefined,
): (header: string | undefined) => Answer | undefined {
  type Known = { readonly header: string; readonly answer: Answer | undefined }
  const known = new LRUCache<string, Known>({ max: 500 })
  let last: Known | undefined
  return (header) => {
    if (!header) return unsaid
    if (last?.header === header) return last.answer
    last = known.get(header)
    if (!last) {
      last = { header, answer: read(header) }
      known.set(header, last)
    }
    return last.answer
  }
}

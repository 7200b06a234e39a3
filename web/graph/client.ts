import { type Client, createClient, fetchExchange, type Operation, subscriptionExchange } from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { createMemo, createRoot, on } from 'solid-js'
import { cache } from './cache.ts'
import { learnTime } from './clock.ts'
import { lost, reached } from './connection.ts'
import { freshByVersion } from './fresh.ts'
import { forwardLive } from './live-wire.ts'
import { registered } from './registered.ts'
import { accessToken, dropGuest, isSignedIn, needsRenewal, renew, viewer } from './session.ts'

/** Refusals of the whole request: the token was meant, not what it asked for. */
const tokenCodes = new Set(['TOKEN_EXPIRED', 'TOKEN_INVALID', 'TOKEN_REVOKED'])

const authenticated = authExchange(async ({ appendHeaders }) => ({
  addAuthToOperation(operation) {
    const token = accessToken()
    return token ? appendHeaders(operation, { authorization: `Bearer ${token}` }) : operation
  },
  willAuthError: () => isSignedIn() && needsRenewal(),
  didAuthError({ graphQLErrors }, operation) {
    const refused = graphQLErrors.some(({ extensions }) => tokenCodes.has(String(extensions.code)))
    if (refused) refusedToken = tokenOf(operation)
    return refused
  },
  async refreshAuth() {
    if (isSignedIn()) await renew(refusedToken)
    else if (refusedToken) dropGuest(refusedToken)
  },
}))

/** What the last request was refused with. */
let refusedToken: string | undefined

function tokenOf({ context: { fetchOptions } }: Operation): string | undefined {
  const { headers } = (typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions) ?? {}
  return new Headers(headers).get('authorization')?.slice('Bearer '.length)
}

/** `fetch` that tells how the connection stands and what time it is at the server. */
const watchedFetch: typeof fetch = async (input, init) => {
  try {
    // What the browser kept of an answer is asked about each time (304 where it holds): the cache of the app decides when
    // to ask, and what it asks for after an event has to be as things are now.
    const response = await fetch(input, { cache: 'no-cache', ...init })
    learnTime(response.headers)
    // A gateway that is going away, or a proxy before one that is gone.
    if ([502, 503, 504].includes(response.status)) lost()
    else reached()
    return response
  } catch (error) {
    if (!init?.signal?.aborted) lost()
    throw error
  }
}

function newClient(): Client {
  return createClient({
    url: '/graphql',
    fetch: watchedFetch,
    preferGetMethod: true,
    requestPolicy: 'cache-and-network',
    exchanges: [
      cache(),
      freshByVersion,
      registered,
      authenticated,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: forwardLive }),
    ],
  })
}

/** The client of now. Another viewer gets another one, with an empty cache: nobody sees what was loaded for somebody else. */
export const client = createRoot(() => createMemo(on(viewer, newClient)))

import { type AnyVariables, type RequestPolicy } from '@urql/core'
import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import { pipe, subscribe } from 'wonka'
import { client } from './client.ts'
import { gaps } from './connection.ts'
import { type Failure, failureOf, passes } from './failure.ts'
import { type Registered, registeredContext } from './registered.ts'
import { viewer } from './session.ts'

/** What a page knows of an answer, each part a signal of its own. */
export type Query<Data> = {
  /** The answer so far: of the cache at once, of the server when it comes. Fine-grained: what did not change is not drawn again. */
  readonly data: Data | undefined
  readonly state: 'loading' | 'ready' | 'failed'
  /** Whether what is shown is being asked for again. */
  readonly stale: boolean
  readonly failure: Failure | undefined
  /** When it is tried again by itself, if it is. */
  readonly retryAt: Date | undefined
  /** Asks the server again, now. */
  readonly again: () => void
}

export type QueryOptions = {
  /** Shows the former answer while another one is on its way: for lists whose filter changes. */
  readonly keep?: boolean
}

const firstRetryMs = 2_000
const lastRetryMs = 30_000

/**
 * Asks for a registered query as long as the component stands, and again whenever its variables or the viewer change.
 * Without variables (undefined) it waits. The cache's later news reach it too.
 */
export function useQuery<Data, Variables extends AnyVariables>(
  document: Registered<Data, Variables>,
  variables: () => Variables | undefined,
  { keep = false }: QueryOptions = {},
): Query<Data> {
  const [store, setStore] = createStore<{ data: Data | undefined }>({ data: undefined })
  const [state, setState] = createSignal<Query<Data>['state']>('loading')
  const [stale, setStale] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  const [retryAt, setRetryAt] = createSignal<Date>()
  const [attempt, setAttempt] = createSignal(0)
  let failures = 0
  let shownTo = untrack(viewer)
  /** Ends what is followed now. What stays on the page while another answer is on its way stays live until then. */
  let leave: () => void = () => {}
  let retry: ReturnType<typeof setTimeout> | undefined

  const again = () => setAttempt((number) => number + 1)

  // Values decide, not objects: an address that changes elsewhere asks for nothing.
  const wanted = createMemo(variables, undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  })

  createEffect(
    on([client, wanted, attempt], ([asked, values, number], before) => {
      const isOther = before !== undefined && before[2] === number
      // What a person saw is nobody else's to see; who becomes a guest goes on looking at the same.
      const isPersonal = before?.[0] !== asked && shownTo.kind === 'person'
      shownTo = viewer()
      if (before?.[0] !== asked || !values || !keep) leave()
      const leaveFormer = leave
      if (isOther && (!keep || isPersonal)) setStore('data', undefined)
      if (isOther) failures = 0
      if (store.data === undefined) setState('loading')
      clearTimeout(retry)
      setRetryAt(undefined)
      if (!values) return
      const requestPolicy: RequestPolicy = number > 0 && !isOther ? 'network-only' : 'cache-and-network'
      const context = { requestPolicy, ...registeredContext(document) }
      setStale(true)
      let isLeft = false
      const { unsubscribe } = pipe(
        asked.query(document, values, context),
        subscribe((result) => {
          leaveFormer()
          if (isLeft) return
          setStale(result.stale)
          const hasData = result.data !== undefined && result.data !== null
          if (hasData) setStore('data', reconcile(result.data as Data & object, { key: 'id' }) as never)
          if (!result.error || hasData) {
            failures = 0
            setFailure(undefined)
            setState('ready')
          } else fail(failureOf(result.error))
        }),
      )
      leave = () => {
        isLeft = true
        leaveFormer()
        unsubscribe()
      }
    }),
  )
  onCleanup(() => leave())
  createEffect(on(gaps, again, { defer: true }))
  onCleanup(() => clearTimeout(retry))

  function fail(why: Failure): void {
    setFailure(why)
    // What stands already stays, and says that it may be old.
    if (store.data === undefined) setState('failed')
    clearTimeout(retry)
    if (!passes(why)) return
    const wait = Math.min(firstRetryMs * 2 ** failures, lastRetryMs)
    failures += 1
    setRetryAt(new Date(Date.now() + wait))
    retry = setTimeout(again, wait)
  }

  return {
    get data() {
      return store.data
    },
    get state() {
      return state()
    },
    get stale() {
      return stale()
    },
    get failure() {
      return failure()
    },
    get retryAt() {
      return retryAt()
    },
    again,
  }
}

/** Begins to load what a page will need, on the intent to go there: the page finds it in the cache. */
export function preload<Data, Variables extends AnyVariables>(
  document: Registered<Data, Variables>,
  variables: Variables,
): void {
  void client()
    .query(document, variables, { requestPolicy: 'cache-first', ...registeredContext(document) })
    .toPromise()
}

/** Asks the server once, past the cache: for what somebody does (a scan), not for what a page shows. */
export async function ask<Data, Variables extends AnyVariables>(
  document: Registered<Data, Variables>,
  variables: Variables,
): Promise<Data | Failure> {
  const context = { requestPolicy: 'network-only' as const, ...registeredContext(document) }
  const { data, error } = await client().query(document, variables, context).toPromise()
  return data ?? (error ? failureOf(error) : { kind: 'refused' })
}

import type { AnyVariables } from '@urql/core'
import { createMemo, createSignal, mapArray, on } from 'solid-js'
import type { Failure } from './failure.ts'
import { reachedPages, reachPages } from './reached.ts'
import type { Registered } from './registered.ts'
import { type Query, useQuery } from './use-query.ts'

type Node = { readonly id: string }
type Connection<N> = {
  readonly edges: readonly ({ readonly node: N | null } | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

export type List<Data, N> = {
  /** What was loaded so far, each thing once, in order. */
  readonly nodes: readonly N[]
  /** The answer of the first page: counts and facets stand there. */
  readonly first: Data | undefined
  readonly state: Query<Data>['state']
  readonly failure: Failure | undefined
  readonly retryAt: Date | undefined
  readonly hasMore: boolean
  readonly loadingMore: boolean
  readonly more: () => void
  /** Asks for every loaded page again, in place. */
  readonly again: () => void
}

/**
 * A list that grows page by page, by cursor. `connection` finds it in the answer, `idOf` says what makes a thing one
 * (its id). Another filter begins anew while the former list stays until the new one is there.
 */
export function useList<Data, Variables extends AnyVariables & { readonly after?: string | null }, N>(
  document: Registered<Data, Variables>,
  variables: () => Variables | undefined,
  connection: (data: Data) => Connection<N> | null | undefined,
  idOf: (node: N) => string = (node) => (node as Node).id,
): List<Data, N> {
  const place = createMemo(() => document.documentId + JSON.stringify(variables() ?? null))
  const [turned, setTurned] = createSignal(0)
  const cursors = createMemo(on([place, turned], ([key]) => reachedPages(key) ?? [null]))

  const pages = createMemo(
    mapArray(cursors, (after) =>
      useQuery(
        document,
        () => {
          const values = variables()
          return values && (after === null ? values : { ...values, after })
        },
        { keep: true },
      ),
    ),
  )
  const last = () => pages().at(-1)
  const lastConnection = () => {
    const data = last()?.data
    return data ? connection(data) : undefined
  }

  const nodes = createMemo(() => {
    const seen = new Set<string>()
    const found: N[] = []
    for (const page of pages()) {
      for (const edge of (page.data && connection(page.data)?.edges) || []) {
        const node = edge?.node
        // A thing that moved between two pages while they were loaded is on both.
        if (!node || seen.has(idOf(node))) continue
        seen.add(idOf(node))
        found.push(node)
      }
    }
    return found
  })

  return {
    get nodes() {
      return nodes()
    },
    get first() {
      return pages()[0]?.data
    },
    get state() {
      return pages()[0]?.state ?? 'loading'
    },
    get failure() {
      return pages()[0]?.failure ?? last()?.failure
    },
    get retryAt() {
      return pages()[0]?.retryAt ?? last()?.retryAt
    },
    get hasMore() {
      return lastConnection()?.pageInfo.hasNextPage === true
    },
    get loadingMore() {
      return pages().length > 1 && last()?.state === 'loading'
    },
    more() {
      const info = lastConnection()?.pageInfo
      if (!info?.hasNextPage || !info.endCursor || cursors().includes(info.endCursor)) return
      reachPages(place(), [...cursors(), info.endCursor])
      setTurned((number) => number + 1)
    },
    again() {
      for (const page of pages()) page.again()
    },
  }
}

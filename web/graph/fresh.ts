import { type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core'
import { filter, makeSubject, merge, pipe, share, tap } from 'wonka'

// A slow answer can be older than an event that arrived while it was under way. Which of two states is newer neither
// arrival nor a clock tells. So an answer that was asked for before an event of something in it is asked for once more:
// what comes back then is at least as new as the event.

const triesPerOperation = 3

/** Holds back answers that an event has overtaken, and asks again. */
export const freshByVersion: Exchange =
  ({ forward }) =>
  (operations$) => {
    const again = makeSubject<Operation>()
    const asked = new Map<number, { readonly at: number; readonly tries: number }>()
    /** When, in the order of arrivals, an object was last told of by an event. */
    const told = new Map<string, number>()
    let clock = 0

    function isOvertaken({ operation, data }: OperationResult): boolean {
      const sent = asked.get(operation.key)
      if (!sent || operation.kind !== 'query') return false
      asked.delete(operation.key)
      const overtaken = data && objectsOf(data).some((id) => (told.get(id) ?? -1) > sent.at)
      if (!overtaken || sent.tries >= triesPerOperation) return false
      asked.set(operation.key, { at: clock, tries: sent.tries + 1 })
      again.next(makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }))
      return true
    }

    const sent$ = pipe(
      operations$,
      tap(({ key, kind }) => {
        if (kind === 'query') asked.set(key, { at: clock, tries: asked.get(key)?.tries ?? 0 })
        if (kind === 'teardown') asked.delete(key)
      }),
    )

    return pipe(
      merge([sent$, again.source]),
      forward,
      tap(({ operation, data }) => {
        if (operation.kind !== 'subscription' || !data) return
        clock += 1
        for (const id of objectsOf(data)) told.set(id, clock)
      }),
      filter((result) => !isOvertaken(result)),
      share,
    )
  }

function objectsOf(data: unknown, found: string[] = []): string[] {
  if (Array.isArray(data)) for (const one of data) objectsOf(one, found)
  else if (typeof data === 'object' && data !== null) {
    if ('id' in data && typeof data.id === 'string') found.push(data.id)
    for (const value of Object.values(data)) objectsOf(value, found)
  }
  return found
}

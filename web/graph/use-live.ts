import type { AnyVariables } from '@urql/core'
import { createEffect, createMemo, on, onCleanup } from 'solid-js'
import { pipe, subscribe } from 'wonka'
import { client } from './client.ts'
import { type Registered, registeredContext } from './registered.ts'

/**
 * Follows a registered subscription as long as the component stands. What an event carries goes into the cache by
 * itself, and so to everything on the page that shows it; `onEvent` is for what the cache cannot know (a new row).
 * Without variables (undefined) nothing is followed.
 */
export function useLive<Data, Variables extends AnyVariables>(
  document: Registered<Data, Variables>,
  variables: () => Variables | undefined,
  onEvent?: (data: Data) => void,
): void {
  // Values decide, not objects: a list that comes again in the same order is followed already.
  const wanted = createMemo(variables, undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  })
  createEffect(
    on([client, wanted], ([asked, values]) => {
      if (!values) return
      const { unsubscribe } = pipe(
        asked.subscription(document, values, registeredContext(document)),
        subscribe(({ data }) => {
          if (data) onEvent?.(data)
        }),
      )
      onCleanup(unsubscribe)
    }),
  )
}

import { For, Show } from 'solid-js'
import { Note } from '../design/note/note.tsx'
import type { Failure } from '../graph/failure.ts'
import type { Refusal } from '../graph/refusals.ts'
import { failureText, refusalText } from '../language/refusals.ts'

/** What a form was refused with as a whole, or why there was no answer; read out when it comes. */
export function Problem(props: {
  readonly refusals?: readonly Refusal[] | undefined
  readonly failure?: Failure | undefined
}) {
  return (
    <>
      <For each={props.refusals}>
        {(refusal) => (
          <Note tone="bad" alert>
            {refusalText(refusal)}
          </Note>
        )}
      </For>
      <Show when={props.failure}>
        {(failure) => (
          <Note tone="bad" alert>
            {failureText(failure())}
          </Note>
        )}
      </Show>
    </>
  )
}

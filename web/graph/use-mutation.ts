import type { AnyVariables } from '@urql/core'
import { createSignal } from 'solid-js'
import { client } from './client.ts'
import { type Failure, failureOf } from './failure.ts'
import type { Refusal, Refusals } from './refusals.ts'
import { refusalsOf, refusalsOfForm } from './refusals.ts'
import { type Registered, registeredContext } from './registered.ts'

/** What became of it: done, refused with reasons that belong to fields, or not answered. */
export type Outcome<Data> =
  | { readonly done: Data }
  | { readonly refused: readonly Refusal[] }
  | { readonly failed: Failure }

export type Mutation<Data, Variables> = {
  /** Sends it. While it is under way, a second call joins the first: a double click is one order. */
  readonly run: (variables: Variables) => Promise<Outcome<Data>>
  readonly busy: boolean
  /** What was refused last, until the next try. */
  readonly refusals: Refusals
  /** Why no answer came last; the same input may be sent again and has one effect. */
  readonly failure: Failure | undefined
  /** Forgets what was refused: somebody tries again with something else. */
  readonly forget: () => void
}

/** A registered mutation with one root field, whose payload has `userErrors`. */
export function useMutation<Data extends object, Variables extends AnyVariables>(
  document: Registered<Data, Variables>,
): Mutation<Data, Variables> {
  const [running, setRunning] = createSignal<Promise<Outcome<Data>>>()
  const [refusals, setRefusals] = createSignal(refusalsOf([]))
  const [failure, setFailure] = createSignal<Failure>()

  async function send(variables: Variables): Promise<Outcome<Data>> {
    const { data, error } = await client().mutation(document, variables, registeredContext(document)).toPromise()
    const payload = data && (Object.values(data).find((value) => typeof value === 'object') as Payload | undefined)
    const refused = payload?.userErrors ?? refusalsOfForm(error)
    setRefusals(refusalsOf(refused))
    if (refused.length > 0) return { refused }
    if (payload && data) return { done: data }
    const failed: Failure = error ? failureOf(error) : { kind: 'refused' }
    setFailure(failed)
    return { failed }
  }

  return {
    run(variables) {
      const under = running()
      if (under) return under
      setFailure(undefined)
      const sent = send(variables).finally(() => setRunning(undefined))
      void setRunning(() => sent)
      return sent
    },
    get busy() {
      return running() !== undefined
    },
    get refusals() {
      return refusals()
    },
    get failure() {
      return failure()
    },
    forget() {
      setRefusals(refusalsOf([]))
      setFailure(undefined)
    },
  }
}

type Payload = { readonly userErrors?: readonly Refusal[] }

/**
 * An idempotency key for one intent: the same as long as the input is the same and no answer came, so that sending
 * again after a cut has one effect. `next()` is called once it is done.
 */
export function useIntent(): { readonly keyFor: (input: unknown) => string; readonly next: () => void } {
  let known: { readonly input: string; readonly key: string } | undefined
  return {
    keyFor(input) {
      const text = JSON.stringify(input)
      if (known?.input !== text) known = { input: text, key: crypto.randomUUID() }
      return known.key
    },
    next() {
      known = undefined
    },
  }
}

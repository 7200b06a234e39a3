import { newKey } from '../matrix-objects.ts'
import type { Actor, MatrixWorld, Objects } from '../matrix-world.ts'

type Arguments = Readonly<Record<string, unknown>>
export type ArgumentsFor = (objects: Objects, own: Actor['own']) => Arguments

/**
 * What is done to try a row. Selections are written by `matrix-ask.ts` from
 * the SDL, so an entry says only what a schema cannot know.
 *
 * Whoever is allowed must be able to do it in any order without disturbing
 * other rows: things that are over already, revisions that are old, changes
 * that change nothing. What cannot be harmless is done `last`, in this order,
 * and in each row those who are refused go first.
 */
export type Operation =
  | RootOperation
  /** A type with a @key, one of its fields, or what a path below it leads to. */
  | { readonly of: keyof Objects; readonly path?: string }
  /** What a path below a root field without arguments leads to. */
  | { readonly below: string }

/** A root field with these arguments. */
export type RootOperation = { readonly args?: ArgumentsFor; readonly last?: true; readonly provoke?: Provoke }

/** Makes happen what a stream tells of, where it does not begin with the present state. */
type Provoke = (world: MatrixWorld, actor: Actor) => Promise<unknown>

/** As the one argument that mutations have. */
export const input =
  (make: ArgumentsFor): ArgumentsFor =>
  (objects, own) => ({ input: make(objects, own) })
/** A mutation that changes nothing of importance. */
export const change = (make: ArgumentsFor): Operation => ({ args: input(make) })
/** A mutation that takes away what other rows need. */
export const lastChange = (make: ArgumentsFor): Operation => ({ args: input(make), last: true })
/** The same, once per key. */
export const once = (make: ArgumentsFor): Operation =>
  change((...given) => ({ ...make(...given), idempotencyKey: newKey() }))

export const euro = (amountMinor: string) => ({ amountMinor, currency: 'EUR' })
/** A day from today. */
export const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

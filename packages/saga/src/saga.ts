/**
 * A long-running journey as a pure function: what has happened so far, what
 * happens now, and the time give the next state, what to do about it, and when
 * to look again. No clock, no randomness, no database in it, so that the same
 * function runs on any runner and under any test.
 */
export type Saga<State, Event, Command> = {
  /** Names the saga in messages. */
  readonly name: string
  /** Total: an event that means nothing in a state leaves it as it is. */
  readonly decide: (state: State, event: Event, now: Date) => Decision<State, Command>
  /** The event that says nothing but that a timer may be due; `decide` looks at its `now`. */
  readonly wake: Event
  /** Whether nothing is left to do or to undo. */
  readonly isEnded: (state: State) => boolean
}

export type Decision<State, Command> = {
  /** The very same object where nothing changed: then nothing is written. */
  readonly state: State
  /** In the order in which they are to be carried out. */
  readonly commands: readonly Command[]
  /** All timers that wait from now on; those that are missing here are canceled by that. */
  readonly timers: readonly Timer[]
}

/** When the saga wants to be woken, and what for (for people who read it). */
export type Timer = { readonly name: string; readonly at: Date }

/** The earliest of some timers; null where there is none. */
export function nextDue(timers: readonly Timer[]): Date | null {
  return timers.reduce<Date | null>((first, { at }) => (first === null || at < first ? at : first), null)
}

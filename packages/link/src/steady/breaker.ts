export type BreakerPolicy = {
  /** Over how long requests are judged, in milliseconds. */
  readonly windowMs: number
  /** With fewer requests in the window nothing is judged. So many failures in a row are enough by themselves. */
  readonly volume: number
  /** The share of the requests in the window that must have failed. */
  readonly ratio: number
  /** How long an open breaker lets nothing through, before one request may try. */
  readonly openMs: number
}

export type BreakerState = 'closed' | 'open' | 'halfOpen'

/** What `admit` answers when nothing may go through. */
export const refused = -1

/**
 * Judges a subgraph by its newest requests. Closed, everything goes through.
 * Open, nothing does. Half open, one request at a time does: its success
 * closes the breaker, its failure opens it again.
 */
export type Breaker = {
  readonly state: () => BreakerState
  /** A ticket for one request, to be given back with its outcome; or `refused`. */
  readonly admit: () => number
  readonly succeeded: (ticket: number) => void
  readonly failed: (ticket: number) => void
  /** The request ended without saying anything about the subgraph: its client went away. */
  readonly abandoned: (ticket: number) => void
  /** In how many milliseconds it is worth asking again; 0 where nothing is refused. */
  readonly retryAfterMs: () => number
}

/** The window is counted in this many slots: the oldest is forgotten as a whole. */
const slots = 10

/** A closed breaker. `now` is a clock in milliseconds that never goes back; `onChange` hears each new state. */
export function breaker(policy: BreakerPolicy, now: () => number, onChange: (state: BreakerState) => void): Breaker {
  const { volume, ratio, openMs } = policy
  const slotMs = policy.windowMs / slots
  const counted = new Float64Array(slots)
  const faults = new Float64Array(slots)
  let slot = 0
  let total = 0
  let failures = 0
  let inRow = 0
  let state: BreakerState = 'closed'
  let openUntil = 0
  let probing = false
  // A ticket of an earlier state says nothing about this one: its request may have begun long before.
  let era = 0

  function turnTo(next: BreakerState): void {
    state = next
    era += 1
    probing = false
    counted.fill(0)
    faults.fill(0)
    total = failures = inRow = 0
    if (next === 'open') openUntil = now() + openMs
    onChange(next)
  }

  /** Moves the window to the present; answers the slot of now. */
  function present(): number {
    const newest = Math.floor(now() / slotMs)
    if (newest !== slot) {
      for (let passed = Math.min(newest - slot, slots); passed > 0; passed -= 1) {
        const old = (newest - passed + 1) % slots
        total -= counted[old] ?? 0
        failures -= faults[old] ?? 0
        counted[old] = faults[old] = 0
      }
      slot = newest
      if (total === 0) inRow = 0
    }
    return slot % slots
  }

  function count(failed: boolean): void {
    const at = present()
    counted[at] = (counted[at] ?? 0) + 1
    total += 1
    inRow = failed ? inRow + 1 : 0
    if (!failed) return
    faults[at] = (faults[at] ?? 0) + 1
    failures += 1
    if (inRow >= volume || (total >= volume && failures >= total * ratio)) turnTo('open')
  }

  return {
    state: () => state,
    admit: () => {
      if (state === 'closed') return era
      if (state === 'open' && now() >= openUntil) turnTo('halfOpen')
      if (state === 'open' || probing) return refused
      probing = true
      return era
    },
    succeeded: (ticket) => {
      if (ticket !== era) return
      if (state === 'closed') count(false)
      else turnTo('closed')
    },
    failed: (ticket) => {
      if (ticket !== era) return
      if (state === 'closed') count(true)
      else turnTo('open')
    },
    abandoned: (ticket) => {
      if (ticket === era) probing = false
    },
    retryAfterMs: () => (state === 'open' ? Math.max(0, Math.ceil(openUntil - now())) : 0),
  }
}

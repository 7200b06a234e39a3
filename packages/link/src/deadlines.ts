/** When something has to end that is not done before; `done` takes it back, and may be called again. */
export type Deadline = { readonly done: () => void }

/** Begins a deadline; `onLate` is called once where it passes. */
export type Deadlines = (onLate: () => void) => Deadline

/**
 * Deadlines that are all `ms` away when they begin, so that the first to begin
 * is the first that is late: one timer serves them all, where a timer of its
 * own for every request costs as much as other parts of its way. `now` is in
 * milliseconds and never goes back. The timer keeps no process alive.
 */
export function deadlines(ms: number, now: () => number = () => performance.now()): Deadlines {
  const ends = new Pending(0, () => undefined)
  let timer: NodeJS.Timeout | undefined

  function endLate(): void {
    timer = undefined
    for (let first = ends.after; first !== ends; first = ends.after) {
      const leftMs = first.endsMs - now()
      if (leftMs > 0) {
        timer = setTimeout(endLate, Math.ceil(leftMs)).unref()
        return
      }
      first.done()
      first.onLate()
    }
  }

  return (onLate) => {
    timer ??= setTimeout(endLate, ms).unref()
    return new Pending(now() + ms, onLate, ends)
  }
}

/**
 * A list that is linked through its members, and whose members let go of it:
 * a `Map` with the same traffic leaves a chain of its former tables in the old
 * generation, which keeps what they held through every collection of the young.
 */
class Pending implements Deadline {
  readonly endsMs: number
  readonly onLate: () => void
  before: Pending
  after: Pending

  /** As the last one before `end`; without, the end of a list of its own. */
  constructor(endsMs: number, onLate: () => void, end?: Pending) {
    this.endsMs = endsMs
    this.onLate = onLate
    this.before = end ? end.before : this
    this.after = end ?? this
    if (!end) return
    end.before.after = this
    end.before = this
  }

  done(): void {
    this.before.after = this.after
    this.after.before = this.before
    this.before = this
    this.after = this
  }
}

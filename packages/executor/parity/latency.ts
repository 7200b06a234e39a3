/** Chooses which of the waiting goes next, by the place in the list of who waits. */
export type Director = (waiting: readonly string[]) => number

/** The one that stands first in the list of names; those that do not stand there at the end. */
export const byName =
  (...names: readonly string[]): Director =>
  (waiting) => {
    const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
    return waiting.indexOf([...waiting].sort((a, b) => rank(a) - rank(b))[0] as string)
  }

/**
 * Latency without clocks: who waits is let go one at a time, as the director says, and the next only when all that
 * follows from it has been done.
 */
export function directed(director: Director | undefined): (name: string) => Promise<void> {
  const waiting: { readonly name: string; readonly go: () => void }[] = []
  let due = false
  const step = () => {
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      const which = director?.(waiting.map(({ name }) => name)) ?? 0
      waiting.splice(which, 1)[0]?.go()
      if (waiting.length > 0) step()
    })
  }
  return (name) =>
    new Promise((resolve) => {
      waiting.push({ name, go: resolve })
      step()
    })
}

/** How many slices a round has: everybody is asked once a round, and never all at once. */
const slices = 12

/**
 * Asks each member once a round for a sign of life. Who has given none since
 * the last time is given up. One timer for all: with ten thousand members,
 * timers of their own are memory, and a beat of all at once a pause.
 */
export function heartbeat<Member>(roundMs: number, ask: (member: Member) => void, giveUp?: (member: Member) => void) {
  const members = Array.from({ length: slices }, () => new Map<Member, boolean>())
  const sliceOf = new Map<Member, Map<Member, boolean>>()
  let turn = 0
  let added = 0
  const timer = setInterval(() => {
    turn = (turn + 1) % slices
    const slice = members[turn]
    for (const [member, alive] of slice ?? []) {
      if (!alive && giveUp) giveUp(member)
      else {
        slice?.set(member, false)
        ask(member)
      }
    }
  }, roundMs / slices)
  timer.unref()

  return {
    add(member: Member) {
      added = (added + 1) % slices
      const slice = members[added]
      if (!slice) return
      slice.set(member, true)
      sliceOf.set(member, slice)
    },
    alive: (member: Member) => {
      const slice = sliceOf.get(member)
      if (slice?.has(member)) slice.set(member, true)
    },
    remove(member: Member) {
      sliceOf.get(member)?.delete(member)
      sliceOf.delete(member)
    },
    stop: () => clearInterval(timer),
  }
}

import type { Import } from './imports.ts'

/** How rooms hang together: what a picture of imports shows, in numbers. */
export type Figures = {
  readonly files: number
  readonly rooms: number
  /** Imports from one room to another, each pair of rooms once. */
  readonly between: number
  /** Of these, those that run to a room which stands above. */
  readonly upward: readonly string[]
  /** Pairs of rooms that import each other. */
  readonly pairs: readonly string[]
  /** Files that import each other in a circle, types counted; each circle once. */
  readonly circles: readonly (readonly string[])[]
}

/** `roomOf` names the room of a file; rooms stand in `order` from the top down, or where their imports put them. */
export function figuresOf(
  imports: readonly Import[],
  roomOf: (file: string) => string,
  order?: readonly string[],
): Figures {
  const between = roomImports(imports, roomOf)
  const floors = order ? new Map(order.map((room, index) => [room, -index])) : floorsOf(between)
  const all = [...between].flatMap(([from, tos]) => [...tos].map((to) => [from, to] as const))
  const upward = all.filter(([from, to]) => (floors.get(to) ?? 0) > (floors.get(from) ?? 0))
  const pairs = all.filter(([from, to]) => from < to && between.get(to)?.has(from))
  const files = new Set(imports.flatMap(({ from, to }) => [from, to]))
  return {
    files: files.size,
    rooms: new Set([...files].map(roomOf)).size,
    between: all.length,
    upward: upward.map(([from, to]) => `${from} → ${to}`),
    pairs: pairs.map(([a, b]) => `${a} ↔ ${b}`),
    circles: circlesOf(imports),
  }
}

/** From each room to the other rooms that it imports. */
export function roomImports(imports: readonly Import[], roomOf: (file: string) => string): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>()
  for (const { from, to } of imports) {
    const [a, b] = [roomOf(from), roomOf(to)]
    const known = rooms.get(a) ?? rooms.set(a, new Set()).get(a)
    if (a !== b) known?.add(b)
    if (!rooms.has(b)) rooms.set(b, new Set())
  }
  return rooms
}

/** A room stands one floor above the highest that it imports; what runs in circles is cut where it comes back. */
export function floorsOf(rooms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const floors = new Map<string, number>()
  const visit = (room: string, above: ReadonlySet<string>): number => {
    const known = floors.get(room)
    if (known !== undefined) return known
    const path = new Set([...above, room])
    const below = [...(rooms.get(room) ?? [])].filter((next) => !path.has(next))
    const floor = Math.max(0, ...below.map((next) => 1 + visit(next, path)))
    floors.set(room, floor)
    return floor
  }
  for (const room of [...rooms.keys()].sort()) visit(room, new Set())
  return floors
}

/** The strongly connected parts of the graph of files that have more than one file (Tarjan 1972). */
export function circlesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) (next.get(from) ?? next.set(from, []).get(from))?.push(to)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const connect = (file: string) => {
    index.set(file, index.size)
    low.set(file, index.get(file) ?? 0)
    stack.push(file)
    for (const to of next.get(file) ?? []) {
      if (!index.has(to)) connect(to)
      if (stack.includes(to)) low.set(file, Math.min(low.get(file) ?? 0, low.get(to) ?? 0))
    }
    if (low.get(file) !== index.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const file of next.keys()) if (!index.has(file)) connect(file)
  return circles
}

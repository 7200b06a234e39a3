import { floorsOf } from './figures.ts'

const box = { width: 118, height: 34, gapX: 18, gapY: 58 }

/**
 * Rooms as boxes, each above what it imports, as SVG. An import that runs down is grey, one that runs up or sideways
 * is red. `order` puts one room on each floor, from the top down.
 */
export function picture(
  title: string,
  rooms: ReadonlyMap<string, ReadonlySet<string>>,
  order?: readonly string[],
): string {
  const floors = order
    ? new Map([...rooms.keys()].map((room) => [room, order.length - 1 - order.indexOf(room)]))
    : floorsOf(rooms)
  const levels = Map.groupBy([...rooms.keys()].sort(), (room) => floors.get(room) ?? 0)
  const highest = Math.max(0, ...levels.keys())
  const widest = Math.max(...[...levels.values()].map(({ length }) => length), 3)
  const [width, height] = [widest * (box.width + box.gapX) + 40, (highest + 1) * (box.height + box.gapY) + 50]
  const places = new Map<string, { readonly x: number; readonly y: number }>()
  for (const [floor, names] of levels) {
    const offset = (width - names.length * (box.width + box.gapX) + box.gapX) / 2
    // Alone on its floor a room stands to one side, so that the arrows do not lie on each other.
    const aside = order ? (floor % 2 === 0 ? -1 : 1) * (box.width + box.gapX) * ((floor % 3) / 2) : 0
    names.forEach((name, index) =>
      places.set(name, {
        x: offset + index * (box.width + box.gapX) + aside,
        y: 40 + (highest - floor) * (box.height + box.gapY),
      }),
    )
  }
  const arrows = [...rooms].flatMap(([from, tos]) =>
    [...tos].map((to) => {
      const [a, b] = [places.get(from), places.get(to)]
      if (!a || !b) return ''
      const down = b.y > a.y
      const [x1, y1] = [a.x + box.width / 2, down ? a.y + box.height : a.y]
      const [x2, y2] = [b.x + box.width / 2, down ? b.y : b.y + box.height]
      const bend = (y2 - y1) / 2
      const path = `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
      return `<path d="${path}" class="${down ? 'down' : 'up'}"/>`
    }),
  )
  const boxes = [...places].map(
    ([name, { x, y }]) =>
      `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"/>` +
      `<text x="${x + box.width / 2}" y="${y + 22}">${name}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<style>rect{fill:#f6f3ec;stroke:#5b5648}text{text-anchor:middle;fill:#222}.down{stroke:#9a9483}.up{stroke:#c22;stroke-width:2}path{fill:none}.t{text-anchor:start;font-size:14px}</style>
<rect x="0" y="0" width="${width}" height="${height}" style="fill:#fff;stroke:none"/>
<text class="t" x="16" y="22">${title}</text>
${[...arrows, ...boxes].filter(Boolean).join('\n')}
</svg>
`
}

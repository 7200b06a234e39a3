/** What a drawing covers on a grid of 80 × 60, row by row: 1 where there is something, 0 where one sees through. */
export type Silhouette = Uint8Array

const [wide, high, cell] = [80, 60, 5]

type Point = readonly [x: number, y: number]
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The silhouette of a drawing without ground. Light, shade and glass, which one sees through, do not count. */
export function silhouetteOf(svg: string): Silhouette {
  const grid = new Uint8Array(wide * high)
  const stack: Matrix[] = [[1, 0, 0, 1, 0, 0]]
  const body = svg.slice(svg.indexOf('<g '))
  for (const [, closes, name, text = ''] of body.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    const at = attributesOf(text)
    const matrix = times(stack.at(-1) ?? [1, 0, 0, 1, 0, 0], matrixOf(at['transform'] ?? ''))
    if (name === 'g' && closes) stack.pop()
    else if (name === 'g') stack.push(matrix)
    else if (!closes && isSolid(at)) cover(grid, name ?? '', at, matrix)
  }
  return grid
}

const isSolid = ({ opacity, fill, ...at }: Record<string, string>) =>
  Number(opacity ?? at['fill-opacity'] ?? 1) >= 0.5 && !fill?.endsWith('glow)')

/** The share of what both cover in what at least one does: 1 for the same silhouette. */
export function likeness(one: Silhouette, other: Silhouette): number {
  let [both, any] = [0, 0]
  for (let index = 0; index < one.length; index++) {
    const [here, there] = [one[index] ?? 0, other[index] ?? 0]
    both += here & there
    any += here | there
  }
  return both / any
}

function cover(grid: Silhouette, name: string, at: Record<string, string>, matrix: Matrix): void {
  const lines = linesOf(name, at).map((line) => line.map((point) => moved(point, matrix)))
  const stroke = Number(at['stroke-width'] ?? 1) * Math.hypot(matrix[0], matrix[1])
  if (at['fill'] !== 'none') fill(grid, lines)
  if (at['stroke']) for (const line of lines) trace(grid, line, stroke / 2)
}

/** The outline of an element, curves cut into short lines. */
function linesOf(name: string, at: Record<string, string>): Point[][] {
  const n = (key: string) => Number(at[key] ?? 0)
  const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')]
  if (name === 'rect')
    return [
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
        [x, y],
      ],
    ]
  if (name === 'circle' || name === 'ellipse') return [ovalAt([n('cx'), n('cy')], n('r') || n('rx'), n('r') || n('ry'))]
  return name === 'path' ? linesOfPath(at['d'] ?? '') : []
}

const ovalAt = ([x, y]: Point, rx: number, ry: number): Point[] =>
  Array.from({ length: 25 }, (_, i) => [x + rx * Math.cos((i * Math.PI) / 12), y + ry * Math.sin((i * Math.PI) / 12)])

const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

function linesOfPath(d: string): Point[][] {
  const lines: Point[][] = []
  let [at, handle]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const all = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const kind = letter.toUpperCase()
    const size = takes[kind] ?? 0
    for (let from = 0; from === 0 || from < all.length; from += size || 1) {
      const numbers = all.slice(from, from + size)
      const point = (index: number): Point => {
        const [x = 0, y = 0] = numbers.slice(index)
        return letter === kind ? [x, y] : [at[0] + x, at[1] + y]
      }
      const line = lines.at(-1) ?? []
      const mirrored: Point = [2 * at[0] - handle[0], 2 * at[1] - handle[1]]
      const to = { M: point(0), L: point(0), T: point(0), Q: point(2), S: point(2), C: point(4), A: point(5) }[kind]
      if (kind === 'M' && from === 0) lines.push([point(0)])
      else if (kind === 'Z') line.push(line[0] ?? at)
      else if (kind === 'H') line.push([letter === 'H' ? (numbers[0] ?? 0) : at[0] + (numbers[0] ?? 0), at[1]])
      else if (kind === 'V') line.push([at[0], letter === 'V' ? (numbers[0] ?? 0) : at[1] + (numbers[0] ?? 0)])
      else if (kind === 'Q' || kind === 'T') curve(line, [at, (handle = kind === 'Q' ? point(0) : mirrored), to ?? at])
      else if (kind === 'C') curve(line, [at, point(0), (handle = point(2)), to ?? at])
      else if (kind === 'S') curve(line, [at, mirrored, (handle = point(0)), to ?? at])
      else if (kind === 'A') line.push(...arc(at, to ?? at, numbers))
      else line.push(to ?? at)
      at = lines.at(-1)?.at(-1) ?? at
      if (!'QTCS'.includes(kind)) handle = at
    }
  }
  return lines
}

/** De Casteljau, at twelve places. */
function curve(line: Point[], points: readonly Point[]): void {
  for (let step = 1; step <= 12; step++) {
    let left = points
    while (left.length > 1) left = left.slice(1).map((b, i) => between(left[i] ?? b, b, step / 12))
    if (left[0]) line.push(left[0])
  }
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

/** An arc of a circle, at twelve places; those of ovals are taken as of circles. */
function arc(from: Point, to: Point, [rx = 1, , , large = 0, sweep = 0]: readonly number[]): Point[] {
  const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2
  const r = Math.max(rx, half)
  const away = Math.sqrt(r * r - half * half) * (large === sweep ? -1 : 1)
  const [dx, dy] = [(to[0] - from[0]) / (2 * half || 1), (to[1] - from[1]) / (2 * half || 1)]
  const center = [(from[0] + to[0]) / 2 - dy * away, (from[1] + to[1]) / 2 + dx * away] as const
  const start = Math.atan2(from[1] - center[1], from[0] - center[0])
  const turn = Math.atan2(to[1] - center[1], to[0] - center[0]) - start
  const whole = sweep ? (turn + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI : (turn - 2 * Math.PI) % (2 * Math.PI)
  return Array.from({ length: 12 }, (_, i) => {
    const angle = start + (whole * (i + 1)) / 12
    return [center[0] + r * Math.cos(angle), center[1] + r * Math.sin(angle)]
  })
}

/** Even-odd, by the middle of each cell. */
function fill(grid: Silhouette, lines: readonly (readonly Point[])[]): void {
  for (let row = 0; row < high; row++) {
    const y = (row + 0.5) * cell
    const crossings: number[] = []
    for (const line of lines) {
      let a = line.at(-1)
      for (const b of line) {
        if (a && a[1] > y !== b[1] > y) crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
        a = b
      }
    }
    crossings.sort((left, right) => left - right)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2)
      span(grid, row, crossings[pair] ?? 0, crossings[pair + 1] ?? 0)
  }
}

/** Covers the cells of a row whose middles lie between two places. */
function span(grid: Silhouette, row: number, from: number, to: number): void {
  const first = Math.max(0, Math.ceil(from / cell - 0.5))
  const last = Math.min(wide - 1, Math.floor(to / cell - 0.5))
  if (row >= 0 && row < high && first <= last) grid.fill(1, row * wide + first, row * wide + last + 1)
}

/** A stroke: a round pen set down every few units. */
function trace(grid: Silhouette, line: readonly Point[], r: number): void {
  let a = line[0]
  for (const b of line) {
    const steps = a ? Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / cell) : 0
    for (let step = 0; step <= steps; step++) {
      const [x, y] = between(a ?? b, b, steps ? step / steps : 1)
      for (let row = Math.floor((y - r) / cell); row <= (y + r) / cell; row++) {
        const rest = r * r - ((row + 0.5) * cell - y) ** 2
        if (rest > 0) span(grid, row, x - Math.sqrt(rest), x + Math.sqrt(rest))
      }
    }
    a = b
  }
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))

const moved = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

function matrixOf(transform: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [, kind, text = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y, z] = text.split(/[\s,]+/).map(Number)
    if (kind === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0])
    if (kind === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0])
    if (kind === 'rotate') {
      const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)]
      const turned = times([cos, sin, -sin, cos, 0, 0], [1, 0, 0, 1, -(y ?? 0), -(z ?? 0)])
      matrix = times(matrix, times([1, 0, 0, 1, y ?? 0, z ?? 0], turned))
    }
  }
  return matrix
}

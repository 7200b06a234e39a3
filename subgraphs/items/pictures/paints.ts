import type { Family } from './families.ts'

/** The colours of one picture: light, base and shade of its pigment, ink, accent, paper. */
export type Tones = Readonly<Record<(typeof flat)[number], string>>

const flat = ['l', 'b', 's', 'd', 'k', 'a', 'as', 'p', 'ps'] as const

/** Materials that all things share, and what lies over them: white light `i`, shade `o`. */
const shared = {
  i: 'fill="#fff" fill-opacity=".32"',
  o: 'fill="#15130f" fill-opacity=".2"',
  n: 'fill="#202326"',
} as const

/** Colours from one end to the other, each with its place: `#fff 0, #000 1`. */
type Stops = string

/** Gradients by name: `h` runs from left to right, `v` from top to bottom. */
const gradients = {
  v: ['v', (t) => `${t.l} 0, ${t.b} .45, ${t.s} 1`],
  h: ['h', (t) => `${t.b} 0, ${t.l} .22, ${t.b} .6, ${t.s} 1`],
  av: ['v', (t) => `${t.a} 0, ${t.as} 1`],
  ah: ['h', (t) => `${t.as} 0, ${t.a} .3, ${t.as} 1`],
  m: ['v', () => '#f7f7f4 0, #c9cdca .5, #959d9b 1'],
  mh: ['h', () => '#aeb5b3 0, #f4f5f2 .25, #c2c8c5 .6, #838c8a 1'],
  dv: ['v', () => '#666d74 0, #34383d .35, #1b1d20 1'],
  dh: ['h', () => '#363a3f 0, #6f777e .22, #2f3338 .6, #181a1d 1'],
  w: ['v', () => '#d9b281 0, #b98a58 1'],
  wh: ['h', () => '#c69b69 0, #e0bd90 .3, #a37645 1'],
  nv: ['v', () => '#8a5a36 0, #5b3820 1'],
  nh: ['h', () => '#6f4526 0, #96653d .28, #4a2d18 1'],
  pv: ['v', () => '#ffffff 0, #efede6 .5, #c9c5ba 1'],
  ph: ['h', () => '#dedbd2 0, #ffffff .25, #ebe8e0 .6, #b9b4a8 1'],
  cv: ['v', () => '#f6dc8f 0, #d6a73f .45, #8f6418 1'],
  ch: ['h', () => '#b98a2c 0, #f8e3a0 .25, #d0a03a .6, #85601a 1'],
  e: ['d', () => '#41586c 0, #24323f .5, #121a22 1'],
} as const satisfies Record<string, readonly ['h' | 'v' | 'd', (tones: Tones) => Stops]>

/** Gradients around a point: glass of a lens, balls of steel, pigment and accent, and a warm light that fades. */
const radials = {
  g: ['cx=".35" cy=".3" r=".8"', () => '#8fa6b8 0, #3f5468 .35, #10161d 1'],
  ball: ['cx=".34" cy=".28" r=".85"', () => '#ffffff 0, #d4d9d7 .25, #8b9391 .65, #3f4543 1'],
  vball: ['cx=".34" cy=".28" r=".9"', (t) => `${t.l} 0, ${t.b} .5, ${t.s} 1`],
  aball: ['cx=".34" cy=".28" r=".9"', (t) => `${t.a} 0, ${t.a} .4, ${t.as} 1`],
  glow: ['r=".5"', () => '#fffef2 0, #ffe08acc .4, #ffcf6a00 1'],
} as const satisfies Record<string, readonly [where: string, (tones: Tones) => Stops]>

/** A paint: a flat tone, a gradient, one of the shared ones, a colour, or `own…`, a gradient that a drawing brings along. */
export type Paint =
  | (typeof flat)[number]
  | keyof typeof gradients
  | keyof typeof radials
  | keyof typeof shared
  | 'none'
  | `#${string}`
  | `own${string}`

/** The filling that a paint stands for. */
export function filling(paint: string, tones: Tones): string {
  if (paint.startsWith('#') || paint === 'none') return `fill="${paint}"`
  if (paint.startsWith('own')) return `fill="url(#${paint})"`
  if (paint in shared) return shared[paint as keyof typeof shared]
  if (paint in tones) return `fill="${tones[paint as keyof Tones]}"`
  if (paint in radials || paint in gradients) return `fill="url(#${paint})"`
  throw new Error(`There is no paint "${paint}"`)
}

/** The gradients that a drawing uses, as the inside of `<defs>`. */
export function gradientsIn(drawing: string, tones: Tones): string {
  const used = new Set([...drawing.matchAll(/url\(#(\w+)\)/g)].map(([, name]) => name ?? ''))
  const linear = Object.entries(gradients).flatMap(([name, [way, stops]]) =>
    used.has(name) ? [gradient(name, way, stops(tones))] : [],
  )
  const radial = Object.entries(radials).flatMap(([name, [where, stops]]) =>
    used.has(name) ? [`<radialGradient id="${name}" ${where}>${inside(stops(tones))}</radialGradient>`] : [],
  )
  return [...linear, ...radial].join('')
}

/** A linear gradient with an id: from left to right, from top to bottom, or from corner to corner. */
export function gradient(id: string, way: 'h' | 'v' | 'd', stops: Stops): string {
  const to = { h: '', v: ' x2="0" y2="1"', d: ' x2="1" y2="1"' }[way]
  return `<linearGradient id="${id}"${to}>${inside(stops)}</linearGradient>`
}

const inside = (stops: Stops) =>
  stops
    .split(', ')
    .map((stop) => stop.split(' '))
    .map(([color, place]) => `<stop offset="${place}" stop-color="${color}"/>`)
    .join('')

/** The tones of a family, its pigment turned by some degrees. */
export function tonesOf({ pigment: { hue, chroma, accent, deep } }: Family, turn: number): Tones {
  const h = hue + turn
  return {
    l: deep ? oklch(0.6, chroma, h) : oklch(0.74, chroma * 0.85, h + 4),
    b: deep ? oklch(0.38, chroma, h) : oklch(0.6, chroma, h),
    s: deep ? oklch(0.23, chroma, h) : oklch(0.47, chroma * 0.95, h - 4),
    d: oklch(0.29, Math.min(0.045, chroma), h),
    k: oklch(0.22, Math.min(0.03, chroma), h),
    a: oklch(0.68, accent.chroma, accent.hue),
    as: oklch(0.55, accent.chroma * 0.95, accent.hue - 3),
    p: oklch(0.965, 0.012, 90),
    ps: oklch(0.88, 0.02, 85),
  }
}

/** OKLCH as #rrggbb, so that a renderer without oklch() shows the same. */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(hexOf)
    .join('')}`
}

function hexOf(linear: number): string {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.round(255 * Math.min(1, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
}

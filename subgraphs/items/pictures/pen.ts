import type { Paint, Tones } from './paints.ts'

/**
 * What a drawing is made of. Light falls from the upper left; the thing stands
 * at y 252 of 400 × 300. A paint is written as `class` and becomes a filling
 * when the picture is put together.
 */
export type Shape = {
  /** Words of a title or a tag, English and German, that call for it. */
  readonly words: RegExp
  /** Where it touches the ground: middle, half its width, and y where that is not 252. */
  readonly shadow: readonly [x: number, halfWidth: number, y?: number]
  /** Its parts from back to front. By `variant`, any number, things of one kind may differ in what is printed on them. */
  readonly draw: (tones: Tones, variant: number) => readonly string[]
}

/** Kinds of things by name, the more special before the more common: the first whose words match is drawn. */
export type Shapes = Readonly<Record<string, Shape>>

export const steel = '#8b9391'
export const dark = '#26292c'
export const black = '#202326'

export const path = (paint: Paint, d: string, more = '') => `<path class="${paint}" d="${d}"${spaced(more)}/>`

export const box = (paint: Paint, x: number, y: number, width: number, height: number, round = 0, more = '') =>
  `<rect class="${paint}" x="${x}" y="${y}" width="${width}" height="${height}"${round ? ` rx="${round}"` : ''}${spaced(more)}/>`

export const disc = (paint: Paint, x: number, y: number, r: number, more = '') =>
  `<circle class="${paint}" cx="${x}" cy="${y}" r="${r}"${spaced(more)}/>`

export const oval = (paint: Paint, x: number, y: number, rx: number, ry: number, more = '') =>
  `<ellipse class="${paint}" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"${spaced(more)}/>`

export const ring = (x: number, y: number, r: number, width: number, color: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${color}" stroke-width="${width}"/>`

/** Strokes around a circle, such as the grip of a lens: `dash` long, `gap` apart. */
export const ticks = (
  x: number,
  y: number,
  r: number,
  width: number,
  color: string,
  [dash, gap]: readonly [number, number],
) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${dash} ${gap}"/>`

/** A stroke with round ends. */
export const line = (d: string, width: number, color: string, more = '') =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${spaced(more)}/>`

/** One of several by a number, however great. */
export const oneOf = <T>(variant: number, several: readonly [T, ...T[]]): T =>
  several[variant % several.length] ?? several[0]

/** The same part again and again: what `part` says for 0, 1, 2 … */
export const rows = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('')

export const moved = (transform: string, ...parts: readonly string[]) =>
  `<g transform="${transform}">${parts.join('')}</g>`

/** A tyre with rim, spokes and hub. */
export const wheel = (x: number, y: number, r: number, tyre = 7) =>
  ring(x, y, r, tyre, '#26292c') +
  ring(x, y, r - tyre + 1, 2.5, '#cfd4d2') +
  rows(8, (i) =>
    line(`M${x} ${y - r + tyre}V${y + r - tyre}`, 1, '#8d9593', `transform="rotate(${i * 22.5} ${x} ${y})"`),
  ) +
  disc('dh', x, y, 6)

/** A solid wheel: tyre, coloured rim, hub. */
export const roller = (x: number, y: number, r: number, rim: Paint = 'mh') =>
  disc('dh', x, y, r) + disc(rim, x, y, r * 0.58) + disc('dv', x, y, r * 0.2)

/** A knob with a white mark that points `turn` degrees from upright. */
export const knob = (x: number, y: number, r: number, turn = 0) =>
  disc('dh', x, y, r) + line(`M${x} ${y}v${-r + 1.5}`, 2, '#fff', `transform="rotate(${turn} ${x} ${y})"`)

const spaced = (more: string) => (more ? ` ${more}` : '')

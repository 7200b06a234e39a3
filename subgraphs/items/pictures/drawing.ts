import { type Family, familyOf } from './families.ts'
import { filling, gradientsIn, oklch, type Tones, tonesOf } from './paints.ts'
import type { Shape } from './pen.ts'
import { kindOf, kindOfCategory, shapeNamed, type Thing } from './words.ts'

/** `none`: the thing alone, for a page that has a wall and a floor of its own. */
export type Ground = 'shelf' | 'none'

/** A picture of a kind of thing as SVG text: the same for the same thing, always. It says no word of it. */
export function draw(thing: Thing, ground: Ground = 'shelf'): string {
  return drawShape(kindOf(thing).shape, thing.category, ground, hash(`${thing.category}/${thing.title}`))
}

/** The picture that stands for a category as a whole. */
export function drawCategory(category: string, ground: Ground = 'shelf'): string {
  return drawShape(kindOfCategory(category).shape, category, ground)
}

/** A shape in the pigment of a category, turned by the seed of a thing. */
export function drawShape(name: string, category: string, ground: Ground, seed = unturned): string {
  const { family } = familyOf(category)
  const own = hash(`${seed}/${name}/${category}/${ground}`).toString(36)
  const tones = tonesOf(family, turnOf(seed))
  return picture({ shape: shapeNamed(name), name, tones, variant: seed >>> 8, family, ground, own })
}

/** The seed of a pigment as its family has it. */
const unturned = 14

/** Degrees by which the pigment of a thing leaves that of its family, -14 to 14. */
function turnOf(seed: number): number {
  return (seed % 29) - 14
}

type Parts = {
  readonly shape: Shape
  readonly name: string
  readonly tones: Tones
  readonly variant: number
  readonly family: Family
  readonly ground: Ground
  /** What the ids of this picture begin with: several may stand in one page. */
  readonly own: string
}

function picture({ shape, name, tones, variant, family, ground, own }: Parts): string {
  const [x, halfWidth, y = 252] = shape.shadow
  const body = shape
    .draw(tones, variant)
    .join('')
    .replaceAll(/class="([#\w]+)"/g, (_, paint: string) => filling(paint, tones))
  const text = `${defsOf(body, tones)}${ground === 'shelf' ? shelf(family.wall) : ''}<ellipse cx="${x + 14}" cy="${y + 2}" rx="${halfWidth}" ry="9" fill="#0b0c0e" opacity=".32" filter="url(#c)"/><g filter="url(#f)" stroke-linecap="round" stroke-linejoin="round">${body}</g>`
  const ids = text.replaceAll(/ id="(\w+)"/g, ` id="p${own}$1"`).replaceAll(/url\(#(\w+)\)/g, `url(#p${own}$1)`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" role="img" aria-label="${labelOf(name)}">${ids}</svg>\n`
}

const shadows =
  '<filter id="f" x="-20%" y="-20%" width="150%" height="150%"><feDropShadow dx="7" dy="6" stdDeviation="7" flood-color="#0b0c0e" flood-opacity=".24"/></filter><filter id="c" x="-20%" y="-120%" width="140%" height="340%"><feGaussianBlur stdDeviation="6"/></filter>'

const defsOf = (body: string, tones: Tones) => `<defs>${gradientsIn(body, tones)}${shadows}</defs>`

/** Wall and floor, as the light theme of the app has them. */
function shelf(hue: number): string {
  const half = (id: string, from: string, to: string) =>
    `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
  const wall = half('y', oklch(0.958, 0.016, hue), oklch(0.93, 0.027, hue))
  const floor = half('z', oklch(0.874, 0.034, hue), oklch(0.905, 0.032, hue))
  return `${wall}${floor}<path fill="url(#y)" d="M0 0h400v221H0z"/><path fill="url(#z)" d="M0 220.500h400V300H0z"/>`
}

/** `cargoBike` as "cargo bike". */
const labelOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** FNV-1a with a final mix: small, even, and the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

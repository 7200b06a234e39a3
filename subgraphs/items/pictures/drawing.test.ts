import { describe, expect, it } from 'vitest'
import { draw, drawCategory, drawShape } from './drawing.ts'
import { slugOf } from './families.ts'
import { likeness, silhouetteOf } from './silhouette.fixture.ts'
import { allShapes, homeOf, kindOf, kindOfCategory } from './words.ts'

const thing = (category: string, title: string, ...tags: string[]) => ({ category, title, tags })
const shapeOf = (...of: Parameters<typeof thing>) => kindOf(thing(...of)).shape

describe('what is drawn', () => {
  it('is told by the title in English or German, then by a tag, then by the category, and else is a parcel', () => {
    expect(shapeOf('Tools', 'Cordless drill')).toBe('drill')
    expect(shapeOf('Werkzeug', 'Akkuschrauber von Makita')).toBe('drill')
    expect(shapeOf('Tools', 'Picard 16 oz', 'hammer')).toBe('hammer')
    expect(kindOf(thing('Photography', 'Something rare'))).toEqual({ shape: 'camera', by: 'category' })
    expect(kindOf(thing('Odds and ends', 'Something rare'))).toEqual({ shape: 'parcel', by: 'nothing' })
  })

  it('asks the shapes of its own family before those of the others', () => {
    expect(shapeOf('Books', 'The guitar book')).toBe('book')
    expect(shapeOf('Odds and ends', 'A guitar')).toBe('guitar')
  })

  it('stands for a category as a whole, by its name in either language', () => {
    expect(kindOfCategory('Games and toys').shape).toBe(kindOfCategory('Spiele').shape)
    expect(drawCategory('Books', 'none')).toMatch(/^<svg/)
  })
})

describe('a drawing', () => {
  it('is the same for the same thing, and turns its pigment for another of the same kind', () => {
    const one = draw(thing('Tools', 'Cordless drill'))
    expect(draw(thing('Tools', 'Cordless drill'))).toBe(one)
    expect(draw(thing('Tools', 'Cordless drill, small'))).not.toBe(one)
  })

  it('prints another cover on another book of the same kind', () => {
    const titles = ['Momo', 'Stoner', 'Tschick', 'Piranesi', 'Unterleuten', 'Middlemarch']
    const outlines = titles.map((title) =>
      [...draw(thing('Books', title, 'novel'), 'none').matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join(),
    )
    expect(new Set(outlines).size).toBeGreaterThan(2)
  })

  it('carries no word of the item', () => {
    const svg = draw(thing('Secret', 'Plans <script>', 'confidential'))
    expect(svg).not.toMatch(/secret|plans|script|confidential/i)
  })

  it('stands on a shelf, or alone', () => {
    const shelf = draw(thing('Tools', 'Hammer'))
    const alone = draw(thing('Tools', 'Hammer'), 'none')
    expect(alone.length).toBeLessThan(shelf.length)
    expect(shelf).toContain('d="M0 0h400v221H0z"')
    expect(alone).not.toContain('d="M0 0h400v221H0z"')
  })

  it('shares no id with another that stands in the same page', () => {
    const pictures = ['Drill one', 'Drill two', 'Tent', 'Guitar'].flatMap((title) => [
      draw(thing('Tools', title)),
      draw(thing('Tools', title), 'none'),
    ])
    const ids = pictures.flatMap((svg) => [...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(Object.keys(allShapes))('the drawing of a %s', (name) => {
  const svg = drawShape(name, homeOf(name) ?? 'other', 'shelf')

  it('is well-formed, refers to nothing that it has not, and takes at most 8 KB', () => {
    expect(openTags(svg)).toEqual([])
    expect(svg).not.toMatch(/undefined|NaN|class=|style=/)
    const ids = new Set([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/url\(#(\w+)\)/g)) expect(ids).toContain(id)
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(8192)
  })
})

it('no two shapes have the same silhouette', () => {
  const names = Object.keys(allShapes)
  const silhouettes = names.map((name) => silhouetteOf(drawShape(name, homeOf(name) ?? 'other', 'none')))
  const alike = silhouettes.flatMap((one, index) =>
    silhouettes
      .slice(0, index)
      .flatMap((other, earlier) => (likeness(one, other) < 0.95 ? [] : [`${names[earlier]} and ${names[index]}`])),
  )
  expect(alike).toEqual([])
  expect(silhouettes.every((silhouette) => silhouette.includes(1))).toBe(true)
})

it('gives pages a word for a category, whatever its language', () => {
  expect(['Tools', 'Werkzeuge', 'Bücher', 'Bicycles and transport'].map(slugOf)).toEqual([
    'tools',
    'tools',
    'books',
    'transport',
  ])
  expect(slugOf('Öl & Essig')).toBe('ol-essig')
  expect(slugOf('…')).toBe('other')
})

/** Elements left open, or `</name` for one closed that was not open; attributes must be quoted and written once. */
function openTags(svg: string): string[] {
  const open: string[] = []
  const attribute = String.raw`\s+([\w:-]+)="[^"<&]*"`
  const tag = new RegExp(String.raw`<(/?)(\w+)((?:${attribute})*)\s*(/?)>`, 'g')
  for (const [, closes, name = '', attributes = '', , empty] of svg.matchAll(tag)) {
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, found]) => found)
    if (new Set(names).size < names.length) open.push(`${name} with an attribute twice`)
    if (closes) {
      if (open.pop() !== name) return [...open, `</${name}`]
    } else if (!empty) open.push(name)
  }
  const rest = svg.replaceAll(tag, '').trim()
  return rest ? [...open, rest] : open
}

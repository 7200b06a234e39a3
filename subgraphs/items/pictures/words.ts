import { type FamilyName, familyOf } from './families.ts'
import type { Shape, Shapes } from './pen.ts'
import { bicycles } from './shapes/bicycles.ts'
import { books } from './shapes/books.ts'
import { boxes } from './shapes/boxes.ts'
import { cameras } from './shapes/cameras.ts'
import { garden } from './shapes/garden.ts'
import { handTools } from './shapes/handTools.ts'
import { keys } from './shapes/keys.ts'
import { kitchen } from './shapes/kitchen.ts'
import { measuring } from './shapes/measuring.ts'
import { optics } from './shapes/optics.ts'
import { play } from './shapes/play.ts'
import { powerTools } from './shapes/power.ts'
import { screens } from './shapes/screens.ts'
import { site } from './shapes/site.ts'
import { strings } from './shapes/strings.ts'
import { studio } from './shapes/studio.ts'
import { tents } from './shapes/tents.ts'
import { workshop } from './shapes/workshop.ts'

/** What is to be drawn, as far as a drawing may know it. */
export type Thing = { readonly category: string; readonly title: string; readonly tags: readonly string[] }

export type Kind = {
  readonly shape: string
  /** What told it. */
  readonly by: 'words' | 'category' | 'nothing'
}

/** The shapes of each family: those are asked first for a thing of it. */
const shapesOf: Readonly<Record<FamilyName, Shapes>> = {
  tools: { ...powerTools, ...site, ...workshop, ...measuring, ...handTools },
  garden,
  books,
  computers: screens,
  photography: { ...cameras, ...optics, ...studio },
  camping: tents,
  instruments: { ...strings, ...keys },
  transport: bicycles,
  kitchen,
  games: play,
}

/** What is drawn for a thing whose words tell nothing, and for its category. */
const standsFor: Readonly<Record<FamilyName, string>> = {
  tools: 'drill',
  garden: 'wheelbarrow',
  books: 'books',
  computers: 'laptop',
  photography: 'camera',
  camping: 'tent',
  instruments: 'guitar',
  transport: 'cargoBike',
  kitchen: 'standMixer',
  games: 'boardGame',
}

/** All shapes by name; the neutral one is a box. */
export const allShapes: Shapes = Object.assign({}, ...Object.values(shapesOf), boxes)

const neutral = 'parcel'

/** The family that a shape was made for. */
export function homeOf(shape: string): FamilyName | undefined {
  return (Object.keys(shapesOf) as FamilyName[]).find((family) => shape in shapesOf[family])
}

export function shapeNamed(name: string): Shape {
  const shape = allShapes[name]
  if (shape) return shape
  throw new Error(`There is no shape "${name}"`)
}

/** The title tells first, then a tag; the shapes of the family come before those of the others. */
export function kindOf({ category, title, tags }: Thing): Kind {
  const { name: family } = familyOf(category)
  const own = family ? [shapesOf[family], allShapes] : [allShapes]
  for (const text of [title, tags.join(' · ')]) {
    const shape = own.map((shapes) => calledBy(text, shapes)).find((found) => found !== undefined)
    if (shape) return { shape, by: 'words' }
  }
  return kindOfCategory(category)
}

/** What is drawn for a category as a whole. */
export function kindOfCategory(category: string): Kind {
  const { name: family } = familyOf(category)
  return family ? { shape: standsFor[family], by: 'category' } : { shape: neutral, by: 'nothing' }
}

function calledBy(text: string, shapes: Shapes): string | undefined {
  return Object.keys(shapes).find((name) => shapes[name]?.words.test(text))
}

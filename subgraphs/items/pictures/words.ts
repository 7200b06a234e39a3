import { type FamilyName, familyOf } from './families.ts'
import type { Shape, Shapes } from './pen.ts'
import { beds } from './shapes/beds.ts'
import { bicycles } from './shapes/bicycles.ts'
import { boats } from './shapes/boats.ts'
import { books } from './shapes/books.ts'
import { boxes } from './shapes/boxes.ts'
import { cameras } from './shapes/cameras.ts'
import { camp } from './shapes/camp.ts'
import { cooking } from './shapes/cooking.ts'
import { devices } from './shapes/devices.ts'
import { drums } from './shapes/drums.ts'
import { gardenMachines } from './shapes/garden.ts'
import { gear } from './shapes/gear.ts'
import { handTools } from './shapes/handTools.ts'
import { harvest } from './shapes/harvest.ts'
import { keyed } from './shapes/keys.ts'
import { kitchen } from './shapes/kitchen.ts'
import { makers } from './shapes/makers.ts'
import { measuring } from './shapes/measuring.ts'
import { optics } from './shapes/optics.ts'
import { outdoors } from './shapes/outdoors.ts'
import { pantry } from './shapes/pantry.ts'
import { tableGames } from './shapes/play.ts'
import { powerTools } from './shapes/power.ts'
import { riding } from './shapes/riding.ts'
import { saws } from './shapes/saws.ts'
import { screens } from './shapes/screens.ts'
import { shelters } from './shapes/shelters.ts'
import { site } from './shapes/site.ts'
import { sound } from './shapes/sound.ts'
import { stringed } from './shapes/strings.ts'
import { studio } from './shapes/studio.ts'
import { supplies } from './shapes/supplies.ts'
import { party } from './shapes/table.ts'
import { toys } from './shapes/toys.ts'
import { trailers } from './shapes/trailers.ts'
import { winds } from './shapes/winds.ts'
import { workshop } from './shapes/workshop.ts'
import { yard } from './shapes/yard.ts'

/** What is to be drawn, as far as a drawing may know it. */
export type Thing = { readonly category: string; readonly title: string; readonly tags: readonly string[] }

export type Kind = {
  readonly shape: string
  /** What told it. */
  readonly by: 'words' | 'category' | 'nothing'
}

/** The shapes of each family, the more special before the more common: those are asked first for a thing of it. */
const shapesOf: Readonly<Record<FamilyName, Shapes>> = {
  tools: { ...workshop, ...powerTools, ...saws, ...site, ...measuring, ...handTools, ...supplies },
  garden: { ...gardenMachines, ...beds, ...harvest },
  books,
  computers: { ...screens, ...devices, ...makers, ...sound },
  photography: { ...cameras, ...optics, ...studio, ...sound },
  camping: { ...shelters, ...camp, ...outdoors, ...boats, ...gear },
  instruments: { ...stringed, ...keyed, ...winds, ...drums, ...sound },
  transport: { ...trailers, ...riding, ...bicycles },
  kitchen: { ...party, ...pantry, ...cooking, ...kitchen },
  games: { ...toys, ...yard, ...tableGames },
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

/** The title tells before the tags, and the shapes of the family before those of the others. */
export function kindOf({ category, title, tags }: Thing): Kind {
  const { name: family } = familyOf(category)
  const texts = [title, tags.join(' · ')]
  for (const shapes of family ? [shapesOf[family], allShapes] : [allShapes]) {
    const shape = texts.map((text) => calledBy(text, shapes)).find((found) => found !== undefined)
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

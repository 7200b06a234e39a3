/**
 * `pnpm rooms [FOLDER]`: how the rooms of the house hang together, in figures, and as pictures in docs/pictures/.
 * With a folder it measures another checkout, and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'
import { readTree } from './check/tree.ts'
import { figuresOf, roomImports } from './rooms/figures.ts'
import { type Import, importsIn } from './rooms/imports.ts'
import { picture } from './rooms/picture.ts'

/** The rooms of the gateway from the top down, as ARCHITECTURE.md has them. */
export const gatewayRooms = [
  ...['gateway.ts', 'pages', 'streams', 'http', 'graph', 'operations', 'rates'],
  ...['caching', 'permissions', 'cost', 'execution', 'seen', 'caller'],
]

const [folder] = process.argv.slice(2)
const imports = importsIn(readTree(folder ?? repositoryRoot))
const within =
  (place: string) =>
  ({ from, to }: Import) =>
    from.startsWith(place) && to.startsWith(place)
const partAfter = (depth: number) => (file: string) => file.split('/').slice(0, depth).at(-1) ?? file
const packageOf = (file: string) => {
  const [top = '', second = ''] = file.split('/')
  return top === 'packages' || top === 'subgraphs' ? second : top
}

const areas: { name: string; of: Import[]; roomOf: (file: string) => string; order?: readonly string[] }[] = [
  { name: 'packages', of: imports, roomOf: packageOf },
  { name: 'gateway', of: imports.filter(within('gateway/src/')), roomOf: partAfter(3), order: gatewayRooms },
  ...['events', 'subgraph', 'link'].map((name) => ({
    name,
    of: imports.filter(within(`packages/${name}/src/`)),
    roomOf: partAfter(4),
  })),
  ...[...new Set(imports.map(({ from }) => /^subgraphs\/[\w-]+/.exec(from)?.[0]))].flatMap((place) =>
    place ? [{ name: place, of: imports.filter(within(`${place}/`)), roomOf: partAfter(3) }] : [],
  ),
]

const measured = areas.map(({ name, of, roomOf, order }) => ({ name, ...figuresOf(of, roomOf, order) }))
console.table(
  measured.map(({ name, files, rooms, between, upward, pairs, circles }) => ({
    area: name,
    files,
    rooms,
    'imports between': between,
    upward: upward.length,
    pairs: pairs.length,
    circles: circles.length,
  })),
)
for (const { name, upward, pairs, circles } of measured) {
  if (upward.length > 0) console.info(`${name}, upward: ${upward.join(', ')}`)
  if (pairs.length > 0) console.info(`${name}, pairs: ${pairs.join(', ')}`)
  for (const circle of circles) console.info(`${name}, circle: ${circle.join(', ')}`)
}
if (!folder) {
  for (const { name, of, roomOf, order } of areas.slice(0, 2)) {
    const file = join(repositoryRoot, `docs/pictures/rooms-${name}.svg`)
    writeFileSync(file, picture(`${name}: each above what it imports`, roomImports(of, roomOf), order))
  }
}

import { isResolvableEntity, isStub, readRequirement } from '@stoa/auth/requirements'
import { buildASTSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from 'graphql'

/** The columns of schema/permissions.md, in their order. */
export const roles = ['anonymous', 'guest', 'unverified', 'other', 'owner', 'staff', 'admin'] as const
export type Role = (typeof roles)[number]

const marks = ['✓', '–', 'null'] as const
export type Mark = (typeof marks)[number]

/** One line of the table. */
export type Row = {
  readonly subgraph: string
  /** The first cell as it is written: `Query.item`, or `Item (draft)` for a case of its own. */
  readonly cell: string
  /** The cell without its case: a type, or a type and a field. */
  readonly coordinate: string
  readonly marks: Readonly<Record<Role, Mark>>
}

/** What one subgraph says in its SDL. */
export type Contract = { readonly subgraph: string; readonly schema: GraphQLSchema }

/** The contract that an SDL is; composed, so that what is shared is in it. */
export function contractOf(subgraph: string, sdl: string): Contract {
  // The directives of federation are known to composition, not to graphql-js.
  return { subgraph, schema: buildASTSchema(parse(sdl), { assumeValidSDL: true }) }
}

/** Reads schema/permissions.md; throws with the number of the line that cannot be read. */
export function parsePermissions(text: string): Row[] {
  const rows: Row[] = []
  let subgraph: string | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const heading = /^## (\S+)/.exec(line)
    if (heading) subgraph = heading[1]
    // What stands before the first section explains the marks.
    if (!subgraph || !line.startsWith('|') || /^\|[-| ]+\|$/.test(line)) continue
    const [cell = '', ...cells] = line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((one) => one.trim())
    if (cell === 'type or field') {
      if (cells.join() !== roles.join()) throw new Error(`line ${index + 1}: the columns are ${roles.join(', ')}`)
      continue
    }
    const isMarked = cells.length === roles.length && cells.every((mark) => (marks as readonly string[]).includes(mark))
    if (!isMarked) throw new Error(`line ${index + 1}: ${cell} needs ${roles.length} marks of ${marks.join(' ')}`)
    const ofRole = Object.fromEntries(roles.map((role, column) => [role, cells[column]])) as Record<Role, Mark>
    rows.push({ subgraph, cell, coordinate: cell.replace(/ \(.*\)$/, ''), marks: ofRole })
  }
  return rows
}

/**
 * Where the table and the contracts do not fit together: rows that must be
 * there and are not, rows about nothing, and rows that stand there twice. The
 * SDL only says where something must be said; what, people decide.
 */
export function tableProblems(rows: readonly Row[], contracts: readonly Contract[]): string[] {
  const problems: string[] = []
  const written = new Set<string>()
  for (const { subgraph, cell } of rows) {
    const key = `${subgraph} ${cell}`
    if (written.has(key)) problems.push(`${key} has two rows: remove one.`)
    written.add(key)
  }
  const known = new Map(contracts.map((contract) => [contract.subgraph, coordinatesOf(contract)]))
  for (const { subgraph, coordinate } of rows) {
    if (known.get(subgraph)?.has(coordinate)) continue
    problems.push(`The row ${coordinate} of "## ${subgraph}" is about nothing in its SDL: remove it, or mend its name.`)
  }
  for (const [subgraph, coordinates] of known) {
    for (const [coordinate, why] of coordinates) {
      if (!why || rows.some((row) => row.subgraph === subgraph && row.coordinate === coordinate)) continue
      problems.push(`${coordinate} is ${why}: add its row to "## ${subgraph}" of schema/permissions.md.`)
    }
  }
  return problems
}

/** Everything that a row can be about, and why it must have one; undefined where it only may. */
function coordinatesOf({ schema }: Contract): Map<string, string | undefined> {
  const coordinates = new Map<string, string | undefined>()
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('_')) continue
    const isRoot = roots.includes(type)
    if (!isRoot) coordinates.set(type.name, whyRow(type))
    for (const field of Object.values(type.getFields())) {
      const requirement = readRequirement([field.astNode])
      const why = requirement && !requirement.public ? 'a field with a permission of its own' : undefined
      coordinates.set(`${type.name}.${field.name}`, isRoot ? 'a root field' : why)
    }
  }
  return coordinates
}

function whyRow(type: GraphQLObjectType): string | undefined {
  const nodes = [type.astNode, ...type.extensionASTNodes]
  if (isStub(nodes)) return undefined
  if (isResolvableEntity(nodes)) return 'a type with a @key'
  const requirement = readRequirement(nodes)
  return requirement && !requirement.public ? 'a type with a permission of its own' : undefined
}

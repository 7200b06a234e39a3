import { createHash } from 'node:crypto'
import { BadArgument } from '@stoa/values/bad-argument'

/** What a column of an order holds, and so what a cursor may carry for it. */
export type ColumnKind = 'text' | 'integer' | 'bigint' | 'instant'

/** What a list is and how it is ordered. A cursor of another list, order or filter is none of this one. */
export type List = {
  /** Names the list among all of its subgraph. */
  readonly name: string
  /** Columns whose values together are unique, the last one being the id. */
  readonly by: readonly { readonly column: string; readonly kind: ColumnKind }[]
  /** All columns go one way, so that one comparison of rows finds the place, and an index serves it. */
  readonly direction: 'asc' | 'desc'
  /** What narrows the list: arguments, and whose list it is. */
  readonly filter?: unknown
}

/** The place of a row in a list. Unsigned: a forged one shows only what the rules allow anyway. */
export function encodeCursor(list: List, row: Record<string, unknown>): string {
  const values = list.by.map(({ column, kind }) => plainOf(row[bare(column)], kind))
  return Buffer.from(JSON.stringify([list.name, fingerprint(list), ...values])).toString('base64url')
}

/** The values after which a page begins, each of the kind that its column has. */
export function decodeCursor(list: List, cursor: string): readonly unknown[] {
  const [name, print, ...plain] = parts(cursor)
  if (name !== list.name || print !== fingerprint(list)) {
    throw new BadArgument(
      '"after" is a cursor of another list, order or filter. Ask for the first page, and go on with its cursors.',
    )
  }
  const values = list.by.map(({ kind }, index) => readers[kind](plain[index]))
  if (plain.length === values.length && values.every((value) => value !== undefined)) return values
  throw notACursor()
}

/** The name of a column without its table. */
export function bare(column: string): string {
  return column.slice(column.lastIndexOf('.') + 1)
}

function parts(cursor: string): unknown[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(decoded)) return decoded
  } catch {
    // Falls through to the refusal below.
  }
  throw notACursor()
}

const notACursor = () => new BadArgument('"after" is not a cursor. Ask for the first page, and go on with its cursors.')

/** Short: it tells apart what honest clients mix up, and guards nothing. */
function fingerprint({ by, direction, filter }: List): string {
  const described = JSON.stringify([by.map(({ column }) => column), direction, sorted(filter ?? {})])
  return createHash('sha256').update(described).digest('base64url').slice(0, 8)
}

/** Fields that are left out, null or in another order mean the same filter. */
function sorted(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]))
}

function plainOf(value: unknown, kind: ColumnKind): unknown {
  const plain = value instanceof Date ? value.toISOString() : typeof value === 'bigint' ? String(value) : value
  // A list whose own cursors it would refuse later: that is a fault of whoever wrote it.
  if (readers[kind](plain) === undefined) throw new Error(`a cursor cannot carry ${String(value)} as ${kind}`)
  return plain
}

const int32 = 2 ** 31
const int64 = 2n ** 63n
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Reads what PostgreSQL takes for a column; undefined for everything else. */
const readers: Record<ColumnKind, (plain: unknown) => unknown> = {
  text: (plain) => (typeof plain === 'string' && plain.isWellFormed() && !plain.includes('\u0000') ? plain : undefined),
  integer: (plain) => (Number.isInteger(plain) && Number(plain) >= -int32 && Number(plain) < int32 ? plain : undefined),
  bigint: (plain) => {
    if (typeof plain !== 'string' || !/^-?\d{1,19}$/.test(plain)) return undefined
    const value = BigInt(plain)
    return value >= -int64 && value < int64 ? value : undefined
  },
  instant: (plain) => {
    if (typeof plain !== 'string' || !instant.test(plain)) return undefined
    const value = new Date(plain)
    return Number.isNaN(value.getTime()) ? undefined : value
  },
}

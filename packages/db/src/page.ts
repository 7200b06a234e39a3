import { BadArgument } from '@stoa/values/bad-argument'
import { type SelectQueryBuilder, sql } from 'kysely'

/** A Relay connection without its total; `totalCount` is a resolver of its own that runs only when asked for. */
export type Page<Row> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export type PageArgs = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }

/** What a list is ordered by: columns whose values together are unique, the last one being the id. */
export type Order = readonly { readonly column: string; readonly direction: 'asc' | 'desc' }[]

export const maxPageSize = 100

/**
 * Reads one page by keyset: a row comparison after the cursor and one row more
 * than asked for, never an offset. The columns of `order` must be selected
 * under their own names.
 */
export async function readPage<Row extends Record<string, any>>(
  query: SelectQueryBuilder<any, any, Row>,
  order: Order,
  args: PageArgs,
): Promise<Page<Row>> {
  const first = args.first ?? 20
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize) {
    throw new BadArgument(`"first" must lie between 1 and ${maxPageSize}, not ${first}.`)
  }
  let ordered: SelectQueryBuilder<any, any, Row> = query
  for (const { column, direction } of order) ordered = ordered.orderBy(sql.ref(column), direction)
  if (args.after) ordered = ordered.where(() => isAfter(order, decodeCursor(args.after as string, order.length)))
  const rows = await ordered.limit(first + 1).execute()
  const page = rows.slice(0, first)
  const edges = page.map((node) => ({ cursor: encodeCursor(order.map(({ column }) => node[bare(column)])), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** `(a > x) or (a = x and b < y) …`: works for mixed directions, where a row comparison does not. */
function isAfter(order: Order, values: readonly unknown[]) {
  const branches = order.map((last, index) => {
    const equal = order.slice(0, index).map(({ column }, i) => sql`${sql.ref(column)} = ${values[i]}`)
    const beyond = sql`${sql.ref(last.column)} ${sql.raw(last.direction === 'asc' ? '>' : '<')} ${values[index]}`
    return sql`(${sql.join([...equal, beyond], sql` and `)})`
  })
  return sql<boolean>`(${sql.join(branches, sql` or `)})`
}

function encodeCursor(values: readonly unknown[]): string {
  const plain = values.map((value) => {
    if (value instanceof Date) return { d: value.toISOString() }
    return typeof value === 'bigint' ? { n: value.toString() } : value
  })
  return Buffer.from(JSON.stringify(plain)).toString('base64url')
}

function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (Array.isArray(values) && values.length === length) return values.map(revive)
  } catch {
    // falls through to the refusal below
  }
  throw new BadArgument('"after" is not a cursor of this list.')
}

function revive(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    if ('d' in value && typeof value.d === 'string') return new Date(value.d)
    if ('n' in value && typeof value.n === 'string' && /^-?\d+$/.test(value.n)) return BigInt(value.n)
    throw new BadArgument('"after" is not a cursor of this list.')
  }
  return value
}

function bare(column: string): string {
  return column.slice(column.lastIndexOf('.') + 1)
}

import { BadArgument } from '@stoa/values/bad-argument'
import { type Expression, type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { bare, decodeCursor, encodeCursor, type List } from './cursor.ts'

export type { List } from './cursor.ts'

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

export const maxPageSize = 100

/**
 * Reads one page by keyset: one comparison of rows after the cursor and one row
 * more than asked for, never an offset. The columns of the list must be
 * selected under their own names.
 */
export async function readPage<Row extends Record<string, any>>(
  query: SelectQueryBuilder<any, any, Row>,
  list: List,
  args: PageArgs,
): Promise<Page<Row>> {
  return pageOf(await inOrder(query, list, args).execute(), list, args)
}

/** The lists of one kind that many parents have, such as the units of each item. */
export type ListsOf<Row> = {
  readonly list: (parent: string) => List
  /** Selects the rows of one parent. */
  readonly query: (parent: Expression<string>) => SelectQueryBuilder<any, any, Row>
}

/**
 * Reads the page of each parent, all of them in one statement. A cursor belongs
 * to the list of one parent: with one, the others get the refusal in the place
 * of their page.
 */
export async function readPages<Row extends Record<string, any>>(
  db: Kysely<any>,
  parents: readonly string[],
  { list, query }: ListsOf<Row>,
  args: PageArgs,
): Promise<readonly (Page<Row> | Error)[]> {
  if (args.after || parents.length === 1) {
    return Promise.all(
      parents.map((parent) => readPage(query(sql.val(parent)), list(parent), args).catch((error: Error) => error)),
    )
  }
  const page = inOrder(query(sql.ref<string>('asked.id')), list(''), args)
  const { rows } = await sql<Row & { page_of: string }>`
    select page.*, asked.id as page_of from unnest(${parents}::text[]) with ordinality as asked(id, place)
    cross join lateral ${page} as page order by asked.place, ${columnsInOrder(list(''), 'page')}`.execute(db)
  const byParent = Map.groupBy(rows, (row) => row.page_of)
  return parents.map((parent) => pageOf(byParent.get(parent) ?? [], list(parent), args))
}

/** How many rows each parent's list has, all of them in one statement. */
export async function countPages(
  db: Kysely<any>,
  parents: readonly string[],
  query: ListsOf<object>['query'],
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: string; count: number }>`
    select asked.id, (select count(*)::integer from ${query(sql.ref<string>('asked.id'))} as counted) as count
    from unnest(${parents}::text[]) as asked(id)`.execute(db)
  const counts = new Map(rows.map(({ id, count }) => [id, count]))
  return parents.map((parent) => counts.get(parent) ?? 0)
}

function inOrder<Row>(
  query: SelectQueryBuilder<any, any, Row>,
  list: List,
  { first, after }: PageArgs,
): SelectQueryBuilder<any, any, Row> {
  const columns = list.by.map(({ column }) => sql.ref(column))
  let ordered = query
  for (const column of columns) ordered = ordered.orderBy(column, list.direction)
  if (after) {
    const values = decodeCursor(list, after).map((value) => sql.val(value))
    const beyond = sql.raw(list.direction === 'asc' ? '>' : '<')
    ordered = ordered.where(sql<boolean>`(${sql.join(columns)}) ${beyond} (${sql.join(values)})`)
  }
  return ordered.limit(sizeOf(first) + 1)
}

function columnsInOrder({ by, direction }: List, table: string) {
  const way = sql.raw(direction)
  return sql.join(by.map(({ column }) => sql`${sql.ref(`${table}.${bare(column)}`)} ${way}`))
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? 20
  if (Number.isInteger(size) && size >= 1 && size <= maxPageSize) return size
  throw new BadArgument(`"first" must lie between 1 and ${maxPageSize}, not ${size}.`)
}

function pageOf<Row extends Record<string, any>>(rows: readonly Row[], list: List, args: PageArgs): Page<Row> {
  const size = sizeOf(args.first)
  const edges = rows.slice(0, size).map((node) => ({ cursor: encodeCursor(list, node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

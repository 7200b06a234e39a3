import { type Kysely, sql } from 'kysely'
import type { Check, Row } from './check.ts'
import type { Operation } from './open.ts'

/** Where files are named that belong to something, by subgraph: what it is, and each file. */
const named: Readonly<Record<string, string>> = {
  items: `
    select id as of, unnest(pictures) as file from item where pictures <> '{}'
    union all select id, unnest(pictures) from unit where pictures <> '{}'
    union all select id, unnest(handover_photos || return_photos) from loan_line
      where handover_photos <> '{}' or return_photos <> '{}'`,
  users: 'select id as of, picture_id as file from person where picture_id is not null',
  chat: `select id as of, unnest(file_ids) as file from attached where file_ids <> '{}'`,
}

type Named = { readonly of: string; readonly file: string }

/** What must hold between files and what they belong to. */
export function fileChecks({ db }: Operation): Check[] {
  const look = async (): Promise<Row[]> => {
    const rows: Row[] = []
    for (const [subgraph, query] of Object.entries(named)) {
      for await (const page of pages(db(subgraph), query)) rows.push(...(await notReady(db('files'), page)))
    }
    return rows
  }
  return [{ area: 'across', sentence: 'what a file belongs to has files that are ready', needs: 'rest', look }]
}

const pageSize = 2000

/** By file and thing, page after page: however many there are, one page is in memory. */
async function* pages(db: Kysely<any>, query: string): AsyncGenerator<readonly Named[]> {
  for (let last: Named = { of: '', file: '' }; ; ) {
    const { rows } = await sql<Named>`select named.of, named.file from (${sql.raw(query)}) as named
      where (named.file, named.of) > (${last.file}, ${last.of}) order by 2, 1 limit ${pageSize}`.execute(db)
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1) ?? last
  }
}

async function notReady(files: Kysely<any>, page: readonly Named[]): Promise<Row[]> {
  const ids = [...new Set(page.map(({ file }) => file))]
  const { rows } = await sql<{ id: string }>`
    select id from file where status = 'READY' and id = any(${ids}::text[])`.execute(files)
  const ready = new Set(rows.map(({ id }) => id))
  return page.filter(({ file }) => !ready.has(file)).map(({ of, file }) => ({ of, file }))
}

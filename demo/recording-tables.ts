import type { Client } from 'pg'

/** What a recording leaves as the migrations make it: bookkeeping of one installation and of its processes. */
const notRecorded = ['stoa.migration', 'stoa.relay_shard', 'stoa.idempotency', 'stoa.schedule', 'log.member']

export type RecordedTable = { readonly name: string; readonly columns: readonly string[] }

/** The tables of a database in an order in which each comes after those that it refers to. */
export async function recordedTables(client: Client): Promise<RecordedTable[]> {
  const { rows } = await client.query<RecordedTable & { needs: string[] }>(`
    select format('%s.%s', n.nspname, c.relname) as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns,
      array(select distinct format('%s.%s', fn.nspname, fc.relname) from pg_constraint f
        join pg_class fc on fc.oid = f.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'jobs')
    order by 1`)
  const left = rows.filter(({ name }) => !notRecorded.includes(name))
  const ordered: RecordedTable[] = []
  while (left.length > 0) {
    const index = left.findIndex(({ needs }) => needs.every((need) => ordered.some(({ name }) => name === need)))
    if (index < 0) throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name).join(', ')}`)
    ordered.push(...left.splice(index, 1).map(({ name, columns }) => ({ name, columns })))
  }
  return ordered
}

/** Numbers that were given, so that the next one is new. */
export async function recordedSequences(client: Client): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    select format('%s.%s', schemaname, sequencename) as name, last_value::text as value
    from pg_sequences where last_value is not null and schemaname <> 'jobs' order by 1`)
  return rows
}

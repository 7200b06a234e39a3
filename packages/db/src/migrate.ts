import { readdir } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'

/** One step forward. There is no way back: a mistake is mended by the next step. */
export type Migration = { readonly name: string; readonly up: (db: Kysely<any>) => Promise<void> }

/** Reads `0001_….ts` files of a folder in their order; each exports `up(db)`. */
export async function migrationsOf(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.*\.ts$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(new URL(name, folder).href)) as { up?: Migration['up'] }
      if (!module.up) throw new Error(`migration ${name} in ${folder.pathname} exports no function "up"`)
      return { name: name.replace(/\.ts$/, ''), up: module.up }
    }),
  )
}

/** Any number that other programs are unlikely to use: "stoa" in ASCII. */
const lockKey = 0x73746f61

/**
 * Applies what is missing, in one transaction under an advisory lock, so that
 * processes that start together wait for each other and a crash leaves nothing
 * half done. Returns the names that it applied.
 */
export async function migrate(db: Kysely<any>, track: string, migrations: readonly Migration[]): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`.execute(trx)
    await sql`create schema if not exists stoa`.execute(trx)
    await sql`create table if not exists stoa.migration (
      track text not null, name text not null, applied_at timestamptz not null default transaction_timestamp(),
      primary key (track, name))`.execute(trx)
    const done = await sql<{ name: string }>`select name from stoa.migration where track = ${track}`.execute(trx)
    const known = new Set(done.rows.map((row) => row.name))
    const missing = migrations.filter((migration) => !known.has(migration.name))
    for (const migration of missing) {
      await migration.up(trx)
      await sql`insert into stoa.migration (track, name) values (${track}, ${migration.name})`.execute(trx)
    }
    return missing.map((migration) => migration.name)
  })
}

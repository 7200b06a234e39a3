import { type Migration, migrate, migrationsOf } from '@stoa/db/migrate'
import { eventMigrations } from '@stoa/events/stoa-schema'
import { type Kysely, sql } from 'kysely'
import type { Subgraph } from '../definition.ts'
import { installJobs } from './jobs.ts'

/** What the host itself keeps in schema `stoa` of every subgraph's database, after the tables of delivery. */
const hostMigrations: readonly Migration[] = [
  {
    name: 'host-0001',
    up: async (db) => {
      await sql`create table stoa.idempotency (
        viewer text collate "C" not null,
        mutation text collate "C" not null,
        key text not null,
        body_hash text not null,
        outcome text,
        created_at timestamptz not null,
        primary key (viewer, mutation, key))`.execute(db)
      await sql`create index idempotency_created on stoa.idempotency using brin (created_at)`.execute(db)
      await sql`create table stoa.schedule (
        name text primary key,
        last_run_at timestamptz not null)`.execute(db)
    },
  },
]

/** Brings a subgraph's database up to date: the platform's tables first, then the domain's own. */
export async function migrateSubgraph(definition: Subgraph, db: Kysely<any>): Promise<string[]> {
  const platform = await migrate(db, 'stoa', [...eventMigrations, ...hostMigrations])
  if (definition.jobs) await installJobs(db)
  const domain = await migrate(db, definition.name, await migrationsOf(definition.migrations))
  return [...platform, ...domain]
}

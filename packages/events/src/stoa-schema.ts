import type { Migration } from '@stoa/db/migrate'
import { sql } from 'kysely'

/**
 * The tables that delivery keeps in schema `stoa` of every subgraph's
 * database. The host runs these steps before the domain's own, together with
 * its other platform tables.
 */
export const eventMigrations: readonly Migration[] = [
  {
    name: 'events-0001',
    up: async (db) => {
      for (const statement of firstTables) await sql.raw(statement).execute(db)
    },
  },
]

const firstTables = [
  'create schema if not exists stoa',
  `create table stoa.outbox (
    pos bigint generated always as identity primary key,
    id text collate "C" not null,
    type text collate "C" not null,
    key text collate "C" not null,
    shard smallint not null,
    aggregate_version integer,
    event json not null,
    published_at timestamptz,
    live_pos bigint
  )`,
  // What the relay claims by. Published rows leave the index, so it stays as small as the backlog.
  'create index outbox_unpublished on stoa.outbox (pos) include (shard) where published_at is null',
  'create unique index outbox_live on stoa.outbox (live_pos) where live_pos is not null',
  'create index outbox_live_key on stoa.outbox (key, live_pos) where live_pos is not null',
  // One row: the last live position given. Its lock puts positions and commits in one order.
  'create table stoa.live_position (one boolean primary key default true check (one), position bigint not null)',
  'insert into stoa.live_position (position) values (0)',
  `create table stoa.relay_shard (
    shard smallint primary key,
    holder text collate "C",
    expires_at timestamptz not null default '-infinity'
  )`,
  'insert into stoa.relay_shard (shard) select generate_series(0, 15)',
  `create table stoa.inbox (
    consumer text collate "C" not null,
    generation integer not null,
    source text collate "C" not null,
    id text collate "C" not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (consumer, generation, source, id)
  )`,
  'create index inbox_seen on stoa.inbox using brin (seen_at)',
  `create table stoa.dead_letter (
    number bigint generated always as identity primary key,
    consumer text collate "C" not null,
    generation integer not null,
    source text collate "C" not null,
    id text collate "C" not null,
    topic text collate "C" not null,
    type text collate "C" not null,
    key text collate "C" not null,
    reason text not null check (reason in ('malformed', 'failed', 'refused', 'parked')),
    status text not null default 'open' check (status in ('open', 'redrive', 'redriven', 'discarded')),
    attempts integer not null,
    error text not null,
    event text not null,
    dead_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz,
    note text,
    unique (consumer, generation, source, id)
  )`,
  `create index dead_letter_open on stoa.dead_letter (consumer, key) where status in ('open', 'redrive')`,
  // Which generation of a projection fills its tables now; a rebuild counts it up.
  `create table stoa.projection (
    name text collate "C" primary key,
    generation integer not null
  )`,
]

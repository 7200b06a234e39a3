import type { Migration } from '@stoa/db/migrate'
import { sql } from 'kysely'

/** The log's own tables, in schema `log` of the database `events`. */
export const logMigrations: readonly Migration[] = [
  {
    name: 'log-0001',
    up: async (db) => {
      for (const statement of firstTables) await sql.raw(statement).execute(db)
    },
  },
]

const firstTables = [
  'create schema if not exists log',
  'create table log.topic (topic text collate "C" primary key, partitions integer not null check (partitions > 0))',
  // The row that an append locks: offsets are dense, and one partition's commits come in the order of its offsets.
  `create table log.partition (
    topic text collate "C" not null,
    partition integer not null,
    next_offset bigint not null default 0,
    primary key (topic, partition)
  ) with (fillfactor = 50)`,
  `create table log.record (
    topic text collate "C" not null,
    partition integer not null,
    "offset" bigint not null,
    key text collate "C" not null,
    id text collate "C" not null,
    value text not null,
    appended_at timestamptz not null default clock_timestamp(),
    primary key (topic, partition, "offset")
  )`,
  // How far a group has read a partition, and who reads it now. Every change of hands counts the epoch up,
  // so that whoever lost a partition without noticing cannot move its offset.
  `create table log.cursor (
    group_name text collate "C" not null,
    topic text collate "C" not null,
    partition integer not null,
    next_offset bigint not null default 0,
    holder text collate "C",
    epoch bigint not null default 0,
    expires_at timestamptz not null default '-infinity',
    primary key (group_name, topic, partition)
  ) with (fillfactor = 50)`,
  `create table log.member (
    member text collate "C" primary key,
    group_name text collate "C" not null,
    topics text[] not null,
    pid integer,
    backend_start timestamptz,
    expires_at timestamptz not null
  )`,
  // A killed process is gone as soon as the server misses its connection, not only when its lease ends.
  `create view log.live_member as
    select member.* from log.member
    where member.expires_at > clock_timestamp() and (
      member.pid is null or exists (
        select 1 from pg_stat_activity activity
        where activity.pid = member.pid
          and (activity.backend_start is null or activity.backend_start = member.backend_start)))`,
]

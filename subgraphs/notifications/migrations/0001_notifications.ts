import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // A read model: how people can be reached.
  await sql`create table person (
    id text collate "C" primary key,
    version integer not null,
    name text not null,
    email text not null,
    locale text not null,
    active boolean not null,
    verified boolean not null)`.execute(db)

  await sql`create table preference (
    person_id text collate "C" not null,
    topic text not null check (topic in ('ORDERS', 'LOANS', 'MESSAGES', 'ACCOUNT')),
    email boolean not null,
    primary key (person_id, topic))`.execute(db)

  await sql`create table notification (
    id text collate "C" primary key,
    person_id text collate "C" not null,
    topic text not null check (topic in ('ORDERS', 'LOANS', 'MESSAGES', 'ACCOUNT')),
    title text not null,
    body text not null,
    order_id text collate "C",
    loan_id text collate "C",
    item_id text collate "C",
    conversation_id text collate "C",
    created_at timestamptz not null,
    read_at timestamptz)`.execute(db)
  await sql`create index notification_person on notification (person_id, created_at desc, id desc)`.execute(db)
  await sql`create index notification_unread on notification (person_id) where read_at is null`.execute(db)

  await sql`create table delivery (
    notification_id text collate "C" not null references notification (id),
    channel text not null check (channel in ('EMAIL')),
    status text not null check (status in ('QUEUED', 'SENT', 'FAILED')),
    error text,
    sent_at timestamptz,
    primary key (notification_id, channel))`.execute(db)
}

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // Read models: names, and who may talk about an order or a loan.
  await sql`create table person (
    id text collate "C" primary key,
    version integer not null,
    name text not null,
    active boolean not null)`.execute(db)
  await sql`create table subject (
    id text collate "C" primary key,
    version integer not null,
    kind text not null check (kind in ('ORDER', 'LOAN')),
    party_ids text[] not null)`.execute(db)

  await sql`create table conversation (
    id text collate "C" primary key,
    version integer not null,
    kind text not null check (kind in ('DIRECT', 'SUPPORT', 'ORDER', 'LOAN')),
    status text not null check (status in ('WAITING', 'ACTIVE', 'ENDED')),
    subject_id text collate "C",
    -- What makes it the one conversation of its kind: two people in order, a person, or the subject.
    topic text collate "C" not null,
    message_count integer not null check (message_count >= 0),
    last_active_at timestamptz not null,
    last_message_at timestamptz,
    started_at timestamptz not null,
    started_by_id text collate "C" not null,
    unique (kind, topic))`.execute(db)
  await sql`create index conversation_starter on conversation (started_by_id, started_at) where kind = 'DIRECT'`.execute(
    db,
  )
  await sql`create index conversation_queue on conversation (status, last_active_at, id) where kind <> 'DIRECT'`.execute(
    db,
  )

  await sql`create table participant (
    conversation_id text collate "C" not null references conversation (id),
    person_id text collate "C" not null,
    last_read_number integer not null,
    joined_at timestamptz not null,
    primary key (conversation_id, person_id))`.execute(db)
  await sql`create index participant_person on participant (person_id, conversation_id)`.execute(db)

  await sql`create table message (
    id text collate "C" primary key,
    conversation_id text collate "C" not null references conversation (id),
    number integer not null,
    author_id text collate "C" not null,
    body text,
    sent_at timestamptz not null,
    deleted_at timestamptz,
    deleted_by_id text collate "C",
    unique (conversation_id, number),
    check ((deleted_at is null) = (body is not null)))`.execute(db)

  // A read model: files that go with messages, as files last said.
  await sql`create table known_file (
    id text collate "C" primary key,
    version integer not null,
    owner_id text collate "C" not null,
    is_ready boolean not null,
    is_picture boolean not null,
    public_path text)`.execute(db)
  // What goes with a message, where something does or did.
  await sql`create table attached (
    id text collate "C" primary key references message (id),
    version integer not null,
    file_ids text[] not null)`.execute(db)
  await sql`create index attached_file on attached using gin (file_ids)`.execute(db)
}

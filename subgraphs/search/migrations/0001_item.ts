import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists unaccent`.execute(db)
  await sql`create table item (
    id text collate "C" primary key,
    version integer not null,
    status text not null,
    title text not null,
    category_id text collate "C" not null,
    category_name text not null,
    location_id text collate "C" not null,
    location_name text not null,
    city text not null,
    picture text not null,
    owner_id text collate "C",
    tags text[] not null,
    for_sale boolean not null,
    for_loan boolean not null,
    price_minor bigint,
    currency text,
    deposit_minor bigint,
    deposit_currency text,
    loan_max_days integer not null,
    sellable integer not null,
    available integer not null,
    created_at timestamptz not null,
    document tsvector not null,
    -- The title without accents and capitals, for titles that are just what was typed, or begin with it.
    folded text collate "C" not null)`.execute(db)
  await sql`create index item_document on item using gin (document) where status = 'PUBLISHED'`.execute(db)
  await sql`create index item_title_trigrams on item using gin (title gin_trgm_ops) where status = 'PUBLISHED'`.execute(
    db,
  )
  await sql`create index item_newest on item (created_at desc, id desc) where status = 'PUBLISHED'`.execute(db)
  // The orders of lists, as queries.ts writes them: a page is read from the index alone.
  await sql`create index item_cheapest on item (coalesce(price_minor, 9223372036854775807), id)
    where status = 'PUBLISHED'`.execute(db)
  await sql`create index item_dearest on item (coalesce(price_minor, -1) desc, id desc)
    where status = 'PUBLISHED'`.execute(db)
  await sql`create index item_title on item (title, id) where status = 'PUBLISHED'`.execute(db)
  await sql`create index item_folded on item (folded) where status = 'PUBLISHED'`.execute(db)
  // A loan of days and pieces can be had just where it lies within one of these, and the place is open on the first
  // day and on the last: bits of the week, Sunday first.
  await sql`create table free_period (
    item_id text collate "C" not null references item on delete cascade,
    location_id text collate "C" not null,
    period daterange not null,
    pieces integer not null,
    open_days integer not null)`.execute(db)
  await sql`create index free_period_item on free_period (item_id)`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/**
 * Everything about items in its final form: one stock ledger, ranges with an
 * exclusion constraint, custody as a fact of its own. Ids are TypeIDs, kept as
 * text in byte order, so that they sort by time of making.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists btree_gist;
    create extension if not exists pg_trgm;
    create domain typeid as text collate "C";

    -- A read model: who there is, as users last said.
    create table person (
      id typeid primary key,
      version integer not null,
      active boolean not null
    );

    -- A read model: files that belong to things here, as files last said.
    create table known_file (
      id text collate "C" primary key,
      version integer not null,
      owner_id text collate "C" not null,
      is_ready boolean not null,
      is_picture boolean not null,
      public_path text
    );

    create table category (
      id typeid primary key,
      name text not null,
      created_at timestamptz not null
    );
    create unique index category_name on category (lower(name));

    create table location (
      id typeid primary key,
      name text not null,
      street text not null,
      postal_code text not null,
      city text not null,
      country text not null check (country ~ '^[A-Z]{2}$'),
      time_zone text not null,
      opening text not null,
      open_days text[] not null check (cardinality(open_days) > 0),
      created_at timestamptz not null
    );
    create unique index location_name on location (lower(name));

    create table item (
      id typeid primary key,
      owner_id typeid,
      title text not null,
      description text not null,
      tags text[] not null,
      category_id typeid not null references category,
      location_id typeid not null references location,
      -- Files, the first of which is the picture that stands for it, and where that is found.
      pictures text[] not null default '{}',
      picture text,
      tracking text not null check (tracking in ('UNITS', 'BULK')),
      for_sale boolean not null,
      for_loan boolean not null,
      price_minor bigint check (price_minor >= 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      deposit_minor bigint check (deposit_minor >= 0),
      deposit_currency text check (deposit_currency ~ '^[A-Z]{3}$'),
      loan_max_days integer not null check (loan_max_days between 1 and 365),
      loan_needs_approval boolean not null,
      status text not null check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
      revision integer not null,
      version integer not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      check ((price_minor is null) = (currency is null)),
      check ((deposit_minor is null) = (deposit_currency is null)),
      check (not for_sale or (price_minor is not null and owner_id is null))
    );
    create index item_category on item (category_id, status, id);
    create index item_location on item (location_id, status, id desc);
    create index item_owner on item (owner_id, id desc) where owner_id is not null;
    create index item_status on item (status, id desc);
    -- The orders of lists, as queries/catalogue.ts writes them: a page is read from its place in one of these.
    create index item_title_order on item (status, lower(title), id);
    create index item_price_order on item (status, coalesce(price_minor, 9223372036854775807), id);
    create index item_tags on item using gin (tags);
    create index item_title on item using gin (title gin_trgm_ops);
    create index item_pictures on item using gin (pictures) where pictures <> '{}';

    create table price_history (
      id bigint generated always as identity primary key,
      item_id typeid not null references item,
      price_minor bigint not null,
      currency text not null,
      at timestamptz not null
    );
    create index price_history_item on price_history (item_id, id desc);

    create table unit (
      id typeid primary key,
      item_id typeid not null references item,
      location_id typeid not null references location,
      tag text not null unique,
      serial text,
      condition text not null check (condition in ('NEW', 'GOOD', 'FAIR', 'POOR', 'BROKEN')),
      status text not null check (status in ('IN_SERVICE', 'IN_REPAIR', 'RETIRED', 'LOST', 'SOLD')),
      pictures text[] not null default '{}',
      created_at timestamptz not null
    );
    create index unit_pictures on unit using gin (pictures) where pictures <> '{}';
    create index unit_pictured on unit (item_id) where pictures <> '{}';
    create index unit_item on unit (item_id, id);

    create table stock (
      item_id typeid not null references item,
      location_id typeid not null references location,
      on_hand integer not null check (on_hand >= 0),
      reserved integer not null check (reserved >= 0),
      primary key (item_id, location_id),
      check (reserved <= on_hand)
    );

    -- The ledger: the sum of delta is on_hand. Rows are never changed.
    create table stock_entry (
      id typeid primary key,
      item_id typeid not null references item,
      location_id typeid not null references location,
      delta integer not null check (delta <> 0),
      reason text not null,
      reference text collate "C",
      note text,
      actor text not null,
      at timestamptz not null
    );
    create index stock_entry_item on stock_entry (item_id, id desc);

    create table reservation (
      id typeid primary key,
      order_id typeid not null unique,
      status text not null check (status in ('HELD', 'DEDUCTED', 'RELEASED', 'REFUSED')),
      refusal text,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      changed_at timestamptz not null
    );
    create index reservation_expiry on reservation (expires_at) where status = 'HELD';

    create table reservation_line (
      reservation_id typeid not null references reservation,
      item_id typeid not null references item,
      location_id typeid not null references location,
      quantity integer not null check (quantity > 0),
      unit_price_minor bigint not null,
      currency text not null,
      unit_ids text[] not null,
      primary key (reservation_id, item_id, location_id)
    );

    create table loan (
      id typeid primary key,
      borrower_id typeid not null,
      owner_id typeid,
      location_id typeid not null references location,
      period daterange not null check (not isempty(period) and lower_inc(period) and not upper_inc(period)),
      status text not null,
      note text,
      rejection text,
      version integer not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      due_soon_told_at timestamptz,
      overdue_told_at timestamptz
    );
    create index loan_borrower on loan (borrower_id, id desc);
    create index loan_owner on loan (owner_id, id desc) where owner_id is not null;
    create index loan_status on loan (status, id desc);

    create table loan_line (
      id typeid primary key,
      loan_id typeid not null references loan,
      item_id typeid not null references item,
      unit_id typeid references unit,
      location_id typeid not null references location,
      period daterange not null,
      status text not null check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'RESERVED', 'READY',
        'CHECKED_OUT', 'RETURNED', 'CLOSED', 'CANCELED', 'EXPIRED', 'LOST')),
      checked_out_at timestamptz,
      returned_at timestamptz,
      returned_condition text,
      return_note text,
      -- Files: how it was when it was handed over, and when it came back.
      handover_photos text[] not null default '{}',
      return_photos text[] not null default '{}',
      constraint loan_line_overlap exclude using gist (unit_id with =, period with &&)
        where (unit_id is not null and status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT'))
    );
    create index loan_line_loan on loan_line (loan_id, id);
    create index loan_line_item on loan_line (item_id, loan_id desc);
    create index loan_line_unit on loan_line (unit_id, loan_id desc) where unit_id is not null;
    create index loan_line_keeping on loan_line (item_id)
      where status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT');

    -- Who has which piece, from when until when. The entry without an end holds now.
    create table custody_entry (
      id bigint generated always as identity primary key,
      item_id typeid not null references item,
      unit_id typeid references unit,
      kind text not null check (kind in ('LOCATION', 'BORROWER', 'ASSIGNED', 'REPAIR')),
      location_id typeid not null references location,
      person_id typeid,
      loan_line_id typeid references loan_line,
      due_on date,
      since timestamptz not null,
      until timestamptz,
      check ((kind in ('LOCATION', 'REPAIR')) = (person_id is null)),
      check ((kind = 'BORROWER') = (due_on is not null))
    );
    create unique index custody_of_unit on custody_entry (unit_id) where until is null and unit_id is not null;
    create index custody_open on custody_entry (item_id) where until is null;
    create index custody_history on custody_entry (unit_id, id desc);
    create index custody_assigned on custody_entry (person_id, id desc) where until is null and kind = 'ASSIGNED';
    create index custody_line on custody_entry (loan_line_id) where until is null and loan_line_id is not null;
  `.execute(db)
}

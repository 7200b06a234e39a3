import { type Kysely, sql } from 'kysely'

/** Accounts, sessions with their refresh tokens, addresses, mail tokens and attempts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person (
      id text collate "C" primary key,
      email text not null,
      email_key text not null unique,
      display_name text not null,
      locale text not null,
      time_zone text not null,
      roles text[] not null default '{}' check (roles <@ array['STAFF', 'ADMIN']),
      status text not null check (status in ('ACTIVE', 'DEACTIVATED')),
      verified_at timestamptz,
      password_hash text not null,
      -- A file.
      picture_id text collate "C",
      version integer not null default 1,
      created_at timestamptz not null,
      -- Who gives a role knows a person by the address, which anybody can have typed.
      check (roles = '{}' or verified_at is not null)
    );
    create index person_created on person (created_at desc, id desc);
    create index person_admin on person (id) where 'ADMIN' = any (roles);

    create index person_picture on person (picture_id) where picture_id is not null;

    -- A read model: files that belong to people, as files last said.
    create table known_file (
      id text collate "C" primary key,
      version integer not null,
      owner_id text collate "C" not null,
      is_ready boolean not null,
      is_picture boolean not null,
      public_path text
    );

    create table address (
      id text collate "C" primary key,
      person_id text collate "C" not null references person,
      label text,
      recipient text not null,
      lines text[] not null,
      postal_code text,
      city text not null,
      region text,
      country_code text not null check (country_code ~ '^[A-Z]{2}$'),
      phone text,
      is_default boolean not null,
      created_at timestamptz not null
    );
    create index address_person on address (person_id);
    create unique index address_default on address (person_id) where is_default;

    create table session (
      id text collate "C" primary key,
      person_id text collate "C" not null references person,
      created_at timestamptz not null,
      last_used_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      revoked_reason text,
      user_agent text,
      check ((revoked_at is null) = (revoked_reason is null))
    );
    create index session_person on session (person_id) where revoked_at is null;
    create index session_expires on session (expires_at);

    -- Hashed: whoever reads this table can use none. The salt and the token before
    -- give the successor again when its answer was lost; neither alone does.
    create table refresh_token (
      hash text collate "C" primary key,
      session_id text collate "C" not null references session on delete cascade,
      issued_at timestamptz not null,
      used_at timestamptz,
      successor_hash text collate "C",
      successor_salt text,
      check ((used_at is null) = (successor_hash is null))
    );
    create index refresh_token_session on refresh_token (session_id);

    create table mail_token (
      hash text collate "C" primary key,
      person_id text collate "C" not null references person,
      purpose text not null check (purpose in ('VERIFY', 'RESET')),
      expires_at timestamptz not null
    );
    create index mail_token_person on mail_token (person_id);

    -- Keys are hashed, because some are addresses of people without an account.
    create table attempt (
      key text collate "C" primary key,
      count integer not null,
      window_ends_at timestamptz not null
    );
    create index attempt_window on attempt (window_ends_at);
  `.execute(db)
}

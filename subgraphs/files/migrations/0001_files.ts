import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table file (
      id text collate "C" primary key,
      version integer not null,
      owner_id text collate "C" not null,
      purpose text not null check (purpose in ('PICTURE', 'ATTACHMENT')),
      name text not null,
      announced_type text not null,
      size integer not null check (size > 0),
      status text not null check (status in ('UPLOADING', 'CHECKING', 'READY', 'REJECTED', 'DELETED')),
      rejection text,
      content_type text,
      width integer,
      height integer,
      average_colour text,
      created_at timestamptz not null,
      -- When somebody last did something with its upload.
      active_at timestamptz not null,
      -- Since when nothing is known that it belongs to.
      unused_since timestamptz,
      check ((status = 'REJECTED') = (rejection is not null)),
      check (status <> 'READY' or content_type is not null)
    );
    create index file_owner on file (owner_id) where status in ('UPLOADING', 'CHECKING', 'READY');
    create index file_idle on file (active_at) where status = 'UPLOADING';
    create index file_ready on file (id) where status = 'READY';
    create index file_unused on file (unused_since) where status = 'READY' and unused_since is not null;

    -- What is kept of a file: the one that is downloaded, and of a picture its sizes.
    create table rendition (
      file_id text collate "C" not null references file,
      name text not null check (name in ('original', 'thumb', 'small', 'medium', 'large')),
      content_type text not null,
      size integer not null,
      width integer,
      height integer,
      sha256 text collate "C" not null,
      primary key (file_id, name)
    );
    create index rendition_content on rendition (sha256);

    -- A read model: what files belong to, and who may see that, as its subgraph last said.
    create table subject (
      id text collate "C" primary key,
      version integer not null,
      file_ids text[] not null,
      level text not null check (level in ('PUBLIC', 'PEOPLE', 'PARTIES')),
      parties text[] not null,
      scope text not null,
      keeps boolean not null
    );
    create index subject_files on subject using gin (file_ids);
  `.execute(db)
}

import { createHash } from 'node:crypto'
import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import { decodeJson, encodeJson } from '@stoa/values/json'
import { type Refusal, refuse } from '@stoa/values/refusal'
import { type Kysely, sql } from 'kysely'

type Row = { body_hash: string; outcome: string | null }

/**
 * Claims a key for this viewer and mutation. Returns undefined when it is new;
 * the stored outcome when the same body was done before; a refusal when the
 * body differs. Two at once wait for each other on the row. Only what was done
 * has an outcome: a refusal and a fault give the key back.
 */
export async function claimKey(
  db: Kysely<any>,
  viewer: Viewer,
  mutation: string,
  key: string,
  input: unknown,
  now: Date,
): Promise<{ readonly outcome: unknown } | undefined> {
  const hash = hashOf(input)
  const claimed = await sql`insert into stoa.idempotency (viewer, mutation, key, body_hash, created_at)
    values (${viewerKey(viewer)}, ${mutation}, ${key}, ${hash}, ${now})
    on conflict do nothing returning key`.execute(db)
  if (claimed.rows.length > 0) return undefined
  const found = await sql<Row>`select body_hash, outcome from stoa.idempotency
    where viewer = ${viewerKey(viewer)} and mutation = ${mutation} and key = ${key}`.execute(db)
  const row = found.rows[0]
  if (row?.body_hash !== hash) return { outcome: keyReused() }
  return { outcome: row.outcome === null ? null : decodeJson(row.outcome) }
}

export async function keepOutcome(
  db: Kysely<any>,
  viewer: Viewer,
  mutation: string,
  key: string,
  outcome: unknown,
): Promise<void> {
  await sql`update stoa.idempotency set outcome = ${encodeJson(outcome ?? null)}
    where viewer = ${viewerKey(viewer)} and mutation = ${mutation} and key = ${key}`.execute(db)
}

function keyReused(): Refusal {
  return refuse('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used before with another input. Take a new key.', {
    path: ['input', 'idempotencyKey'],
  })
}

/** Keys are sorted, so that the order in which a client writes the fields does not matter. */
function hashOf(input: unknown): string {
  return createHash('sha256')
    .update(encodeJson(sorted(input)))
    .digest('base64url')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]))
}

import { type Refusal, refuse } from '@stoa/values/refusal'
import { sql } from 'kysely'
import type { Limit } from '../domain/throttle.ts'
import { hashSecret } from '../secrets.ts'
import type { UsersWork } from '../context.ts'

/**
 * Counts one attempt under each limit, and refuses when one is passed. The
 * attempt is counted before it is made, so that many at once count as many.
 */
export async function countAttempt(work: UsersWork, limits: readonly Limit[]): Promise<Refusal | undefined> {
  if (limits.length === 0) return undefined
  const hashed = limits.map((limit) => ({ ...limit, hash: hashSecret(limit.key) }))
  // Always in one order, so that two who share a key never wait for each other in a circle.
  const values = hashed
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ hash, windowMs }) => sql`(${hash}, 1, ${new Date(work.now.getTime() + windowMs)}::timestamptz)`)
  const { rows } = await sql<{ key: string; count: number; window_ends_at: Date }>`
    insert into attempt (key, count, window_ends_at) values ${sql.join(values)}
    on conflict (key) do update set
      count = case when attempt.window_ends_at <= ${work.now} then 1 else attempt.count + 1 end,
      window_ends_at = case when attempt.window_ends_at <= ${work.now} then excluded.window_ends_at else attempt.window_ends_at end
    returning key, count, window_ends_at`.execute(work.db)
  const passed = rows.filter(({ key, count }) => count > (hashed.find(({ hash }) => hash === key)?.countMax ?? 0))
  if (passed.length === 0) return undefined
  const retryAt = new Date(Math.max(...passed.map(({ window_ends_at }) => window_ends_at.getTime())))
  return refuse('TOO_MANY_ATTEMPTS', 'It was tried too often. Wait a while, then try again.', { retryAt })
}

/** After a success: forgets what was counted under some keys, and takes one attempt back under others. */
export async function settleAttempts(
  work: UsersWork,
  keys: { readonly forgotten: readonly string[]; readonly takenBack: readonly string[] },
): Promise<void> {
  const forgotten = keys.forgotten.map(hashSecret)
  const takenBack = keys.takenBack.map(hashSecret)
  // The order in which `countAttempt` takes them.
  const all = [...forgotten, ...takenBack]
  await work.db.selectFrom('attempt').select('key').where('key', 'in', all).orderBy('key').forUpdate().execute()
  await work.db.deleteFrom('attempt').where('key', 'in', forgotten).execute()
  if (takenBack.length === 0) return
  await work.db
    .updateTable('attempt')
    .set(({ eb }) => ({ count: eb('count', '-', 1) }))
    .where('key', 'in', takenBack)
    .where('count', '>', 0)
    .execute()
}

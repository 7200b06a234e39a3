import pg from 'pg'

/** What somebody who looks around must find; `:now` is the end of the world. */
const wanted: readonly (readonly [database: string, what: string, atLeast: number, from: string])[] = [
  ['users', 'people', 40, 'person'],
  ['users', 'staff', 5, `person where 'STAFF' = any (roles)`],
  ['users', 'admins', 2, `person where 'ADMIN' = any (roles)`],
  ['items', 'published items', 300, `item where status = 'PUBLISHED'`],
  ['items', 'drafts', 3, `item where status = 'DRAFT'`],
  ['items', 'archived items', 2, `item where status = 'ARCHIVED'`],
  ['items', 'items of people', 15, 'item where owner_id is not null'],
  ['items', 'locations', 12, 'location'],
  ['items', 'units', 500, 'unit'],
  ['items', 'units in repair', 1, `unit where status = 'IN_REPAIR'`],
  ['items', 'assigned units', 10, `custody_entry where kind = 'ASSIGNED' and until is null`],
  ['items', 'overdue loans', 3, `loan where status = 'CHECKED_OUT' and upper(period) < ':now'::date`],
  ['items', 'lines returned in a noted condition', 20, 'loan_line where returned_condition is not null'],
  ...Object.entries({
    REQUESTED: 3,
    APPROVED: 1,
    REJECTED: 2,
    RESERVED: 1,
    READY: 1,
    CHECKED_OUT: 10,
    RETURNED: 10,
    CLOSED: 20,
    CANCELED: 3,
    EXPIRED: 3,
    LOST: 1,
  }).map(([status, atLeast]) => ['items', `loans ${status}`, atLeast, `loan where status = '${status}'`] as const),
  ...Object.entries({
    AWAITING_PAYMENT: 3,
    PAID: 2,
    COMPLETED: 40,
    REJECTED: 3,
    EXPIRED: 3,
    CANCELED: 4,
    REFUNDED: 3,
  }).map(([status, atLeast]) => ['orders', `orders ${status}`, atLeast, `orders where status = '${status}'`] as const),
  ['orders', 'abandoned carts', 2, `cart where status = 'ACTIVE'`],
  ['payments', 'payments that failed once', 1, `provider_event where type = 'intent.failed'`],
  ['payments', 'refunds', 6, `refund where status = 'SUCCEEDED'`],
  ['chat', 'conversations that wait', 3, `conversation where status = 'WAITING'`],
  ['chat', 'conversations that are over', 3, `conversation where status = 'ENDED'`],
  ...['DIRECT', 'SUPPORT', 'ORDER', 'LOAN'].map(
    (kind) => ['chat', `conversations ${kind}`, 4, `conversation where kind = '${kind}'`] as const,
  ),
  ['notifications', 'unread notifications', 50, 'notification where read_at is null'],
  ['notifications', 'read notifications', 200, 'notification where read_at is not null'],
  ['search', 'items to be found', 300, `item where status = 'PUBLISHED'`],
]

/** Counts what there is; throws with all that is missing. */
export async function checkCoverage(urlOf: (database: string) => string, now: Date): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const missing: string[] = []
  for (const [database, questions] of Map.groupBy(wanted, ([name]) => name)) {
    const client = new pg.Client({ connectionString: urlOf(database) })
    await client.connect()
    for (const [, what, atLeast, from] of questions) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::integer as count from ${from.replaceAll(':now', now.toISOString())}`,
      )
      const count = rows[0]?.count ?? 0
      counts[what] = count
      if (count < atLeast) missing.push(`${what}: ${count} of at least ${atLeast}`)
    }
    await client.end()
  }
  if (missing.length > 0) throw new Error(`the demo world lacks\n  ${missing.join('\n  ')}`)
  return counts
}

import { type List, type Page, type PageArgs, readPage } from '@stoa/db/page'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { sql } from 'kysely'
import type { PaymentIntentFilter } from './generated.ts'
import type { MoneyAccountRow, PaymentIntentRow, PaymentsDb } from './tables.ts'

/** A page whose total is counted by the first field that asks for it. */
export type Counted<Row> = Page<Row> & { readonly totalCount: () => Promise<number> }

const newestIntents: List = { name: 'paymentIntents', by: [{ column: 'id', kind: 'text' }], direction: 'desc' }

/** Payments, newest first. */
export async function intentsPage(
  db: PaymentsDb,
  filter: PaymentIntentFilter | null | undefined,
  args: PageArgs,
): Promise<Counted<PaymentIntentRow>> {
  let query = db.selectFrom('payment_intent')
  if (filter?.status) query = query.where('status', '=', filter.status)
  if (filter?.customerId) query = query.where('customer_id', '=', filter.customerId)
  const page = await readPage(query.selectAll(), { ...newestIntents, filter }, args)
  const totalCount = async () => {
    const counted = await query.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
    return Number(counted.count)
  }
  return { ...page, totalCount }
}

/** The accounts of the ledger with the sums of their entries. */
export function moneyAccounts(db: PaymentsDb): Promise<MoneyAccountRow[]> {
  return db
    .selectFrom('money_account as account')
    .leftJoin('money_entry as entry', (join) =>
      join.onRef('entry.account_code', '=', 'account.code').onRef('entry.currency', '=', 'account.currency'),
    )
    .select(['account.code', 'account.currency'])
    .select(sql<bigint>`coalesce(sum(entry.amount_minor), 0)::bigint`.as('balance_minor'))
    .groupBy(['account.code', 'account.currency'])
    .orderBy('account.code')
    .orderBy('account.currency')
    .limit(100)
    .execute()
}

/** The published state of payments. */
export async function intentStates(
  db: PaymentsDb,
  ids: readonly string[],
): Promise<EventPayloads['payments.intent.changed.v1'][]> {
  const rows = await db.selectFrom('payment_intent').selectAll().where('id', 'in', ids).orderBy('id').execute()
  return rows.map((row) => ({
    intentId: row.id,
    version: row.version,
    orderId: row.order_id,
    customerId: row.customer_id,
    status: row.status,
    amountMinor: String(row.amount_minor),
    refundedMinor: String(row.refunded_minor),
    currency: row.currency,
    createdAt: row.created_at.toISOString(),
    succeededAt: row.succeeded_at?.toISOString() ?? null,
  }))
}

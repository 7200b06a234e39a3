import { loadMany, loadOne } from '@stoa/db/loader'
import type { Id } from '@stoa/values/ids'
import type { PaymentsDb, RefundRow } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads, made anew for each request. */
export function loaders(db: PaymentsDb) {
  const intents = db.selectFrom('payment_intent').selectAll()
  const refunds = db.selectFrom('refund').selectAll()
  return {
    intent: loadOne(
      (ids: readonly Id[]) => intents.where('id', 'in', ids).execute(),
      (row) => row.id,
    ),
    intentOfOrder: loadOne(
      (ids: readonly Id[]) => intents.where('order_id', 'in', ids).execute(),
      (row) => row.order_id,
    ),
    refund: loadOne(
      (ids: readonly Id[]) => refunds.where('id', 'in', ids).execute(),
      (row) => row.id,
    ),
    refundsOfIntent: loadMany(
      (ids: readonly Id[]) => newestRefunds(db, ids),
      (row) => row.intent_id,
    ),
  }
}

/** As many refunds of one payment as the schema promises at most. */
const maxRefunds = 100

async function newestRefunds(db: PaymentsDb, intentIds: readonly Id[]): Promise<RefundRow[]> {
  const numbered = db
    .selectFrom('refund')
    .selectAll()
    .select(({ fn }) =>
      fn
        .agg<bigint>('row_number')
        .over((of) => of.partitionBy('intent_id').orderBy('id', 'desc'))
        .as('place'),
    )
    .where('intent_id', 'in', intentIds)
  return db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('place', '<=', BigInt(maxRefunds))
    .orderBy('id', 'desc')
    .execute()
}

import type { Id } from '@stoa/values/ids'
import type { UpdateQueryBuilder } from 'kysely'
import { kindOfAccount, type MoneyTransaction } from '../domain/ledger.ts'
import type { PaymentsWork } from '../context.ts'

/**
 * Writes a transaction into the ledger: the one place that does. Accounts are
 * opened when they are first used. At the commit the database checks that the
 * transaction sums to zero; that it is the only capture of its payment, or the
 * only one of its refund, it checks at once. `also` is what changes by it, and
 * is sent with it: one round trip for what belongs together.
 */
export async function book(
  work: PaymentsWork,
  { kind, entries }: MoneyTransaction,
  about: { readonly intentId: Id; readonly refundId?: Id },
  also: UpdateQueryBuilder<any, any, any, any>,
): Promise<void> {
  const id = work.ids.next('mtx')
  const accounts = entries.map(({ account, amount }) => ({
    code: account,
    currency: amount.currency,
    kind: kindOfAccount(account),
  }))
  const rows = entries.map(({ account, amount }) => ({
    transaction_id: id,
    account_code: account,
    currency: amount.currency,
    amount_minor: amount.amountMinor,
  }))
  const { intentId: intent_id, refundId: refund_id = null } = about
  await work.db
    .with('also', () => also)
    .with('account', (db) =>
      db
        .insertInto('money_account')
        .values(accounts)
        .onConflict((conflict) => conflict.doNothing()),
    )
    .with('booked', (db) =>
      db.insertInto('money_transaction').values({ id, kind, intent_id, refund_id, booked_at: work.now }),
    )
    .insertInto('money_entry')
    .values(rows)
    .execute()
}

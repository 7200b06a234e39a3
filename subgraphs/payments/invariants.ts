import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of money, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'every money transaction sums to zero': `
      select money_transaction.id, currency, sum(amount_minor) as sum from money_transaction
      left join money_entry on transaction_id = money_transaction.id
      group by money_transaction.id, currency having coalesce(sum(amount_minor), 1) <> 0`,
    'an order is captured once at most': `
      select order_id, count(*) as captures from money_transaction
      join payment_intent on payment_intent.id = intent_id
      where kind = 'CAPTURE' group by order_id having count(*) > 1`,
    'a payment has succeeded exactly if its money is booked': `
      select payment_intent.id, status, amount_minor, booked from payment_intent
      left join (
        select intent_id, sum(amount_minor) as booked from money_transaction
        join money_entry on transaction_id = money_transaction.id and amount_minor > 0
        where money_transaction.kind = 'CAPTURE' group by intent_id
      ) as captures on intent_id = payment_intent.id
      where coalesce(booked, 0) <> case when status = 'SUCCEEDED' then amount_minor else 0 end`,
    'a refund has succeeded exactly if it is booked': `
      select refund.id, status from refund
      where (status = 'SUCCEEDED') <> exists (select from money_transaction where refund_id = refund.id)`,
    'what a payment has given back is what its refunds say': `
      select payment_intent.id, refunded_minor, given, refund_pending_minor, pending from payment_intent
      left join (
        select intent_id, sum(amount_minor) filter (where status = 'SUCCEEDED') as given,
          sum(amount_minor) filter (where status = 'PENDING') as pending
        from refund group by intent_id
      ) as refunds on intent_id = payment_intent.id
      where refunded_minor <> coalesce(given, 0) or refund_pending_minor <> coalesce(pending, 0)`,
  },
}

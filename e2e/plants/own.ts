import { changed, deleted, type Plant, past, unguarded } from './plant.ts'

/** Violations of what subgraphs say of themselves. */
export const ownPlants: readonly Plant[] = [
  {
    what: 'two tokens with one successor',
    database: 'users',
    sentence: 'a refresh token has one successor at most',
    plant: past(`insert into refresh_token (hash, session_id, issued_at, used_at, successor_hash)
      values ('planted 1', 'ses_planted', now(), now(), 'planted 3'), ('planted 2', 'ses_planted', now(), now(), 'planted 3')`),
    mend: past(`delete from refresh_token where session_id = 'ses_planted'`),
  },
  {
    what: 'an open session of a closed account',
    database: 'users',
    sentence: 'nobody is logged in whose account is closed',
    plant: past(`insert into session (id, person_id, created_at, last_used_at, expires_at)
      select 'ses_planted', id, now(), now(), now() + interval '1 day' from person order by id limit 1;
      update person set status = 'DEACTIVATED' where id = (select person_id from session where id = 'ses_planted')`),
    mend: past(`update person set status = 'ACTIVE' where id = (select person_id from session where id = 'ses_planted');
      delete from session where id = 'ses_planted'`),
  },
  {
    what: 'an entry of the ledger is gone',
    database: 'items',
    sentence: 'what is on hand is the sum of the ledger',
    ...deleted('stock_entry', 'true'),
  },
  {
    what: 'more is reserved than there is',
    database: 'items',
    sentence: 'no stock is below zero, and no more is reserved than there is',
    ...unguarded('stock', 'stock_check', 'check (reserved <= on_hand)', {
      plant: 'update stock set reserved = reserved + 1000',
      mend: 'update stock set reserved = reserved - 1000',
    }),
  },
  {
    what: 'a reservation forgets its line',
    database: 'items',
    sentence: 'what is reserved is what reservations hold',
    ...deleted(
      'reservation_line',
      `reservation_id in (select id from reservation where status = 'HELD')`,
      'reservation_id',
    ),
  },
  {
    what: 'a sale that the ledger does not know',
    database: 'items',
    sentence: 'what reservations took out is what the ledger says was sold',
    ...deleted('stock_entry', `reason = 'SALE'`),
  },
  {
    what: 'the same unit on two loans',
    database: 'items',
    sentence: 'no unit is promised to two loans at a time',
    ...unguarded(
      'loan_line',
      'loan_line_overlap',
      `exclude using gist (unit_id with =, period with &&)
        where (unit_id is not null and status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT'))`,
      {
        plant: past(`insert into loan_line (id, loan_id, item_id, unit_id, location_id, period, status)
          select id || nth, loan_id, item_id, 'unt_planted', location_id, period, 'RESERVED'
          from loan_line, unnest(array['a', 'b']) as nth limit 2`),
        mend: past(`delete from loan_line where unit_id = 'unt_planted'`),
      },
    ),
  },
  {
    what: 'a unit in two places',
    database: 'items',
    sentence: 'a unit is in one place or with one person',
    plant: `drop index custody_of_unit; ${past(`insert into custody_entry (item_id, unit_id, kind, location_id, since)
      select item_id, 'unt_planted', 'LOCATION', location_id, now() from stock, unnest(array['a', 'b']) limit 2`)}`,
    mend: `delete from custody_entry where unit_id = 'unt_planted';
      create unique index custody_of_unit on custody_entry (unit_id) where until is null and unit_id is not null`,
  },
  {
    what: 'a unit in a repair that has it not',
    database: 'items',
    sentence: 'a unit is in repair exactly where its custody says so',
    plant: past(`insert into unit (id, item_id, location_id, tag, condition, status, created_at)
      select 'unt_planted', item_id, location_id, 'planted', 'GOOD', 'IN_REPAIR', now() from stock limit 1`),
    mend: past(`delete from unit where id = 'unt_planted'`),
  },
  {
    what: 'nobody has what was handed over',
    database: 'items',
    sentence: 'what a loan has handed over is with its borrower',
    ...changed('custody_entry', `kind = 'BORROWER' and until is null`, 'until = now()'),
  },
  {
    what: 'a line is gone',
    database: 'orders',
    sentence: 'an order costs what its lines cost',
    ...deleted('order_line', 'true'),
  },
  {
    what: 'a paid order is back at its beginning',
    database: 'orders',
    sentence: 'a paid order waits, is fulfilled or is paid back, and only one of them',
    ...changed('orders', `status = 'PAID'`, `status = 'PENDING'`),
  },
  {
    what: 'goods without money',
    database: 'orders',
    sentence: 'no goods are handed over unpaid',
    ...changed('orders', `status = 'COMPLETED'`, 'paid_at = null'),
  },
  {
    what: 'a timer that nobody keeps',
    database: 'orders',
    sentence: 'no order waits for a moment that has passed',
    ...changed('orders', `status = 'COMPLETED'`, `saga_due_at = now() - interval '1 hour'`),
  },
  {
    what: 'an ended order whose stock is on its way',
    database: 'orders',
    sentence: 'an order that has ended has nothing under way',
    ...changed('orders', 'saga_ended', `saga_state = saga_state || '{"stock": "DEDUCTING"}'`),
  },
  {
    what: 'a cart that was ordered into nothing',
    database: 'orders',
    sentence: 'a cart that was ordered is one order',
    plant: past(`insert into cart (id, owner_id, status, created_at, updated_at)
      values ('crt_planted', 'per_planted', 'CHECKED_OUT', now(), now())`),
    mend: past(`delete from cart where id = 'crt_planted'`),
  },
  {
    what: 'half a transaction',
    database: 'payments',
    sentence: 'every money transaction sums to zero',
    ...deleted('money_entry', `account_code = 'sales'`, 'transaction_id || account_code'),
  },
  {
    what: 'a second capture',
    database: 'payments',
    sentence: 'an order is captured once at most',
    plant: `drop index money_transaction_capture; ${past(`insert into money_transaction (id, kind, intent_id, booked_at)
      select 'txn_planted', kind, intent_id, booked_at from money_transaction where kind = 'CAPTURE' limit 1`)}`,
    mend: `${past(`delete from money_transaction where id = 'txn_planted'`)};
      create unique index money_transaction_capture on money_transaction (intent_id) where kind = 'CAPTURE'`,
  },
  {
    what: 'a success that nobody booked',
    database: 'payments',
    sentence: 'a payment has succeeded exactly if its money is booked',
    ...deleted('money_transaction', `kind = 'CAPTURE'`),
  },
  {
    what: 'a refund that nobody booked',
    database: 'payments',
    sentence: 'a refund has succeeded exactly if it is booked',
    plant:
      past(`insert into refund (id, intent_id, amount_minor, currency, reason, status, actor, created_at, checked_at, settled_at)
      select 'rfd_planted', id, 1, currency, 'planted', 'SUCCEEDED', 'planted', now(), now(), now()
      from payment_intent where status = 'SUCCEEDED' limit 1`),
    mend: past(`delete from refund where id = 'rfd_planted'`),
  },
  {
    what: 'money given back by nobody',
    database: 'payments',
    sentence: 'what a payment has given back is what its refunds say',
    ...changed('payment_intent', `status = 'SUCCEEDED'`, 'refunded_minor = 1'),
  },
  {
    what: 'a message is gone',
    database: 'chat',
    sentence: 'the messages of a conversation are numbered without gaps',
    ...deleted('message', 'true'),
  },
  {
    what: 'a mail that was sent at no time',
    database: 'notifications',
    sentence: 'a mail that was sent says when, and one that was given up says why',
    ...changed('delivery', `status = 'SENT'`, 'sent_at = null', 'notification_id'),
  },
]

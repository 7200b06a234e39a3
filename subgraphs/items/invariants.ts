import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of stock, custody and loans, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'what is on hand is the sum of the ledger': `
      select item_id, location_id, on_hand, ledger from stock
      full join (
        select item_id, location_id, sum(delta) as ledger from stock_entry group by item_id, location_id
      ) as entries using (item_id, location_id)
      where coalesce(on_hand, 0) <> coalesce(ledger, 0)`,
    'no stock is below zero, and no more is reserved than there is': `
      select item_id, location_id, on_hand, reserved from stock
      where on_hand < 0 or reserved < 0 or reserved > on_hand`,
    'what is reserved is what reservations hold': `
      select item_id, location_id, reserved, held from stock
      full join (
        select item_id, location_id, sum(quantity) as held from reservation_line
        join reservation on reservation.id = reservation_id where status = 'HELD' group by item_id, location_id
      ) as holds using (item_id, location_id)
      where coalesce(reserved, 0) <> coalesce(held, 0)`,
    'what reservations took out is what the ledger says was sold': `
      select order_id, item_id, taken, sold from (
        select order_id, item_id, sum(quantity) as taken from reservation_line
        join reservation on reservation.id = reservation_id where status = 'DEDUCTED' group by order_id, item_id
      ) as deducted
      full join (
        select reference as order_id, item_id, -sum(delta) as sold from stock_entry
        where reason in ('SALE', 'SALE_UNDONE') group by reference, item_id having sum(delta) <> 0
      ) as sales using (order_id, item_id)
      where coalesce(taken, 0) <> coalesce(sold, 0)`,
    'no unit is promised to two loans at a time': `
      select one.unit_id, one.id as one, other.id as other from loan_line as one
      join loan_line as other on other.unit_id = one.unit_id and other.id > one.id and other.period && one.period
      where one.status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT')
        and other.status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT')`,
    'a unit is in one place or with one person': `
      select unit_id, count(*) as custodies from custody_entry
      where until is null and unit_id is not null group by unit_id having count(*) > 1`,
    'a unit is in repair exactly where its custody says so': `
      select unit.id, unit.status, custody.kind from unit
      left join custody_entry as custody on custody.unit_id = unit.id and custody.until is null
      where (unit.status = 'IN_REPAIR') <> (custody.kind is not distinct from 'REPAIR')`,
    'what a loan has handed over is with its borrower': `
      select line.id, line.loan_id from loan_line as line join loan on loan.id = line.loan_id
      where line.status = 'CHECKED_OUT' and not exists (
        select from custody_entry as custody
        where custody.loan_line_id = line.id and custody.until is null and custody.person_id = loan.borrower_id)`,
  },
}

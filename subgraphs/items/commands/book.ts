import { viewerKey } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import type { Day } from '@stoa/values/period'
import { sql } from 'kysely'
import type { UnitCondition, UnitStatus } from '../domain/item.ts'
import type { Movement } from '../domain/stock.ts'
import type { ItemsWork } from '../context.ts'

/**
 * Books movements: the one place that writes stock. Entries of the ledger and
 * the sums are written by the same statement, so they cannot part.
 */
export async function book(work: ItemsWork, movements: readonly Movement[]): Promise<void> {
  if (movements.length === 0) return
  const rows = movements.map((movement) => ({ ...movement, id: work.ids.next('stk') }))
  await sql`
    with movement as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as m(
        id text, "itemId" text, "locationId" text, "onHand" integer, reserved integer,
        reason text, reference text, note text)
    ), entry as (
      insert into stock_entry (id, item_id, location_id, delta, reason, reference, note, actor, at)
      select id, "itemId", "locationId", "onHand", reason, reference, note, ${viewerKey(work.viewer)}, ${work.now}
      from movement where "onHand" <> 0
    )
    merge into stock using (
      select "itemId" as item_id, "locationId" as location_id,
        sum("onHand")::integer as on_hand, sum(reserved)::integer as reserved
      from movement group by 1, 2
    ) as change on stock.item_id = change.item_id and stock.location_id = change.location_id
    when matched then update set
      on_hand = stock.on_hand + change.on_hand, reserved = stock.reserved + change.reserved
    when not matched then insert values (change.item_id, change.location_id, change.on_hand, change.reserved)
  `.execute(work.db)
}

/** Who or where a piece is from now on. */
export type NewCustody = {
  readonly itemId: Id
  readonly unitId: Id | null
  /** Where it is, or where it came from. */
  readonly locationId: Id
  readonly holder?:
    | { readonly kind: 'BORROWER'; readonly personId: Id; readonly lineId: Id; readonly dueOn: Day }
    | { readonly kind: 'ASSIGNED'; readonly personId: Id }
    | { readonly kind: 'REPAIR' }
}

/** Begins custodies. Those that they follow must have been ended: one open entry a unit. */
export async function beginCustody({ db, now }: ItemsWork, entries: readonly NewCustody[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ itemId, unitId, locationId, holder }) => ({
    item_id: itemId,
    unit_id: unitId,
    location_id: locationId,
    kind: holder?.kind ?? ('LOCATION' as const),
    person_id: holder && 'personId' in holder ? holder.personId : null,
    loan_line_id: holder?.kind === 'BORROWER' ? holder.lineId : null,
    due_on: holder?.kind === 'BORROWER' ? holder.dueOn : null,
    since: now,
    until: null,
  }))
  await db.insertInto('custody_entry').values(rows).execute()
}

/** Ends the open custodies of units and of lines of loans (where pieces are not tagged). */
export async function endCustody(
  { db, now }: ItemsWork,
  of: { readonly unitIds?: readonly Id[]; readonly lineIds?: readonly Id[] },
): Promise<void> {
  const { unitIds = [], lineIds = [] } = of
  await sql`update custody_entry set until = ${now}
    where until is null and (unit_id = any(${unitIds}) or loan_line_id = any(${lineIds}))`.execute(db)
}

/** Notes a condition, a status or a place of units. */
export async function saveUnits(
  { db }: ItemsWork,
  ids: readonly Id[],
  changes: { condition?: UnitCondition; status?: UnitStatus; location_id?: Id },
): Promise<void> {
  if (ids.length > 0) await db.updateTable('unit').set(changes).where('id', 'in', ids).execute()
}

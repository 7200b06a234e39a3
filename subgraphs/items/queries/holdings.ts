import type { Id } from '@stoa/values/ids'
import { type Day, dayAt } from '@stoa/values/period'
import { sql } from 'kysely'
import type { Holding } from '../domain/availability.ts'
import { keepingStatuses } from '../domain/loan.ts'
import type { ItemsDb } from '../tables.ts'

/** All that decides about the free pieces of an item. `todayAt` answers the day at its home. */
export type Holdings = {
  readonly itemId: Id
  readonly todayAt: (instant: Date) => Day
  readonly places: readonly Holding[]
}

type Row = Omit<Holding, 'locationId'> & { itemId: Id; locationId: Id | null; timeZone: string }

/** Reads the holdings of any number of items in one statement. Commands lock the items first. */
export async function holdingsOf(db: ItemsDb, itemIds: readonly Id[]): Promise<Holdings[]> {
  const { rows } = await sql<Row>`
    select i.id as "itemId", home.time_zone as "timeZone", s.location_id as "locationId",
      s.on_hand as "onHand", s.reserved,
      (select count(*)::integer from custody_entry c
        where c.item_id = i.id and c.location_id = s.location_id
          and c.kind = 'ASSIGNED' and c.until is null and c.unit_id is null) as assigned,
      case i.tracking when 'UNITS' then (select coalesce(json_agg(u.id order by u.id), '[]') from unit u
        where u.item_id = i.id and u.location_id = s.location_id and u.status = 'IN_SERVICE'
          and not exists (select from custody_entry c
            where c.unit_id = u.id and c.until is null and c.kind = 'ASSIGNED')) end as units,
      (select coalesce(json_agg(json_build_object('lineId', l.id, 'unitId', l.unit_id, 'from', lower(l.period),
          'to', upper(l.period), 'out', l.status = 'CHECKED_OUT')), '[]') from loan_line l
        where l.item_id = i.id and l.location_id = s.location_id
          and l.status in (${sql.join(keepingStatuses.map((status) => sql.lit(status)))})) as commitments
    from item i
    join location home on home.id = i.location_id
    left join stock s on s.item_id = i.id
    where i.id = any(${itemIds})
    order by i.id, s.location_id`.execute(db)
  return [...Map.groupBy(rows, (row) => row.itemId)].map(([itemId, ofItem]) => ({
    itemId,
    todayAt: (instant) => dayAt(instant, ofItem[0]?.timeZone ?? 'UTC'),
    places: ofItem.flatMap(({ itemId: _, timeZone: __, locationId, ...rest }) =>
      locationId === null ? [] : [{ locationId, ...rest }],
    ),
  }))
}

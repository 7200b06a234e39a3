import type { Id } from '@stoa/values/ids'
import type { Day } from '@stoa/values/period'
import { sql } from 'kysely'
import type { Holding } from '../domain/availability.ts'
import { dayIn } from '../domain/clock.ts'
import { keepingStatuses } from '../domain/loan.ts'
import type { ItemsDb } from '../tables.ts'

/** All that decides about the free pieces of an item, at an instant: the day at its home, and what is at each location. */
export type Holdings = {
  readonly itemId: Id
  readonly at: (instant: Date) => { readonly today: Day; readonly places: readonly Holding[] }
}

type Row = Omit<Holding, 'locationId' | 'today'> & {
  itemId: Id
  locationId: Id | null
  homeZone: string
  /** Null where there is no location, since nothing was ever booked. */
  zone: string | null
}

/** Reads the holdings of any number of items in one statement. Commands lock the items first. */
export async function holdingsOf(db: ItemsDb, itemIds: readonly Id[]): Promise<Holdings[]> {
  const { rows } = await sql<Row>`
    select i.id as "itemId", home.time_zone as "homeZone", there.time_zone as zone, s.location_id as "locationId",
      there.open_days as "openDays", s.on_hand as "onHand", s.reserved,
      (select count(*)::integer from custody_entry c
        where c.item_id = i.id and c.location_id = s.location_id
          and c.kind in ('ASSIGNED', 'REPAIR') and c.until is null and c.unit_id is null) as away,
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
    left join location there on there.id = s.location_id
    where i.id = any(${itemIds})
    order by i.id, s.location_id`.execute(db)
  return [...Map.groupBy(rows, (row) => row.itemId)].map(([itemId, ofItem]) => ({
    itemId,
    at: (instant) => ({
      today: dayIn(instant, ofItem[0]?.homeZone ?? ''),
      places: ofItem.flatMap(({ itemId: _, homeZone: __, zone, locationId, ...rest }) =>
        locationId === null || zone === null ? [] : [{ locationId, today: dayIn(instant, zone), ...rest }],
      ),
    }),
  }))
}

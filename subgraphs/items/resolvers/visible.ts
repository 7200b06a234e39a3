import type { Id } from '@stoa/values/ids'
import type { SubgraphContext } from '../context.ts'
import { itemVisible, unitVisible } from '../rules.ts'
import type { ItemRow, UnitRow } from '../tables.ts'

/** Null and no error for who may not see it: holders are for everybody and loans for borrowers, tags are not. */
export async function visibleUnit(id: Id | null, context: SubgraphContext): Promise<UnitRow | null> {
  const unit = id === null ? null : await context.loaders.unit.load(id)
  return unit && (await unitVisible(unit, context)) ? unit : null
}

/** The same for an item: loans and custodies outlive its being shown. */
export async function visibleItem(id: Id, context: SubgraphContext): Promise<ItemRow | null> {
  const item = await context.loaders.item.load(id)
  return item && (await itemVisible(item, context)) ? item : null
}

/** Each once, without those that are none of the viewer's business. */
export async function visibleItems(ids: readonly Id[], context: SubgraphContext): Promise<readonly ItemRow[]> {
  const items = await Promise.all([...new Set(ids)].map((id) => visibleItem(id, context)))
  return items.filter((item) => item !== null)
}

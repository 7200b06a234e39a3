import type { Id } from '@stoa/values/ids'
import { isCurrency } from '@stoa/values/money'
import type { Offer } from '../domain/cart.ts'
import type { CartLineRow, CartRow, ItemSnapshotRow, OrdersDb } from '../tables.ts'

export function cartsById(db: OrdersDb, ids: readonly Id[]): Promise<CartRow[]> {
  return db.selectFrom('cart').selectAll().where('id', 'in', ids).execute()
}

/** The carts that owners (persons or guests) fill now; one each at most. */
export function activeCarts(db: OrdersDb, ownerIds: readonly Id[]): Promise<CartRow[]> {
  return db.selectFrom('cart').selectAll().where('owner_id', 'in', ownerIds).where('status', '=', 'ACTIVE').execute()
}

export function cartLinesById(db: OrdersDb, ids: readonly Id[]): Promise<CartLineRow[]> {
  return lines(db).where('cart_line.id', 'in', ids).execute()
}

/** The lines of carts in the order in which they came, with what is known of their items. */
export function linesOfCarts(db: OrdersDb, cartIds: readonly Id[]): Promise<CartLineRow[]> {
  return lines(db).where('cart_line.cart_id', 'in', cartIds).orderBy('cart_line.id').execute()
}

function lines(db: OrdersDb) {
  return db
    .selectFrom('cart_line')
    .innerJoin('cart', 'cart.id', 'cart_line.cart_id')
    .leftJoin('item_snapshot as item', 'item.item_id', 'cart_line.item_id')
    .selectAll('cart_line')
    .select([
      'cart.owner_id',
      'item.title',
      'item.picture',
      'item.for_sale',
      'item.price_minor as offer_minor',
      'item.currency as offer_currency',
      'item.sellable',
    ])
}

/** The offer of a line's item, as far as it is known; undefined where it is not known at all. */
export function offerOfLine(line: CartLineRow): Offer | undefined {
  if (line.title === null) return undefined
  return {
    itemId: line.item_id,
    title: line.title,
    picture: line.picture ?? '',
    forSale: line.for_sale ?? false,
    price: priceOf(line.offer_minor, line.offer_currency),
    sellable: line.sellable ?? 0,
  }
}

export function offerOfSnapshot(row: ItemSnapshotRow): Offer {
  return {
    itemId: row.item_id,
    title: row.title,
    picture: row.picture,
    forSale: row.for_sale,
    price: priceOf(row.price_minor, row.currency),
    sellable: row.sellable,
  }
}

function priceOf(amountMinor: bigint | null, currency: string | null): Offer['price'] {
  return amountMinor !== null && currency !== null && isCurrency(currency) ? { amountMinor, currency } : null
}

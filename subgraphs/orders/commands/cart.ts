import { ownerId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { invalidInput, notAllowed, notFound, type Refusal } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { isBuyable, itemUnavailable, maxLines, maxQuantity, type Offer } from '../domain/cart.ts'
import type { CartLineAddInput, CartLineRemoveInput, CartLineUpdateInput } from '../generated.ts'
import { offerOfSnapshot } from '../queries/carts.ts'
import type { OrdersWork } from '../context.ts'

// Every change begins by touching the cart's row, which also locks it: the
// changes of one cart and its checkout happen one after the other.

/** What a change of a cart returns; null where there was none to empty. */
export type CartChange = { readonly cartId: Id | null }

/** Puts pieces into the viewer's cart, which is made when it is first needed. */
export async function addCartLine(
  work: OrdersWork,
  { itemId, quantity: wanted }: Pick<CartLineAddInput, 'itemId' | 'quantity'>,
): Promise<CartChange | Refusal> {
  const quantity = wanted ?? 1
  const offer = await offerOf(work, itemId)
  // What does not exist is refused like a draft, of which nobody else shall know that it does.
  if (!isBuyable(offer)) return itemUnavailable(itemId, ['input', 'itemId'])
  const owner = ownerId(work.viewer)
  if (owner === undefined) return notAllowed('Only guests and people have a cart.')
  const cartId = await openCart(work, owner)
  const { amountMinor, currency } = offer.price
  // Full when there is neither room for one more line nor for more pieces in the line that there is.
  const { rows } = await sql<{ quantity: number }>`
    insert into cart_line (id, cart_id, item_id, quantity, price_minor, currency, added_at)
    select ${work.ids.next('cln')}, ${cartId}, ${itemId}, ${quantity}::integer, ${amountMinor}::bigint, ${currency}, ${work.now}
    where (select count(*) from cart_line where cart_id = ${cartId} and item_id <> ${itemId}) < ${maxLines}
    on conflict (cart_id, item_id) do update
      set quantity = least(cart_line.quantity + excluded.quantity, ${maxQuantity}::integer)
    returning quantity`.execute(work.db)
  if (rows.length === 0) return invalidInput(`A cart holds at most ${maxLines} different items.`, ['input', 'itemId'])
  return { cartId }
}

/** Changes the quantity of a line of the viewer's cart. */
export async function updateCartLine(
  work: OrdersWork,
  { id, quantity }: CartLineUpdateInput,
): Promise<CartChange | Refusal> {
  const cartId = await touchCart(work)
  if (cartId === undefined) return notFound(id)
  const updated = await work.db
    .updateTable('cart_line')
    .set({ quantity })
    .where('id', '=', id)
    .where('cart_id', '=', cartId)
    .executeTakeFirst()
  return updated.numUpdatedRows > 0n ? { cartId } : notFound(id)
}

/** Takes a line out of the viewer's cart. */
export async function removeCartLine(work: OrdersWork, { id }: CartLineRemoveInput): Promise<CartChange | Refusal> {
  const cartId = await touchCart(work)
  if (cartId === undefined) return notFound(id)
  const deleted = await work.db
    .deleteFrom('cart_line')
    .where('id', '=', id)
    .where('cart_id', '=', cartId)
    .executeTakeFirst()
  return deleted.numDeletedRows > 0n ? { cartId } : notFound(id)
}

/** Empties the viewer's cart; null where there is none. */
export async function clearCart(work: OrdersWork): Promise<CartChange> {
  const cartId = await touchCart(work)
  if (cartId === undefined) return { cartId: null }
  await work.db.deleteFrom('cart_line').where('cart_id', '=', cartId).execute()
  return { cartId }
}

async function offerOf({ db }: OrdersWork, itemId: Id): Promise<Offer | undefined> {
  const row = await db.selectFrom('item_snapshot').selectAll().where('item_id', '=', itemId).executeTakeFirst()
  return row && offerOfSnapshot(row)
}

/** The cart that somebody fills now, locked for a change; made where there is none. */
export async function openCart(work: OrdersWork, owner: Id): Promise<Id> {
  const { id } = await work.db
    .insertInto('cart')
    .values({ id: work.ids.next('crt'), owner_id: owner, status: 'ACTIVE', created_at: work.now, updated_at: work.now })
    .onConflict((conflict) =>
      conflict.column('owner_id').where('status', '=', 'ACTIVE').doUpdateSet({ updated_at: work.now, left_out: 0 }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  tellCart(work, owner)
  return id
}

/** The other windows of its owner show the same cart. */
export function tellCart(work: OrdersWork, owner: Id): void {
  work.emit('orders.cart.edited.v1', { ownerId: owner })
}

/** Locks the viewer's cart for a change; undefined where there is none. */
async function touchCart(work: OrdersWork): Promise<Id | undefined> {
  const owner = ownerId(work.viewer) ?? ''
  const touched = await work.db
    .updateTable('cart')
    .set({ updated_at: work.now, left_out: 0 })
    .where('owner_id', '=', owner)
    .where('status', '=', 'ACTIVE')
    .returning('id')
    .executeTakeFirst()
  if (touched) tellCart(work, owner)
  return touched?.id
}

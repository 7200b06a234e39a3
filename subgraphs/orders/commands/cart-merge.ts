import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import { maxLines, maxQuantity } from '../domain/cart.ts'
import type { OrdersWork } from '../context.ts'
import { openCart, tellCart } from './cart.ts'

/**
 * A guest logged in. The guest's cart becomes the person's, or its lines go
 * into the one that the person has; what lies in both is added up.
 */
export async function mergeGuestCart(
  work: OrdersWork,
  { guestId, personId }: { readonly guestId: Id; readonly personId: Id },
): Promise<void> {
  const carts = await work.db
    .selectFrom('cart')
    .select(['id', 'owner_id'])
    .where('owner_id', 'in', [guestId, personId])
    .where('status', '=', 'ACTIVE')
    .orderBy('id')
    .forUpdate()
    .execute()
  const from = carts.find(({ owner_id }) => owner_id === guestId)
  const into = carts.find(({ owner_id }) => owner_id === personId)
  if (!from) return
  for (const owner of [guestId, personId]) tellCart(work, owner)
  if (into) {
    await moveLines(work, from.id, into.id)
    await work.db.updateTable('cart').set({ status: 'ARCHIVED' }).where('id', '=', from.id).execute()
    return
  }
  await work.db
    .updateTable('cart')
    .set({ owner_id: personId, updated_at: work.now })
    .where('id', '=', from.id)
    .execute()
}

/** An order was rejected: what was in its cart is in the buyer's cart again, beside what has come into it since. */
export async function restoreCart(
  work: OrdersWork,
  { orderId, customerId }: { readonly orderId: Id; readonly customerId: Id },
): Promise<void> {
  const { cart_id: from } = await work.db
    .selectFrom('orders')
    .select('cart_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  await moveLines(work, from, await openCart(work, customerId))
}

/**
 * Moves the lines of a cart into another, both of them locked. What lies in both is added up, and of what does not the
 * oldest come first while there is room; how many found none is kept. Moved again, nothing is left to move.
 */
async function moveLines({ db, now }: OrdersWork, from: Id, into: Id): Promise<void> {
  await sql`with added as (
      update cart_line as line set quantity = least(line.quantity + other.quantity, ${maxQuantity}::integer)
      from cart_line as other
      where line.cart_id = ${into} and other.cart_id = ${from} and other.item_id = line.item_id
      returning other.id
    ), gone as (
      delete from cart_line where id in (select id from added)
    ), own as (
      select count(*) as count from cart_line where cart_id = ${into}
    ), others as (
      select other.id, row_number() over (order by other.id) as place from cart_line as other
      where other.cart_id = ${from}
        and not exists (select from cart_line as line where line.cart_id = ${into} and line.item_id = other.item_id)
    ), moved as (
      update cart_line as line set cart_id = ${into} from others, own
      where line.id = others.id and others.place + own.count <= ${maxLines}
      returning line.id
    )
    update cart set updated_at = ${now},
      left_out = (select count(*) from others) - (select count(*) from moved)
    where id = ${into}`.execute(db)
}

import { hasScope, ownerId, personId, type Viewer } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import type { SubgraphContext } from './context.ts'
import type { CartLineRow, CartRow, OrderLineRow, OrderRow } from './tables.ts'

export function managesOrders(viewer: Viewer): boolean {
  return hasScope(viewer, 'orders:manage')
}

/** Whether the viewer may know that there is this order. */
export function isOrderParty(viewer: Viewer, order: { readonly customer_id: Id }): boolean {
  return managesOrders(viewer) || personId(viewer) === order.customer_id
}

// The functions that `@rule(name:)` in schema/orders.graphql names.

/** A cart is nobody's business but its owner's, not even that of staff. */
export function cartOwner(object: CartRow | CartLineRow, { viewer }: SubgraphContext): boolean {
  return ownerId(viewer) === object.owner_id
}

export function orderParty(object: OrderRow | OrderLineRow, { viewer }: SubgraphContext): boolean {
  return isOrderParty(viewer, object)
}

export function personSelf(person: { readonly id: Id }, { viewer }: SubgraphContext): boolean {
  return managesOrders(viewer) || personId(viewer) === person.id
}

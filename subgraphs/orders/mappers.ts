import type { Page } from '@stoa/db/page'
import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { CartLineRow, CartRow, OrderLineRow, OrderRow, OrderTaxLineRow, StoredRejection } from './tables.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type CartModel = CartRow
export type CartLineModel = CartLineRow
export type OrderModel = OrderRow
export type OrderLineModel = OrderLineRow
export type TaxLineModel = OrderTaxLineRow
/** The address stands in the row of its order. */
export type ShippingAddressModel = OrderRow
export type PersonModel = { readonly id: Id }

type RejectionOf<Name extends string> = { readonly __typename: Name } & StoredRejection
export type OutOfStockModel = RejectionOf<'OutOfStock'>
export type PricesChangedModel = RejectionOf<'PricesChanged'>
export type ItemsNotForSaleModel = RejectionOf<'ItemsNotForSale'>
export type OutOfStockLineModel = StoredRejection['lines'][number]
export type PriceChangedLineModel = StoredRejection['lines'][number]

/** A page whose total is counted by the first field that asks for it. */
export type OrderConnectionModel = Page<OrderRow> & { readonly totalCount: () => Promise<number> }

export type CartPayloadModel = Payload<{ readonly cartId: Id | null }>
export type OrderPayloadModel = Payload<{ readonly orderId: Id }>
export type CartChangeModel = { readonly cart: CartRow | null }
export type OrdersChangeModel = { readonly order: OrderRow | null }
export type AllOrdersChangeModel = OrdersChangeModel

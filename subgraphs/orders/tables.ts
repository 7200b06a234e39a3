import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { CurrencyCode } from '@stoa/values/money'
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely'
import type { CanceledBy, OrderStatus, PaymentStep, RejectionReason } from './domain/order.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = {
  shop_setting: ShopSettingTable
  cart: CartTable
  cart_line: CartLineTable
  orders: OrderTable
  order_line: OrderLineTable
  order_tax_line: OrderTaxLineTable
  item_snapshot: ItemSnapshotTable
  customer_snapshot: CustomerSnapshotTable
}

export type OrdersDb = Db<Tables>

type ShopSettingTable = {
  one: Generated<boolean>
  tax_name: string
  tax_basis_points: number
  tax_included: boolean
}

export type CartStatus = 'ACTIVE' | 'CHECKED_OUT' | 'ARCHIVED'

type CartTable = {
  id: Id
  /** A person or a guest. */
  owner_id: Id
  status: CartStatus
  /** Lines of a guest's cart that found no room at log-in. */
  left_out: Generated<number>
  created_at: Date
  updated_at: Date
}

type CartLineTable = {
  id: Id
  cart_id: Id
  item_id: Id
  quantity: number
  /** Of one piece, when it was put into the cart. */
  price_minor: bigint
  currency: CurrencyCode
  added_at: Date
}

type OrderTable = {
  id: Id
  number: string
  /** Grows with every announcement: the version of the published state. */
  version: number
  customer_id: Id
  cart_id: Id
  status: OrderStatus
  currency: CurrencyCode
  subtotal_minor: bigint
  tax_minor: bigint
  tax_included: boolean
  shipping_minor: bigint
  total_minor: bigint
  ship_name: string | null
  ship_street: string | null
  ship_extra: string | null
  ship_postal_code: string | null
  ship_city: string | null
  ship_country: string | null
  rejection: ColumnType<StoredRejection | null, string | null, never>
  canceled_by: CanceledBy | null
  reason: string | null
  placed_at: Date
  paid_at: Date | null
  fulfilled_at: Date | null
  closed_at: Date | null
  refunded_at: Date | null
  /** The columns of the saga's runner; nobody else writes them. */
  saga_version: number
  saga_state: ColumnType<unknown, string, never>
  saga_due_at: Date | null
  saga_ended: boolean
}

/** `Rejection` of the domain as it lies in JSON. */
export type StoredRejection = {
  readonly reason: RejectionReason
  readonly lines: readonly {
    readonly itemId: Id
    readonly reason: RejectionReason
    readonly requested: number
    readonly available: number
    readonly unitPrice: { readonly amountMinor: string; readonly currency: CurrencyCode } | null
  }[]
}

type OrderLineTable = {
  id: Id
  order_id: Id
  item_id: Id
  title: string
  picture: string
  quantity: number
  unit_price_minor: bigint
  total_minor: bigint
}

type OrderTaxLineTable = {
  order_id: Id
  position: number
  name: string
  basis_points: number
  included: boolean
  taxable_minor: bigint
  tax_minor: bigint
}

type ItemSnapshotTable = {
  item_id: Id
  version: number
  title: string
  picture: string
  /** Published and for sale. */
  for_sale: boolean
  price_minor: bigint | null
  currency: CurrencyCode | null
  sellable: number
}

type CustomerSnapshotTable = { person_id: Id; version: number; name: string }

export type CartRow = Selectable<CartTable>
/** An order without what only its saga reads. */
export type OrderRow = Omit<Selectable<OrderTable>, 'saga_version' | 'saga_state' | 'saga_due_at' | 'saga_ended'> & {
  /** Of the saga, for what can be done with the order. */
  readonly payment_step: PaymentStep
}
export type NewOrder = Insertable<OrderTable>
/** A line with the currency of its order, and its customer for the rule that guards it. */
export type OrderLineRow = Selectable<OrderLineTable> & { readonly customer_id: Id; readonly currency: CurrencyCode }
export type NewOrderLine = Insertable<OrderLineTable>
/** A tax line with the currency of its order. */
export type OrderTaxLineRow = Selectable<OrderTaxLineTable> & { readonly currency: CurrencyCode }
export type ItemSnapshotRow = Selectable<ItemSnapshotTable>
/** A line with the owner of its cart and what is known of its item; nulls where nothing is. */
export type CartLineRow = Selectable<CartLineTable> & { readonly owner_id: Id } & {
  readonly [Column in keyof KnownOffer]: KnownOffer[Column] | null
}
type KnownOffer = {
  readonly title: string
  readonly picture: string
  readonly for_sale: boolean
  readonly offer_minor: bigint
  readonly offer_currency: CurrencyCode
  readonly sellable: number
}

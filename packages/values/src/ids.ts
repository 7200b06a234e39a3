import { fromString, getType, typeid } from 'typeid-js'

/**
 * Every prefix of an id and the GraphQL type that it identifies (`null`: a row
 * that the graph does not show). A prefix stands here once, so `node(id)` can
 * tell the type of any id.
 */
export const prefixes = {
  per: 'Person',
  ses: null, // a refresh family of a person's session
  adr: 'Address',
  gst: null, // a guest, who owns a cart before there is a person
  itm: 'Item',
  cat: 'Category',
  loc: 'Location',
  unt: 'Unit',
  lon: 'Loan',
  lln: 'LoanLine',
  rsv: null, // a reservation of stock for an order
  stk: null, // an entry of the stock ledger
  crt: 'Cart',
  cln: 'CartLine',
  ord: 'Order',
  oln: 'OrderLine',
  pay: 'PaymentIntent',
  rfd: 'Refund',
  mtx: null, // a transaction of the money ledger
  cnv: 'Conversation',
  msg: 'Message',
  ntf: 'Notification',
  evt: null, // an event
} as const

export type Prefix = keyof typeof prefixes

/** An opaque id: a prefix and a UUIDv7 in base32, such as `itm_01h2xcejqtf2nbrexx3vqjhp41`. It sorts by time of making. */
export type Id = string

/** A new id of a kind. Commands take `work.ids` instead, so that a test can say which ids come. */
export function newId(prefix: Prefix): Id {
  return typeid(prefix).toString()
}

/** The prefix of a well-formed id of a known kind, or undefined. */
export function prefixOf(id: string): Prefix | undefined {
  try {
    const prefix = getType(fromString(id))
    return prefix in prefixes ? (prefix as Prefix) : undefined
  } catch {
    return undefined
  }
}

export function isPrefix(text: string): text is Prefix {
  return Object.hasOwn(prefixes, text)
}

/** A test for well-formed ids of these kinds, made once and asked often. */
export function idTest(allowed: readonly Prefix[]): (id: string) => boolean {
  const pattern = new RegExp(`^(?:${allowed.join('|')})_[0-7][0-9a-hjkmnp-tv-z]{25}$`)
  return (id) => pattern.test(id)
}

/** Whether `id` is a well-formed id of this kind. Nothing is said about whether it exists. */
export function isId(prefix: Prefix, id: string): boolean {
  return id.startsWith(`${prefix}_`) && prefixOf(id) === prefix
}

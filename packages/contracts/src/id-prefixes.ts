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
  fil: 'File',
  evt: null, // an event
} as const

export type Prefix = keyof typeof prefixes

export function isPrefix(text: string): text is Prefix {
  return Object.hasOwn(prefixes, text)
}

/** The type that ids with this prefix identify; undefined for a prefix that is not ours, or that the graph does not show. */
export function typeOfPrefix(prefix: string): string | undefined {
  return (prefixes as Readonly<Record<string, string | null>>)[prefix] ?? undefined
}

import { openDepot } from './depot.ts'
import { until } from '@stoa/testing/until'
import { type Client, payAt, type Person } from './system.ts'

let keys = 0
/** An idempotency key that nobody has used. */
export const newKey = () => `matrix-${process.pid}-${++keys}`

const euro = (amountMinor: string) => ({ amountMinor, currency: 'EUR' })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const shippingAddress = { name: 'Olga', street: 'Weg 1', postalCode: '10115', city: 'Berlin', country: 'DE' }

/** What is sold, lent and kept to oneself; the first unit is assigned to its owner. */
export async function stockItems(staff: Person, owner: Person, other: Person) {
  const places = await openDepot(staff.do)
  const make = async (client: Person, input: object): Promise<string> =>
    (await client.do('itemCreate', { ...places, forLoan: true, ...input }, 'item { id }')).item.id
  const product = await make(staff, { title: 'Drill', forSale: true, price: euro('2500') })
  await staff.do('itemRestock', { id: product, quantity: 500, idempotencyKey: newKey() }, 'item { id }')
  await staff.do('itemPublish', { id: product }, 'item { id }')

  const item = await make(owner, { title: 'Camera', tracking: 'UNITS', price: euro('100') })
  const add = async (tag: string): Promise<string> =>
    (await owner.do('unitAdd', { itemId: item, tag, idempotencyKey: newKey() }, 'unit { id }')).unit.id
  const unit = await add('T-1')
  await owner.do('itemAssign', { id: item, unitId: unit, personId: owner.id, idempotencyKey: newKey() }, 'item { id }')
  const retiredUnit = await add('T-2')
  await add('T-3')
  await owner.do('unitRetire', { id: retiredUnit, idempotencyKey: newKey() }, 'unit { id }')
  await owner.do('itemPublish', { id: item }, 'item { id }')
  const archived = await make(owner, { title: 'Old camera' })
  await owner.do('itemPublish', { id: archived }, 'item { id }')
  await owner.do('itemArchive', { id: archived }, 'item { id }')
  const draftTitle = 'Secret camera'
  const draft = await make(owner, { title: draftTitle })
  const othersItem = await make(other, { title: 'Tent', tracking: 'UNITS' })
  const ids = {
    category: places.categoryId,
    location: places.locationId,
    product,
    item,
    unit,
    retiredUnit,
    archived,
    draft,
    othersItem,
  }
  return { ...ids, draftTitle }
}

/** What the owner borrows of the organisation, twice, and what the borrower borrows of the owner. */
export async function lend(owner: Person, borrower: Person, { product, item }: { product: string; item: string }) {
  const request = async (who: Person, itemId: string) => {
    const input = { lines: [{ itemId }], from: inDays(1), to: inDays(3), idempotencyKey: newKey() }
    const { loan } = await who.do('loanRequest', input, 'loan { id lines { id } }')
    return { id: loan.id as string, line: loan.lines[0].id as string }
  }
  const loan = await request(owner, product)
  const ended = await request(owner, product)
  await owner.do('loanCancel', { id: ended.id, idempotencyKey: newKey() }, 'loan { id }')
  const lent = await request(borrower, item)
  await borrower.do('loanCancel', { id: lent.id, idempotencyKey: newKey() }, 'loan { id }')
  return { loan: loan.id, loanLine: loan.line, endedLoan: ended.id, endedLoanLine: ended.line, lentLoan: lent.id }
}

/** An order that is paid and partly refunded, and one that was canceled at once. */
export async function buy(owner: Person, admin: Person, product: string) {
  const place = async () => {
    await putIntoCart(owner, product)
    const input = { shippingAddress, idempotencyKey: newKey() }
    return (await owner.do('orderPlace', input, 'order { id lines { id } }')).order
  }
  const endedOrder = (await place()).id as string
  await owner.do('orderCancel', { id: endedOrder, idempotencyKey: newKey() }, 'order { id }')
  const placed = await place()
  const order = placed.id as string
  let payment: any
  const seen = async () => {
    payment = (await owner.get(`{ order(id: "${order}") { payment { id payUrl status clientSecret } } }`)).order.payment
    return payment
  }
  await until(async () => Boolean((await seen())?.payUrl), 'the order can be paid')
  await payAt(payment.payUrl)
  await until(async () => (await seen()).status === 'SUCCEEDED', 'the order is paid')
  const wish = { paymentIntentId: payment.id, amount: euro('100'), reason: 'scratched', idempotencyKey: newKey() }
  const { refund } = await admin.do('paymentRefund', wish, 'refund { id }')
  const ids = { order, orderLine: placed.lines[0].id as string, endedOrder, payment: payment.id as string }
  return { ...ids, refund: refund.id as string, clientSecret: payment.clientSecret as string }
}

/** Puts a piece into a cart, waiting until orders has heard of the item. */
export async function putIntoCart(client: Client, itemId: string): Promise<void> {
  const query = `mutation ($input: CartLineAddInput!) {
    cartLineAdd(input: $input) { cart { id } userErrors { __typename } } }`
  await until(async () => {
    const { cartLineAdd } = await client.get(query, { input: { itemId } })
    return cartLineAdd.userErrors.length === 0
  }, 'the item can be put into a cart')
}

/** The owner's cart with one line. */
export async function cartOf(owner: Person, product: string) {
  await putIntoCart(owner, product)
  const { cart } = await owner.get('{ cart { id lines { id } } }')
  return { cart: cart.id as string, cartLine: cart.lines[0].id as string }
}

/** What the owner and staff say about the order, and what the owner is told of it. */
export async function converse(owner: Person, staff: Person, orderId: string, loanId: string) {
  const loanConversation = await startConversation(owner, { loanId })
  const conversation = await startConversation(owner, { orderId })
  const send = async (author: Person, body: string): Promise<string> => {
    const input = { conversationId: conversation, body, idempotencyKey: newKey() }
    return (await author.do('messageSend', input, 'message { id }')).message.id
  }
  const message = await send(owner, 'Where is it?')
  await send(staff, 'On its way.')
  let notification: string | undefined
  await until(async () => {
    const { notifications } = await owner.get('{ notifications { edges { node { id } } } }')
    notification = notifications.edges[0]?.node.id
    return notification !== undefined
  }, 'the owner is notified')
  return { conversation, loanConversation, message, notification: notification as string }
}

/** Waits until chat has heard of the order or the person. */
async function startConversation(client: Person, input: object): Promise<string> {
  const [type, mutation] =
    'personId' in input
      ? ['DirectConversationStartInput', 'directConversationStart']
      : ['ConversationStartInput', 'conversationStart']
  const query = `mutation ($input: ${type}!) {
    started: ${mutation}(input: $input) { conversation { id } userErrors { __typename } } }`
  let id: string | undefined
  await until(async () => {
    id = (await client.get(query, { input })).started.conversation?.id
    return id !== undefined
  }, 'chat has heard of it')
  return id as string
}

/** A conversation with each of some people. */
export async function talkWith<Name extends string>(
  speaker: Person,
  people: Record<Name, Person>,
): Promise<Record<Name, string>> {
  const talks = Object.entries<Person>(people).map(async ([name, { id }]) => {
    return [name, await startConversation(speaker, { personId: id })]
  })
  return Object.fromEntries(await Promise.all(talks)) as Record<Name, string>
}

import { newKey } from './matrix-objects.ts'
import type { Actor, MatrixWorld, Objects } from './matrix-world.ts'

type Arguments = Readonly<Record<string, unknown>>
export type ArgumentsFor = (objects: Objects, own: Actor['own']) => Arguments

/**
 * What is done to try a row. Selections are written by `matrix-ask.ts` from
 * the SDL, so an entry says only what a schema cannot know.
 *
 * Whoever is allowed must be able to do it in any order without disturbing
 * other rows: things that are over already, revisions that are old, changes
 * that change nothing. What cannot be harmless is done `last`, in this order,
 * and in each row those who are refused go first.
 */
export type Operation =
  | RootOperation
  /** A type with a @key, one of its fields, or what a path below it leads to. */
  | { readonly of: keyof Objects; readonly path?: string }
  /** What a path below a root field without arguments leads to. */
  | { readonly below: string }

/** A root field with these arguments. */
export type RootOperation = { readonly args?: ArgumentsFor; readonly last?: true; readonly provoke?: Provoke }

/** Makes happen what a stream tells of, where it does not begin with the present state. */
type Provoke = (world: MatrixWorld, actor: Actor) => Promise<unknown>

/** As the one argument that mutations have. */
export const input =
  (make: ArgumentsFor): ArgumentsFor =>
  (objects, own) => ({ input: make(objects, own) })
/** A mutation that changes nothing of importance. */
const change = (make: ArgumentsFor): Operation => ({ args: input(make) })
/** A mutation that takes away what other rows need. */
const lastChange = (make: ArgumentsFor): Operation => ({ args: input(make), last: true })
/** The same, once per key. */
const once = (make: ArgumentsFor): Operation => change((...given) => ({ ...make(...given), idempotencyKey: newKey() }))

/** Of a unit that is gone already nothing comes of it. */
const retiredPiece: ArgumentsFor = ({ item, retiredUnit: unitId, location: locationId }) => ({
  id: item,
  unitId,
  locationId,
})

const euro = (amountMinor: string) => ({ amountMinor, currency: 'EUR' })
/** A day from today. */
export const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const place = { street: 'Weg 2', postalCode: '10115', city: 'Berlin', country: 'DE', timeZone: 'Europe/Berlin' }
const home = { recipient: 'Somebody', lines: ['Weg 3'], city: 'Berlin', countryCode: 'DE' }

/** By the section of schema/permissions.md and the first cell of the row. */
export const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  items: {
    'Query.item': { args: ({ item }) => ({ id: item }) },
    'Query.item (draft)': { args: ({ draft }) => ({ id: draft }) },
    'Query.items': {
      args: ({ category, location, owner }) => ({
        filter: { categoryId: category, locationId: location, ownerId: owner },
      }),
    },
    'Query.items (drafts)': { args: ({ owner }) => ({ filter: { ownerId: owner, status: 'DRAFT' } }) },
    'Query.categories': {},
    'Query.locations': {},
    'Query.unitByTag': { args: () => ({ tag: 'T-1' }) },
    'Query.loan': { args: ({ loan }) => ({ id: loan }) },
    'Query.loans': { args: ({ owner, location }) => ({ filter: { borrowerId: owner, locationId: location } }) },
    'Mutation.itemCreate': change(({ category, location }) => ({
      title: 'Another draft',
      categoryId: category,
      locationId: location,
    })),
    'Mutation.itemUpdate': change(({ item, category }) => ({ id: item, expectedRevision: 0, categoryId: category })),
    'Mutation.itemPublish': change(({ item }) => ({ id: item })),
    'Mutation.itemArchive': change(({ archived }) => ({ id: archived })),
    'Mutation.itemPriceChange': change(({ item }) => ({ id: item, price: euro('100') })),
    'Mutation.itemRestock': once(({ item, location }) => ({ id: item, locationId: location, quantity: 1 })),
    'Mutation.stockAdjust': once(({ item, location }) => ({
      id: item,
      locationId: location,
      delta: 1,
      note: 'counted',
    })),
    'Mutation.itemMove': once(({ item, unit, location }) => ({
      id: item,
      unitId: unit,
      fromLocationId: location,
      toLocationId: location,
    })),
    'Mutation.itemAssign': once(({ item, unit, owner }) => ({ id: item, unitId: unit, personId: owner })),
    'Mutation.itemAssign (to somebody else)': once(({ item, bystander }) => ({ id: item, personId: bystander })),
    'Mutation.itemUnassign': once(({ item, retiredUnit, bystander }) => ({
      id: item,
      unitId: retiredUnit,
      personId: bystander,
    })),
    'Mutation.itemRepair': once(retiredPiece),
    'Mutation.itemReturnToService': once(retiredPiece),
    'Mutation.unitAdd': once(({ item, location }) => ({ itemId: item, tag: 'T-1', locationId: location })),
    'Mutation.unitRetire': once(({ retiredUnit }) => ({ id: retiredUnit })),
    'Mutation.categoryCreate': change(() => ({ name: 'Tools' })),
    'Mutation.locationCreate': change(() => ({ name: 'Depot', ...place })),
    'Mutation.loanRequest': once(({ product, location }) => ({
      lines: [{ itemId: product }],
      locationId: location,
      from: day(20),
      to: day(21),
    })),
    'Mutation.loanApprove': once(({ endedLoan }) => ({ id: endedLoan })),
    'Mutation.loanApprove (lent by owner)': once(({ lentLoan }) => ({ id: lentLoan })),
    'Mutation.loanReject': change(({ endedLoan }) => ({ id: endedLoan, reason: 'no' })),
    'Mutation.loanReady': change(({ endedLoan, endedLoanLine }) => ({ id: endedLoan, lineIds: [endedLoanLine] })),
    'Mutation.loanCheckOut': once(({ endedLoan, endedLoanLine, unit }) => ({
      id: endedLoan,
      lineIds: [endedLoanLine],
      units: [{ lineId: endedLoanLine, unitId: unit }],
    })),
    'Mutation.loanReturn': once(({ endedLoan, endedLoanLine }) => ({
      id: endedLoan,
      lines: [{ lineId: endedLoanLine }],
    })),
    'Mutation.loanClose': change(({ endedLoan, endedLoanLine }) => ({ id: endedLoan, lineIds: [endedLoanLine] })),
    'Mutation.loanMarkLost': once(({ endedLoan, endedLoanLine }) => ({ id: endedLoan, lineIds: [endedLoanLine] })),
    'Mutation.loanCancel': once(({ endedLoan }) => ({ id: endedLoan })),
    'Mutation.loanExtend': once(({ endedLoan }) => ({ id: endedLoan, to: day(9) })),
    'Subscription.itemAvailabilityChanged': { args: ({ item }) => ({ id: item }) },
    'Subscription.itemAvailabilityChanged (draft)': { args: ({ draft }) => ({ id: draft }) },
    'Subscription.loanChanged': { args: ({ loan }) => ({ id: loan }) },
    Item: { of: 'item' },
    'Item (draft)': { of: 'draft' },
    'Item (archived)': { of: 'archived' },
    'Item.units': { of: 'item' },
    'Item.stock': { of: 'item' },
    'Item.stockEntries': { of: 'item' },
    'Item.loans': { of: 'item' },
    'Item.priceHistory': { of: 'item' },
    Category: { of: 'category' },
    Location: { of: 'location' },
    Availability: { of: 'item', path: 'availability.onHand' },
    DayAvailability: { of: 'item', path: 'availabilityByDay.free' },
    Custody: { of: 'item', path: 'holders.kind' },
    'Custody.person': { of: 'item', path: 'holders.person' },
    Unit: { of: 'unit' },
    'Unit.loans': { of: 'unit' },
    'Unit.custodyHistory': { of: 'unit' },
    StockLevel: { of: 'item', path: 'stock.onHand' },
    StockEntry: { of: 'item', path: 'stockEntries.edges.node.delta' },
    PriceChange: { of: 'item', path: 'priceHistory.at' },
    Loan: { of: 'loan' },
    'Loan (lent by owner)': { of: 'lentLoan' },
    LoanLine: { of: 'loanLine' },
    Person: { of: 'owner' },
    'Person.loans': { of: 'owner' },
    'Person.lendings': { of: 'owner' },
    'Person.assignments': { of: 'owner' },
  },

  search: {
    'Query.search': {
      args: ({ category, location }) => ({
        text: 'camera',
        filter: { categoryIds: [category], locationIds: [location] },
      }),
    },
    'Query.searchSuggestions': { args: () => ({ text: 'Secret' }) },
  },

  users: {
    'Query.me': {},
    'Query.person': { args: ({ owner }) => ({ id: owner }) },
    'Query.people': { args: () => ({ search: 'Olga' }) },
    'Mutation.personRegister': change(() => ({
      email: 'nobody@example.org',
      password: 'password1234',
      displayName: 'X',
    })),
    'Mutation.personVerify': change(() => ({ token: 'unknown' })),
    'Mutation.personVerificationSend': change(() => ({ email: 'nobody@example.org' })),
    'Mutation.personPasswordForget': change(() => ({ email: 'nobody@example.org' })),
    'Mutation.personPasswordReset': change(() => ({ token: 'unknown', password: 'a long and unusual phrase' })),
    'Mutation.personPasswordChange': change(() => ({
      currentPassword: 'wrong',
      newPassword: 'a long and unusual phrase',
    })),
    'Mutation.personUpdate': change(() => ({ locale: 'en' })),
    'Mutation.personRoleGrant': change(({ colleague }) => ({ personId: colleague, role: 'STAFF' })),
    'Mutation.personRoleRevoke': change(({ owner }) => ({ personId: owner, role: 'STAFF' })),
    'Mutation.personDeactivate': lastChange(({ bystander }) => ({ personId: bystander })),
    'Mutation.personReactivate': lastChange(({ bystander }) => ({ personId: bystander })),
    'Mutation.sessionStart': change(() => ({ email: 'nobody@example.org', password: 'wrong' })),
    'Mutation.sessionRefresh': change(() => ({ refreshToken: 'unknown' })),
    'Mutation.sessionRevoke': lastChange((_, { session }) => ({ sessionId: session })),
    'Mutation.sessionRevokeAll': lastChange(() => ({ exceptCurrent: true })),
    'Mutation.guestStart': {},
    'Mutation.addressAdd': change(() => home),
    'Mutation.addressUpdate': change((_, { address }) => ({ id: address, city: 'Wien' })),
    'Mutation.addressRemove': lastChange((_, { address }) => ({ id: address })),
    Person: { of: 'owner' },
    'Person.email': { of: 'owner' },
    'Person.verified': { of: 'owner' },
    'Person.locale': { of: 'owner' },
    'Person.timeZone': { of: 'owner' },
    'Person.roles': { of: 'owner' },
    'Person.status': { of: 'owner' },
    'Person.addresses': { of: 'owner' },
    'Person.sessions': { of: 'owner' },
    Address: { of: 'address' },
    Session: { of: 'owner', path: 'sessions.createdAt' },
  },

  chat: {
    'Query.conversation': { args: ({ conversation }) => ({ id: conversation }) },
    'Query.conversations': {},
    'Query.supportQueue': {},
    'Mutation.conversationStart': change(({ order }) => ({ orderId: order })),
    'Mutation.directConversationStart': change(({ bystander }) => ({ personId: bystander })),
    'Mutation.conversationEnd': change(({ conversation }) => ({ id: conversation })),
    'Mutation.conversationRead': change(({ conversation }) => ({ id: conversation, number: 1 })),
    'Mutation.messageSend': once(({ conversation }) => ({ conversationId: conversation, body: 'Hello' })),
    'Mutation.messageDelete': lastChange(({ message }) => ({ id: message })),
    'Subscription.messageAdded': {
      args: ({ conversation }) => ({ conversationId: conversation }),
      provoke: ({ actors, objects }) => say(actors.owner, objects.conversation),
    },
    'Subscription.conversationChanged': { args: ({ conversation }) => ({ id: conversation }) },
    Conversation: { of: 'conversation' },
    Message: { of: 'message' },
    Order: { of: 'order' },
    'Order.conversation': { of: 'order' },
    Loan: { of: 'loan' },
    'Loan.conversation': { of: 'loan' },
  },

  orders: {
    'Query.cart': {},
    'Query.order': { args: ({ order }) => ({ id: order }) },
    'Query.orders': { args: ({ owner }) => ({ filter: { customerId: owner } }) },
    'Mutation.cartLineAdd': change(({ product }) => ({ itemId: product })),
    'Mutation.cartLineUpdate': change(({ cartLine }) => ({ id: cartLine, quantity: 1 })),
    'Mutation.cartLineRemove': lastChange(({ cartLine }) => ({ id: cartLine })),
    'Mutation.cartClear': { last: true },
    'Mutation.orderPlace': once(() => ({ expectedTotal: euro('1') })),
    'Mutation.orderCancel': once(({ endedOrder }) => ({ id: endedOrder })),
    'Mutation.orderFulfill': once(({ endedOrder }) => ({ id: endedOrder })),
    'Mutation.orderRefund': once(({ endedOrder }) => ({ id: endedOrder, reason: 'broken' })),
    'Subscription.orderChanged': { args: ({ order }) => ({ id: order }) },
    Cart: { of: 'cart' },
    CartLine: { of: 'cartLine' },
    Order: { of: 'order' },
    OrderLine: { of: 'orderLine' },
    ShippingAddress: { of: 'order', path: 'shippingAddress.city' },
    Person: { of: 'owner' },
    'Person.orders': { of: 'owner' },
  },

  payments: {
    'Query.paymentIntent': { args: ({ payment }) => ({ id: payment }) },
    'Query.paymentIntents': { args: ({ owner }) => ({ filter: { customerId: owner } }) },
    'Query.moneyAccounts': {},
    'Mutation.paymentRefund': once(({ payment }) => ({
      paymentIntentId: payment,
      amount: euro('900000'),
      reason: 'all of it',
    })),
    PaymentIntent: { of: 'payment' },
    'PaymentIntent.clientSecret': { of: 'payment' },
    'PaymentIntent.payUrl': { of: 'payment' },
    PaymentIntentConnection: { below: 'paymentIntents' },
    PaymentIntentEdge: { below: 'paymentIntents.edges.cursor' },
    Refund: { of: 'refund' },
    MoneyAccount: { below: 'moneyAccounts.code' },
    Order: { of: 'order' },
    'Order.payment': { of: 'order' },
  },

  notifications: {
    'Query.notifications': {},
    'Query.notificationPreferences': {},
    'Mutation.notificationRead': change(({ notification }) => ({ id: notification })),
    'Mutation.notificationReadAll': {},
    'Mutation.notificationPreferenceSet': change(() => ({ topic: 'ACCOUNT', email: true })),
    'Subscription.notificationAdded': {
      // Nobody talks to those who have no account: they are refused without it.
      provoke: async ({ bystander }, { own }) => own.talk && say({ client: bystander }, own.talk),
    },
    Notification: { of: 'notification' },
  },

  node: {
    'Query.node': { args: ({ location }) => ({ id: location }) },
  },
}

function say({ client }: Pick<Actor, 'client'>, conversationId: string): Promise<unknown> {
  const said = { conversationId, body: 'Hear me', idempotencyKey: newKey() }
  return client.do('messageSend', said, 'message { id }')
}

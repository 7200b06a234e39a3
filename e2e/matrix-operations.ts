import { newKey } from './matrix-objects.ts'
import { items } from './matrix-operations/items.ts'
import { change, euro, lastChange, once, type Operation } from './matrix-operations/operation.ts'
import type { Actor } from './matrix-world.ts'

const home = { recipient: 'Somebody', lines: ['Weg 3'], city: 'Berlin', countryCode: 'DE' }

/** By the section of schema/permissions.md and the first cell of the row. */
export const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  items,

  search: {
    'Query.search': {
      args: ({ category, location }) => ({
        text: 'camera',
        filter: { categoryIds: [category], locationIds: [location] },
      }),
    },
    'Query.searchSuggestions': { args: () => ({ text: 'Secret' }) },
    'Query.searchPreview': { args: () => ({ text: 'Secret' }) },
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
    'Query.conversationsUnreadCount': {},
    'Query.supportWaitingCount': {},
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
    'Subscription.conversationsChanged': {},
    'Subscription.supportQueueChanged': {},
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
    'Query.orderCounts': {},
    'Mutation.cartLineAdd': change(({ product }) => ({ itemId: product })),
    'Mutation.cartLineUpdate': change(({ cartLine }) => ({ id: cartLine, quantity: 1 })),
    'Mutation.cartLineRemove': lastChange(({ cartLine }) => ({ id: cartLine })),
    'Mutation.cartClear': { last: true },
    'Mutation.orderPlace': once(() => ({ expectedTotal: euro('1') })),
    'Mutation.orderCancel': once(({ endedOrder }) => ({ id: endedOrder })),
    'Mutation.orderFulfill': once(({ endedOrder }) => ({ id: endedOrder })),
    'Mutation.orderRefund': once(({ endedOrder }) => ({ id: endedOrder, reason: 'broken' })),
    'Subscription.orderChanged': { args: ({ order }) => ({ id: order }) },
    'Subscription.cartChanged': {},
    'Subscription.ordersChanged': {},
    'Subscription.allOrdersChanged': {},
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
    'Query.notificationsUnreadCount': {},
    'Query.notificationPreferences': {},
    'Mutation.notificationRead': change(({ notification }) => ({ id: notification })),
    'Mutation.notificationReadAll': {},
    'Mutation.notificationPreferenceSet': change(() => ({ topic: 'ACCOUNT', email: true })),
    'Subscription.notificationAdded': {
      // Nobody talks to those who have no account: they are refused without it.
      provoke: async ({ bystander }, { own }) => own.talk && say({ client: bystander }, own.talk),
    },
    'Subscription.notificationsChanged': {},
    Notification: { of: 'notification' },
  },

  files: {
    'Query.file': { args: ({ file }) => ({ id: file }) },
    'Query.file (of a published item)': { args: ({ poster }) => ({ id: poster }) },
    'Query.file (of a person)': { args: ({ portrait }) => ({ id: portrait }) },
    'Query.file (of a message)': { args: ({ attachment }) => ({ id: attachment }) },
    'Mutation.fileUploadStart': once(() => ({ purpose: 'PICTURE', name: 'a.png', size: 5, contentType: 'image/png' })),
    'Mutation.fileUploadContinue': change(({ upload }) => ({ id: upload })),
    'Mutation.fileUploadFinish': change(({ upload }) => ({ id: upload })),
    'Mutation.fileDelete': lastChange(({ upload }) => ({ id: upload })),
    'Subscription.fileChanged': { args: ({ file }) => ({ id: file }) },
    File: { of: 'file' },
    'File.upload': { of: 'upload' },
    FileUpload: { of: 'upload', path: 'upload.offset' },
  },

  node: {
    'Query.node': { args: ({ location }) => ({ id: location }) },
  },
}

function say({ client }: Pick<Actor, 'client'>, conversationId: string): Promise<unknown> {
  const said = { conversationId, body: 'Hear me', idempotencyKey: newKey() }
  return client.do('messageSend', said, 'message { id }')
}

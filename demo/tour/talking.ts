import type { People } from './account.ts'
import type { Bought } from './buying.ts'
import type { Journey } from './journey.ts'

/** Asks about the order, is answered live, and is told of everything. */
export async function talking(journey: Journey, { robin, staff, told }: People, order: Bought): Promise<void> {
  journey.chapter('Talking, and being told')
  const conversationId = await journey.step('asks about the order', async () => {
    const started = await journey.eventually('chat has heard of the order', async () => {
      const document = `mutation Ask($input: ConversationStartInput!) { conversationStart(input: $input) {
        conversation { id kind status order { number status } participants { name } } userErrors { __typename } } }`
      const { conversationStart } = await journey.ask(robin, document, { input: { orderId: order.id } })
      return conversationStart.conversation
    })
    journey.expect(
      started.kind === 'ORDER' && started.order.number === order.number,
      'the conversation is about the order',
    )
    return started.id as string
  })
  const messages = await journey.step('both watch the conversation', async () => {
    const document = `subscription Talk($id: ID!) { messageAdded(conversationId: $id) {
      id number body author { displayName } conversation { order { number total { amountMinor } } } } }`
    const line = ({ author, body }: any) => `${author.displayName}: ${body}`
    const mine = journey.watch(robin, document, { id: conversationId }, line)
    const theirs = journey.watch(staff, document, { id: conversationId }, (event) => `(at the desk) ${line(event)}`)
    const changed = `subscription State($id: ID!) { conversationChanged(id: $id) { status unreadCount lastMessage { body } } }`
    // Begins with a snapshot: when it is there, the sockets are.
    const states = [robin, staff].map((who) =>
      journey.watch(
        who,
        changed,
        { id: conversationId },
        ({ status, unreadCount }) => `${status}, ${unreadCount} unread for ${who.name}`,
      ),
    )
    await Promise.all(states.map((state) => state.until('the conversation as it is', () => true)))
    return { mine, theirs }
  })
  const say = (who: typeof robin, body: string) =>
    journey.change(
      who,
      'messageSend',
      { conversationId, body, idempotencyKey: journey.key() },
      'message { id number body sentAt }',
    )
  await journey.step('Robin asks, the desk hears it at once', async () => {
    await say(robin, 'When will the kettles arrive?')
    const event = await messages.theirs.until('the question', ({ body }) => body.startsWith('When'))
    journey.expect(event.author.displayName.startsWith(robin.name), 'users told the name')
    journey.expect(event.conversation.order.number === order.number, 'orders told the number')
  })
  await journey.step('the desk answers; Robin hears it, and is told', async () => {
    await say(staff, 'Tomorrow before noon. They are on their way.')
    await messages.mine.until('the answer', ({ body }) => body.startsWith('Tomorrow'))
    const notice = await told.until('a notification of the message', ({ topic }) => topic === 'MESSAGES')
    journey.expect(notice.conversation.kind === 'ORDER', 'it points to the conversation')
  })
  await journey.step('Robin reads it', async () => {
    const { conversation } = await journey.change(
      robin,
      'conversationRead',
      { id: conversationId, number: 2 },
      'conversation { unreadCount }',
    )
    journey.expect(conversation.unreadCount === 0, 'nothing is unread')
  })
  await journey.step('everything that happened today was told', async () => {
    const query = `query Inbox { notifications(first: 50) { unreadCount
      edges { node { topic title body createdAt order { number status } loan { status lines { item { title } } } deliveries { channel status } } } } }`
    const titles = await journey.eventually('orders, loans and messages', async () => {
      const { notifications: page } = await journey.ask(robin, query)
      const nodes = page.edges.map((edge: any) => edge.node)
      const all = ['ORDERS', 'LOANS', 'MESSAGES'].every((topic) => nodes.some((node: any) => node.topic === topic))
      return all && (nodes as { title: string; order: { number: string } | null }[])
    })
    journey.expect(
      titles.some((node) => node.order?.number === order.number),
      'the order of today among them',
    )
    await journey.ask(robin, 'mutation ReadAll { notificationReadAll { count } }')
    const { notifications: after } = await journey.ask(
      robin,
      '{ notifications(unreadOnly: true, first: 1) { unreadCount } }',
    )
    journey.expect(after.unreadCount === 0, 'all read')
  })
}

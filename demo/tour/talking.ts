import {
  AskAboutOrderDocument,
  InboxDocument,
  ReadAllDocument,
  ReadUpToDocument,
  SayDocument,
  TalkDocument,
  TalkStateDocument,
  type TalkSubscription,
  UnreadDocument,
} from '@stoa/operations/tour'
import type { People } from './account.ts'
import type { Bought } from './buying.ts'
import type { Journey } from './journey.ts'

/** Asks about the order, is answered live, and is told of everything. */
export async function talking(journey: Journey, { robin, staff, told }: People, order: Bought): Promise<void> {
  journey.chapter('Talking, and being told')
  const conversationId = await journey.step('asks about the order', async () => {
    const started = await journey.eventually('chat has heard of the order', async () => {
      const { conversationStart } = await journey.ask(robin, AskAboutOrderDocument, { input: { orderId: order.id } })
      return conversationStart?.conversation ?? undefined
    })
    journey.expect(
      started.kind === 'ORDER' && started.order?.number === order.number,
      'the conversation is about the order',
    )
    return started.id
  })
  const messages = await journey.step('both watch the conversation', async () => {
    type Said = NonNullable<TalkSubscription['messageAdded']>
    const line = ({ author, body }: Said) => `${author?.displayName}: ${body}`
    const mine = journey.watch(robin, TalkDocument, { id: conversationId }, line)
    const theirs = journey.watch(staff, TalkDocument, { id: conversationId }, (event) => `(at the desk) ${line(event)}`)
    // Begins with a snapshot: when it is there, the sockets are.
    const states = [robin, staff].map((who) =>
      journey.watch(
        who,
        TalkStateDocument,
        { id: conversationId },
        ({ status, unreadCount }) => `${status}, ${unreadCount} unread for ${who.name}`,
      ),
    )
    await Promise.all(states.map((state) => state.until('the conversation as it is', () => true)))
    return { mine, theirs }
  })
  const say = (who: typeof robin, body: string) =>
    journey.change(who, SayDocument, { conversationId, body, idempotencyKey: journey.key() })
  await journey.step('Robin asks, the desk hears it at once', async () => {
    await say(robin, 'When will the kettles arrive?')
    const event = await messages.theirs.until('the question', ({ body }) => body?.startsWith('When') === true)
    journey.expect(event.author?.displayName.startsWith(robin.name), 'users told the name')
    journey.expect(event.conversation?.order?.number === order.number, 'orders told the number')
  })
  await journey.step('the desk answers; Robin hears it, and is told', async () => {
    await say(staff, 'Tomorrow before noon. They are on their way.')
    await messages.mine.until('the answer', ({ body }) => body?.startsWith('Tomorrow') === true)
    const notice = await told.until('a notification of the message', ({ topic }) => topic === 'MESSAGES')
    journey.expect(notice.conversation?.kind === 'ORDER', 'it points to the conversation')
  })
  await journey.step('Robin reads it', async () => {
    const { conversation } = await journey.change(robin, ReadUpToDocument, { id: conversationId, number: 2 })
    journey.expect(conversation.unreadCount === 0, 'nothing is unread')
  })
  await journey.step('everything that happened today was told', async () => {
    const titles = await journey.eventually('orders, loans and messages', async () => {
      const { notifications: page } = await journey.ask(robin, InboxDocument)
      const nodes = page?.edges.flatMap(({ node }) => node ?? []) ?? []
      const all = ['ORDERS', 'LOANS', 'MESSAGES'].every((topic) => nodes.some((node) => node.topic === topic))
      return all && nodes
    })
    journey.expect(
      titles.some((node) => node.order?.number === order.number),
      'the order of today among them',
    )
    await journey.ask(robin, ReadAllDocument)
    const { notifications: after } = await journey.ask(robin, UnreadDocument)
    journey.expect(after?.unreadCount === 0, 'all read')
  })
}

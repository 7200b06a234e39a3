import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePorts } from './launched.ts'
import { type CollectedSpan, type Collector, startCollector } from './collector.ts'
import { newKey, openShop, type Shop } from './shop.ts'
import { type Client, type Person, startSystem, type System, topologies } from './system.ts'

describe.each(topologies)('%s', (topology) => {
  let collector: Collector
  let system: System
  let shop: Shop
  let ada: Person
  let metrics: number

  beforeAll(async () => {
    collector = await startCollector()
    metrics = await freePorts(10)
    system = await startSystem(topology, {
      STOA_TRACES: collector.url,
      STOA_METRICS_PORT: String(metrics),
    })
    ;[shop, ada] = await Promise.all([openShop(system), system.person('Ada')])
  }, 90_000)

  afterAll(async () => {
    await system?.stop()
    await collector?.stop()
  })

  const traceOf = (traceId: string) => collector.spans.filter((span) => span.traceId === traceId)
  const serviceOf = (subgraph: string) => (topology === 'one-process' ? 'stoa' : `stoa-${subgraph}`)

  /** Every span hangs on another of the trace, up to the client's own. */
  function isWhole(trace: readonly CollectedSpan[], clientSpan: string): boolean {
    const ids = new Set([clientSpan, ...trace.map(({ spanId }) => spanId)])
    return trace.every(({ parentSpanId }) => ids.has(parentSpanId))
  }

  const clientSpan = 'b7ad6b7169203331'

  /** Asks in a trace of the client's own. */
  async function ask(client: Client, query: string, input: object) {
    const traceId = crypto.randomUUID().replaceAll('-', '')
    const response = await fetch(`${system.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${client.token}`,
        traceparent: `00-${traceId}-${clientSpan}-00`,
      },
      body: JSON.stringify({ query, variables: { input: { ...input, idempotencyKey: newKey() } } }),
    })
    expect(response.headers.get('x-trace-id')).toBe(traceId)
    const { data } = (await response.json()) as any
    return { traceId, data }
  }

  /** Waits until the trace has each of these spans, and hangs together. */
  async function holds(traceId: string, wanted: readonly (readonly [subgraph: string, name: string])[]) {
    const missing = () =>
      wanted.filter(
        ([subgraph, name]) =>
          !traceOf(traceId).some((span) => span.name === name && span.service === serviceOf(subgraph)),
      )
    await until(() => missing().length === 0 && isWhole(traceOf(traceId), clientSpan), 'the trace is whole').catch(
      (late: Error) => {
        throw new Error(`${late.message}; missing: ${JSON.stringify(missing())}`)
      },
    )
  }

  test('an order is one trace: gateway, orders, its event, items, what items answer, and the database', async () => {
    await shop.fill(ada, await shop.stock('Traced drill', 2))
    const query = `mutation PlaceTraced($input: OrderPlaceInput!) { orderPlace(input: $input) {
      order { id lines { item { title } } } userErrors { ... on UserError { code } } } }`
    const { traceId, data } = await ask(ada, query, {})
    expect(data.orderPlace.userErrors).toEqual([])

    await holds(traceId, [
      ['gateway', 'mutation PlaceTraced'],
      ['gateway', 'fetch orders'],
      ['gateway', 'fetch items'],
      ['orders', 'command orderPlace'],
      ['orders', 'publish orders.reservation.requested.v1'],
      ['items', 'consume items'],
      ['items', 'react to orders.reservation.requested.v1'],
      ['items', 'publish items.reservation.confirmed.v1'],
      ['orders', 'react to items.reservation.confirmed.v1'],
      ['orders', 'publish orders.payment.requested.v1'],
      ['payments', 'react to orders.payment.requested.v1'],
    ])
    const databases = traceOf(traceId).filter(({ attributes }) => attributes['db.system.name'] === 'postgresql')
    const namespaces = new Set(databases.map(({ attributes }) => attributes['db.namespace']))
    expect(namespaces).toEqual(new Set(['orders', 'items', 'payments', ...namespaces]))
    const resolvers = traceOf(traceId).filter(({ name }) => name.startsWith('graphql.resolve'))
    expect(resolvers.map(({ service }) => service)).toContain(serviceOf('orders'))
  })

  test('an event of a subscription is in the trace of what has caused it, and not in that of its stream', async () => {
    const { conversation } = await shop.staff.do('directConversationStart', { personId: ada.id }, 'conversation { id }')
    const heard = ada.watch(
      `subscription WatchTraced { messageAdded(conversationId: "${conversation.id}") { body author { displayName } } }`,
    )
    const mutation = `mutation SendTraced($input: MessageSendInput!) { messageSend(input: $input) { message { id } } }`
    const send = (body: string) => ask(shop.staff, mutation, { conversationId: conversation.id, body })
    await until(async () => {
      await send('Is anybody there?')
      return heard.events.length > 0
    }, 'she follows')
    const { traceId } = await send('A private word')
    await heard.until(({ messageAdded }) => messageAdded.body === 'A private word', 'it comes')
    heard.stop()

    await holds(traceId, [
      ['gateway', 'mutation SendTraced'],
      ['chat', 'command messageSend'],
      ['chat', 'publish chat.conversation.messagePosted.v1'],
      ['chat', 'tell chat.conversation.messagePosted.v1'],
      ['gateway', 'event WatchTraced'],
      ['gateway', 'fetch users'],
      ...(topology === 'distributed' ? ([['users', 'users']] as const) : []),
    ])
    const starts = () => collector.spans.filter(({ name }) => name === 'subscription WatchTraced')
    await until(() => starts().length > 0, 'the start is recorded')
    const start = traceOf(starts()[0]?.traceId ?? '').map(({ name }) => name)
    expect(start).toContain('subscribe chat')
    if (topology === 'distributed') expect(start).toContain('chat')
    expect(start).not.toContain('event WatchTraced')
  })

  test('no trace holds what people have written, or a token', async () => {
    const text = collector.text()
    expect(text).toContain('orderPlace')
    for (const secret of [
      ada.email,
      ada.password,
      ada.token ?? '',
      ada.refreshToken,
      'Traced drill',
      'A private word',
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  test('metrics are served on a port of their own and not by the gateway', async () => {
    expect((await fetch(`${system.url}/metrics`)).status).toBe(404)
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()
    expect(text).toMatch(
      /stoa_request_seconds_count\{operation="PlaceTraced",type="mutation",way="http",outcome="ok"\} 1/,
    )
    expect(text).toMatch(/stoa_fetch_seconds_count\{subgraph="orders",outcome="ok"\} [1-9]/)
    const ofOrders =
      topology === 'one-process' ? text : await (await fetch(`http://127.0.0.1:${metrics + 3}/metrics`)).text()
    expect(ofOrders).toMatch(/stoa_command_seconds_count\{subgraph="orders",command="orderPlace",outcome="done"\} 1/)
    expect(ofOrders).toMatch(/stoa_outbox_backlog\{subgraph="orders"\} \d/)
  })
})

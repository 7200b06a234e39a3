import { anonymous } from '@stoa/auth/viewer'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { Db } from '@stoa/subgraph/work'
import { until } from '@stoa/testing/until'
import { makeWorld, type World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { makeProvider, paymentsPorts } from './providers/providers.ts'
import type { PaymentProvider } from './providers/provider.ts'
import type { Card } from './sandbox/intents.ts'
import { type Delivery, openPost, type Post } from './sandbox/post.fixture.ts'
import { type SandboxOptions, startSandboxProvider } from './sandbox/start.ts'
import { payments } from './subgraph.ts'
import type { PaymentIntentRow, Tables } from './tables.ts'

export const secrets = ['a-secret-of-at-least-thirty-two-characters']

export type PaymentsWorld = World & {
  readonly db: Db<Tables>
  /** What the sandbox has sent. */
  readonly post: Post
  /** Hands a webhook to the subgraph, as the gateway would. */
  readonly deliver: (delivery: Delivery) => Promise<Response>
  /** An order asks for money, and all that follows by itself has happened. */
  readonly requestMoney: (order?: Partial<Order>) => Promise<Order>
  /** The same; returns the payment. */
  readonly openIntent: (order?: Partial<Order>) => Promise<PaymentIntentRow>
  /** The buyer pays on the sandbox's page, and its webhooks have come. */
  readonly pay: (intent: PaymentIntentRow, card?: Card) => Promise<void>
  readonly confirm: (
    intent: { readonly provider_ref: string | null; readonly client_secret: string | null },
    card?: Card,
  ) => Promise<Response>
  readonly intentOf: (orderId: string) => Promise<PaymentIntentRow>
  /** The facts about one order's payment, oldest first, without the subgraph's name. */
  readonly facts: (orderId: string) => Promise<string[]>
  readonly told: (orderId: string, type: EventType) => Promise<StoaEvent[]>
}

export type Order = {
  readonly orderId: string
  readonly customerId: string
  readonly amountMinor: string
  readonly currency: string
}

export type PaymentsWorldOptions = {
  readonly sandbox?: Partial<SandboxOptions>
  /** Comes between the subgraph and the sandbox, to lose answers. */
  readonly between?: (provider: PaymentProvider) => PaymentProvider
  /** Whether webhooks reach the subgraph by themselves. Default true. */
  readonly webhooks?: boolean
  readonly accepts?: readonly string[]
  readonly now?: string
}

/** The payments subgraph alone, with the sandbox behind it over HTTP. */
export async function paymentsWorld(options: PaymentsWorldOptions = {}): Promise<PaymentsWorld> {
  const { between = (provider: PaymentProvider) => provider, webhooks = true, accepts = secrets } = options
  let deliver: PaymentsWorld['deliver'] = async () => new Response(null, { status: 503 })
  const post = await openPost(async (delivery) => (webhooks ? (await deliver(delivery)).status : 204))
  const sandbox = await startSandboxProvider({
    port: 0,
    webhookUrl: post.url,
    secrets,
    retryMs: 20,
    slowMs: 20,
    ...options.sandbox,
  })
  const provider = between(makeProvider({ name: 'sandbox', url: sandbox.url, secrets: accepts }))
  const world = await makeWorld({
    subgraphs: [payments],
    ports: { payments: paymentsPorts(provider) },
    ...(options.now === undefined ? {} : { now: options.now }),
  })
  const host = world.host('payments')
  const db = host.runtime.database.db as Db<Tables>
  deliver = ({ body, headers }) => host.route(new Request(post.url, { method: 'POST', body, headers }), anonymous)

  async function requestMoney(wanted: Partial<Order> = {}): Promise<Order> {
    const order = { orderId: newId('ord'), customerId: newId('per'), amountMinor: '4200', currency: 'EUR', ...wanted }
    await world.publish('orders.payment.requested.v1', order)
    await world.settle()
    return order
  }

  const intentOf = (orderId: string) =>
    db.selectFrom('payment_intent').selectAll().where('order_id', '=', orderId).executeTakeFirstOrThrow()

  const confirm: PaymentsWorld['confirm'] = ({ provider_ref, client_secret }, card = 'success') =>
    fetch(`${sandbox.url}/pay/${provider_ref}/confirm`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ clientSecret: client_secret, card }),
    })

  const all = async (orderId: string) =>
    (await world.emitted('payments')).filter(({ data }) => (data as { orderId?: string }).orderId === orderId)

  return {
    ...world,
    db,
    post,
    deliver: (delivery) => deliver(delivery),
    requestMoney,
    openIntent: async (order) => intentOf((await requestMoney(order)).orderId),
    confirm,
    pay: async (intent, card = 'success') => {
      const before = post.received.length
      const paid = await confirm(intent, card)
      if (!paid.ok) throw new Error(`the sandbox answered ${paid.status}: ${await paid.text()}`)
      await until(() => post.received.length > before, 'the webhook has come')
      await world.settle()
    },
    intentOf,
    facts: async (orderId) =>
      (await all(orderId))
        .map(({ type }) => type.slice('payments.'.length))
        .filter((type) => type !== 'intent.changed.v1'),
    told: async (orderId, type) => (await all(orderId)).filter((event) => event.type === type),
    stop: async () => {
      await sandbox.stop()
      await post.close()
      await world.stop()
    },
  }
}

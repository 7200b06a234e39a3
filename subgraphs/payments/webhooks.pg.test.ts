import { until } from '@stoa/testing/until'
import { isRefusal } from '@stoa/values/refusal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signWebhook } from './providers/standard-webhooks.ts'
import type { Delivery } from './sandbox/post.fixture.ts'
import { type PaymentsWorld, paymentsWorld, secrets } from './test-world.ts'

let world: PaymentsWorld
// Webhooks lie in the post until a test delivers them. A new secret comes, the old one still holds.
const nextSecret = 'the-next-secret-of-thirty-two-characters-or-more'
beforeAll(async () => {
  world = await paymentsWorld({ webhooks: false, accepts: [...secrets, nextSecret] })
})
afterAll(() => world.stop())

/** What the sandbox has sent about a payment, by the type of the webhook. */
async function sent(ref: string | null, type: string): Promise<Delivery> {
  const found = () =>
    world.post.received.find(({ body }) => body.includes(`"type":"${type}"`) && body.includes(`"${ref}"`))
  await until(() => found() !== undefined, `${type} has been sent`)
  return found() as Delivery
}

const outcomes = async (deliveries: readonly Delivery[]) =>
  Promise.all(deliveries.map(async (one) => ((await (await world.deliver(one)).json()) as { outcome: string }).outcome))

/** The same webhook as somebody else, or somebody else's clock, would have signed it. */
function resigned(
  { body, headers }: Delivery,
  options: { secrets?: readonly string[]; at?: Date; id?: string; body?: string },
) {
  const { at = new Date(), id = headers.get('webhook-id') ?? '' } = options
  const text = options.body ?? body
  return { body: text, headers: new Headers({ ...signWebhook(options.secrets ?? secrets, id, at, text) }) }
}

async function paidIntent() {
  const intent = await world.openIntent()
  await world.confirm(intent)
  return { intent, webhook: await sent(intent.provider_ref, 'intent.succeeded') }
}

const captures = (intentId: string) =>
  world.db
    .selectFrom('money_transaction')
    .select('id')
    .where('intent_id', '=', intentId)
    .where('kind', '=', 'CAPTURE')
    .execute()

describe('a webhook', () => {
  test('counts once, also when it comes five times at the same moment', async () => {
    const { intent, webhook } = await paidIntent()
    const answers = await outcomes([webhook, webhook, webhook, webhook, webhook])
    expect(answers.toSorted()).toEqual(['APPLIED', 'DUPLICATE', 'DUPLICATE', 'DUPLICATE', 'DUPLICATE'])
    expect(await captures(intent.id)).toHaveLength(1)
    expect(await world.facts(intent.order_id)).toEqual(['intent.created.v1', 'intent.succeeded.v1'])
  })

  test('is kept as it came, with what followed from it', async () => {
    const { webhook } = await paidIntent()
    await world.deliver(webhook)
    const id = webhook.headers.get('webhook-id') ?? ''
    const kept = await world.db.selectFrom('provider_event').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(kept).toMatchObject({
      provider: 'sandbox',
      type: 'intent.succeeded',
      body: webhook.body,
      outcome: 'APPLIED',
    })
  })

  test('may come later than a newer one', async () => {
    const intent = await world.openIntent()
    await world.confirm(intent, 'declined')
    await world.confirm(intent, 'action')
    await world.confirm(intent)
    const [declined, action, paid] = await Promise.all([
      sent(intent.provider_ref, 'intent.failed'),
      sent(intent.provider_ref, 'intent.requires_action'),
      sent(intent.provider_ref, 'intent.succeeded'),
    ])
    expect(await outcomes([action])).toEqual(['APPLIED'])
    expect(await outcomes([paid])).toEqual(['APPLIED'])
    expect(await outcomes([declined, action])).toEqual(['STALE', 'DUPLICATE'])
    expect(await world.facts(intent.order_id)).toEqual([
      'intent.created.v1',
      'intent.progressed.v1',
      'intent.succeeded.v1',
    ])
  })

  test('in any order and number leads to the same end', async () => {
    const intent = await world.openIntent()
    await world.confirm(intent, 'declined')
    await world.confirm(intent, 'slow')
    const all = await Promise.all(
      ['intent.failed', 'intent.processing', 'intent.succeeded'].map((type) => sent(intent.provider_ref, type)),
    )
    await outcomes([...all.toReversed(), ...all, ...all])
    expect(await world.intentOf(intent.order_id)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await captures(intent.id)).toHaveLength(1)
  })

  test('about something that is not ours is kept, and nothing follows', async () => {
    const { webhook } = await paidIntent()
    const foreign = resigned(webhook, {
      id: 'msg_foreign',
      body: webhook.body.replace(/"reference":"pay_\w+"/, '"reference":"pay_of_another_shop"'),
    })
    expect(await outcomes([foreign])).toEqual(['UNKNOWN'])
    const other = resigned(webhook, { id: 'msg_other', body: '{"type":"account.updated","data":{"object":"account"}}' })
    expect(await outcomes([other])).toEqual(['UNKNOWN'])
  })

  test('about another amount moves no money', async () => {
    const { intent, webhook } = await paidIntent()
    const cheap = resigned(webhook, {
      id: 'msg_cheap',
      body: webhook.body.replace('"amountMinor":"4200"', '"amountMinor":"1"'),
    })
    expect(await outcomes([cheap])).toEqual(['MISMATCH'])
    expect(await world.intentOf(intent.order_id)).toMatchObject({ status: 'REQUIRES_PAYMENT_METHOD' })
    expect(await captures(intent.id)).toHaveLength(0)
  })
})

describe('what is not truly the provider’s', () => {
  const status = async (delivery: Delivery) => (await world.deliver(delivery)).status

  test('is refused: forged, changed, unsigned, or signed with another secret', async () => {
    const { intent, webhook } = await paidIntent()
    expect(await status(resigned(webhook, { secrets: ['a guess of the secret'] }))).toBe(401)
    expect(await status({ ...webhook, body: webhook.body.replace('SUCCEEDED', 'CANCELED') })).toBe(401)
    expect(await status({ ...webhook, headers: new Headers() })).toBe(401)
    const renamed = new Headers(webhook.headers)
    renamed.set('webhook-id', 'msg_again')
    expect(await status({ ...webhook, headers: renamed })).toBe(401)
    expect(await world.intentOf(intent.order_id)).toMatchObject({ status: 'REQUIRES_PAYMENT_METHOD' })
  })

  test('is refused when it is older than five minutes, or from the future', async () => {
    const { intent, webhook } = await paidIntent()
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    expect(await status(resigned(webhook, { at: at(-6) }))).toBe(401)
    expect(await status(resigned(webhook, { at: at(6) }))).toBe(401)
    expect(await world.intentOf(intent.order_id)).toMatchObject({ status: 'REQUIRES_PAYMENT_METHOD' })
    expect(await status(resigned(webhook, { at: at(-4) }))).toBe(202)
  })

  test('is refused when it cannot be read', async () => {
    const { webhook } = await paidIntent()
    expect(await status(resigned(webhook, { body: 'not json' }))).toBe(400)
    expect(await status(resigned(webhook, { body: '{"type":"intent.succeeded","data":{"object":"intent"}}' }))).toBe(
      400,
    )
  })

  test('does not find a provider that is not set up', async () => {
    const url = 'http://stoa/-/payments/webhooks/nobody'
    const answered = await world
      .host('payments')
      .route(new Request(url, { method: 'POST', body: '{}' }), { kind: 'anonymous' })
    expect(answered.status).toBe(404)
  })
})

test('during a rotation the old and the new secret both hold', async () => {
  const first = await paidIntent()
  expect((await world.deliver(resigned(first.webhook, { secrets: [nextSecret] }))).status).toBe(202)
  const second = await paidIntent()
  expect((await world.deliver(second.webhook)).status).toBe(202)
})

test('a webhook that comes before the answer of the request is recorded loses nothing', async () => {
  // The answer is held back until the buyer has paid and the webhook has come.
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let made: { ref: string; clientSecret: string } | undefined
  const early = await paymentsWorld({
    between: (provider) => ({
      ...provider,
      createIntent: async (request) => {
        const answer = await provider.createIntent(request)
        if (!isRefusal(answer)) made = answer
        await held
        return answer
      },
    }),
  })
  try {
    const order = {
      orderId: 'ord_01h2xcejqtf2nbrexx3vqjhp41',
      customerId: 'per_01h2xcejqtf2nbrexx3vqjhp41',
      amountMinor: '4200',
      currency: 'EUR',
    }
    await early.publish('orders.payment.requested.v1', order)
    await until(() => made !== undefined, 'the provider has made the payment')
    await early.confirm({ provider_ref: made?.ref ?? '', client_secret: made?.clientSecret ?? '' })
    await until(async () => (await early.intentOf(order.orderId)).status === 'SUCCEEDED', 'the webhook is taken in')
    release()
    await early.settle()
    expect(await early.facts(order.orderId)).toEqual(['intent.created.v1', 'intent.succeeded.v1'])
    expect(await early.intentOf(order.orderId)).toMatchObject({
      status: 'SUCCEEDED',
      client_secret: made?.clientSecret,
    })
  } finally {
    release()
    await early.stop()
  }
})

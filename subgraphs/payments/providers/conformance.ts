import { money } from '@stoa/values/money'
import { isRefusal } from '@stoa/values/refusal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PaymentProvider, ProviderEvent, ProviderIntent, ProviderRefusal } from './provider.ts'

/** A provider for a test, and what only a test may do there. */
export type ProviderWorld = {
  readonly provider: PaymentProvider
  /** A buyer pays with a card that succeeds, is declined, or waits for a second step. */
  readonly pay: (intent: ProviderIntent, card: 'success' | 'declined' | 'action') => Promise<void>
  /** The webhooks that came so far, as they came. */
  readonly webhooks: () => Promise<readonly { readonly body: string; readonly headers: Headers }[]>
  readonly close: () => Promise<void>
}

const amount = money(1999n, 'EUR')
let counter = 0
const reference = (kind: string) => `${kind}_${process.pid}_${performance.now()}_${++counter}`

/** What every adapter of the provider port must do. */
export function providerConformance(name: string, open: () => Promise<ProviderWorld>): void {
  describe(`payment provider: ${name}`, () => {
    let world: ProviderWorld
    beforeAll(async () => {
      world = await open()
    })
    afterAll(() => world.close())

    const create = async (of = reference('pay')) =>
      accepted(await world.provider.createIntent({ reference: of, orderId: 'ord_1', amount }))
    const look = async (ref: string) => accepted(await world.provider.retrieveIntent(ref))
    const giveBack = (intent: ProviderIntent, minor: bigint, of = reference('rfd')) =>
      world.provider.refund({ reference: of, intentRef: intent.ref, amount: money(minor, 'EUR') })

    /** The first webhook about this object that the provider's own adapter can read. */
    async function told(intent: ProviderIntent, status: string): Promise<ProviderEvent | undefined> {
      for (const { body, headers } of await world.webhooks()) {
        const event = world.provider.readWebhook(body, headers)
        if (isRefusal(event) || event.object.kind !== 'intent') continue
        if (event.object.intent.ref === intent.ref && event.object.intent.status === status) return event
      }
      return undefined
    }

    it('makes a payment that knows our reference and waits for the buyer', async () => {
      const of = reference('pay')
      const intent = await create(of)
      expect(intent).toMatchObject({ reference: of, amount, status: 'REQUIRES_PAYMENT_METHOD', failure: null })
      expect(intent.clientSecret).not.toBe('')
      expect(await look(intent.ref)).toEqual(intent)
    })

    it('makes one payment for a reference, however often and however much at once it is asked', async () => {
      const of = reference('pay')
      const made = await Promise.all([create(of), create(of), create(of)])
      expect(new Set(made.map(({ ref }) => ref)).size).toBe(1)
    })

    it('refuses for good what it cannot take', async () => {
      const nothing = { reference: reference('pay'), orderId: 'ord_1', amount: money(0n, 'EUR') }
      expect(await world.provider.createIntent(nothing)).toMatchObject({ refusal: 'PROVIDER_REFUSED' })
    })

    it('tells of a payment by a webhook with a growing version', async () => {
      const intent = await create()
      await world.pay(intent, 'declined')
      await world.pay(intent, 'success')
      await expect.poll(() => told(intent, 'SUCCEEDED')).toBeDefined()
      const paid = await look(intent.ref)
      expect(paid.status).toBe('SUCCEEDED')
      expect(paid.version).toBeGreaterThan(intent.version)
      const declined = await told(intent, 'REQUIRES_PAYMENT_METHOD')
      expect(declined?.object).toMatchObject({ intent: { failure: { code: 'CARD_DECLINED' } } })
    })

    it('cancels, also twice; what is paid it does not cancel but says how it stands', async () => {
      const unpaid = await create()
      expect(accepted(await world.provider.cancelIntent(unpaid.ref)).status).toBe('CANCELED')
      expect(accepted(await world.provider.cancelIntent(unpaid.ref)).status).toBe('CANCELED')
      const paid = await create()
      await world.pay(paid, 'success')
      expect(accepted(await world.provider.cancelIntent(paid.ref)).status).toBe('SUCCEEDED')
    })

    it('gives money back once for a reference, and never more than was paid', async () => {
      const intent = await create()
      await world.pay(intent, 'success')
      const of = reference('rfd')
      const [first, second] = await Promise.all([giveBack(intent, 999n, of), giveBack(intent, 999n, of)])
      expect(accepted(first)).toEqual(accepted(second))
      expect(accepted(first)).toMatchObject({ reference: of, amount: money(999n, 'EUR'), status: 'SUCCEEDED' })
      expect(await giveBack(intent, 1001n)).toMatchObject({ refusal: 'PROVIDER_REFUSED' })
      expect(accepted(await giveBack(intent, 1000n)).status).toBe('SUCCEEDED')
      expect(accepted(await world.provider.retrieveRefund(accepted(first).ref))).toEqual(first)
    })

    it('gives nothing back that was not paid', async () => {
      expect(await giveBack(await create(), 1n)).toMatchObject({ refusal: 'PROVIDER_REFUSED' })
    })

    it('knows its own webhooks, and those of nobody else', async () => {
      const intent = await create()
      await world.pay(intent, 'action')
      await expect.poll(() => told(intent, 'REQUIRES_ACTION')).toBeDefined()
      for (const { body, headers } of await world.webhooks()) {
        expect(isRefusal(world.provider.readWebhook(body, headers))).toBe(false)
        expect(world.provider.readWebhook(`${body} `, headers)).toMatchObject({ refusal: 'BAD_SIGNATURE' })
        expect(world.provider.readWebhook(body, new Headers())).toMatchObject({ refusal: 'BAD_SIGNATURE' })
      }
    })
  })
}

function accepted<Answer>(answer: Answer): Exclude<Answer, ProviderRefusal> {
  if (isRefusal(answer)) throw new Error(answer.message)
  return answer as Exclude<Answer, ProviderRefusal>
}

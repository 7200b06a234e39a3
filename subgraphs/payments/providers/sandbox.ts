import { isCurrency, type Money, money } from '@stoa/values/money'
import { isRefusal, refuse } from '@stoa/values/refusal'
import type { Failure, PaymentStatus } from '../domain/intent.ts'
import type { RefundStatus } from '../domain/refund.ts'
import { apiKeyOf } from './api-key.ts'
import type {
  PaymentProvider,
  ProviderEvent,
  ProviderIntent,
  ProviderRefund,
  ProviderRefusal,
  ProviderSettings,
  WebhookRefusal,
} from './provider.ts'
import { verifyWebhook } from './standard-webhooks.ts'

const defaultTimeoutMs = 10_000
const maxAnswerLength = 64 * 1024

/** The sandbox, over HTTP: what it answers is checked like the words of any stranger. */
export function sandboxProvider({ url, secrets, timeoutMs = defaultTimeoutMs }: ProviderSettings): PaymentProvider {
  const [secret] = secrets
  if (secret === undefined) throw new Error('the sandbox provider needs at least one secret')
  const key = apiKeyOf(secret)

  async function call(method: 'GET' | 'POST', path: string, body?: object, idempotencyKey?: string): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await response.text()
    if (text.length > maxAnswerLength) throw new Error(`the provider answered ${text.length} characters`)
    if (response.status >= 500 || response.status === 429 || response.status === 401) {
      throw new Error(`the provider answered ${response.status}`)
    }
    return { ok: response.ok, body: JSON.parse(text) as unknown }
  }

  return {
    name: 'sandbox',
    createIntent: async ({ reference, orderId, amount }) => {
      const { amountMinor, currency } = amount
      const request = { reference, orderId, amountMinor: amountMinor.toString(), currency }
      const answer = await call('POST', '/v1/intents', request, reference)
      return answer.ok ? intentOf(answer.body) : refusalOf(answer.body)
    },
    retrieveIntent: async (ref) => {
      const answer = await call('GET', `/v1/intents/${encodeURIComponent(ref)}`)
      return answer.ok ? intentOf(answer.body) : refusalOf(answer.body)
    },
    cancelIntent: async (ref) => {
      const answer = await call('POST', `/v1/intents/${encodeURIComponent(ref)}/cancel`)
      if (answer.ok) return intentOf(answer.body)
      const { intent } = recordOf(answer.body)
      return intent === undefined ? refusalOf(answer.body) : intentOf(intent)
    },
    refund: async ({ reference, intentRef, amount }) => {
      const request = { reference, amountMinor: amount.amountMinor.toString() }
      const answer = await call('POST', `/v1/intents/${encodeURIComponent(intentRef)}/refunds`, request, reference)
      return answer.ok ? refundOf(answer.body) : refusalOf(answer.body)
    },
    retrieveRefund: async (ref) => {
      const answer = await call('GET', `/v1/refunds/${encodeURIComponent(ref)}`)
      return answer.ok ? refundOf(answer.body) : refusalOf(answer.body)
    },
    readWebhook: (body, headers) => {
      const signed = verifyWebhook(secrets, headers, body)
      if (!signed) return refuse('BAD_SIGNATURE', 'None of the secrets signed this.')
      const read = eventOf(body)
      return isRefusal(read) ? read : { ...read, ...signed }
    },
  }
}

type Answer = { readonly ok: boolean; readonly body: unknown }

/** A word that is not of the form agreed on: never acted upon. */
class UnreadableAnswer extends Error {}

function eventOf(body: string): Pick<ProviderEvent, 'type' | 'object'> | WebhookRefusal {
  try {
    const { type, data } = recordOf(JSON.parse(body))
    return { type: text(type, 'type'), object: objectOf(recordOf(data)) }
  } catch (error) {
    return refuse('MALFORMED', `The webhook cannot be read: ${(error as Error).message}`)
  }
}

function objectOf(data: Record<string, unknown>): ProviderEvent['object'] {
  if (data.object === 'intent') return { kind: 'intent', intent: intentOf(data) }
  if (data.object === 'refund') return { kind: 'refund', refund: refundOf(data) }
  return { kind: 'other' }
}

const paymentStatuses: readonly PaymentStatus[] = [
  'REQUIRES_PAYMENT_METHOD',
  'REQUIRES_CONFIRMATION',
  'REQUIRES_ACTION',
  'PROCESSING',
  'REQUIRES_CAPTURE',
  'CANCELED',
  'SUCCEEDED',
]
const refundStatuses: readonly RefundStatus[] = ['PENDING', 'SUCCEEDED', 'FAILED']

function intentOf(value: unknown): ProviderIntent {
  const intent = recordOf(value)
  const { version, payUrl } = intent
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw unreadable('version')
  return {
    ref: text(intent.id, 'id'),
    reference: text(intent.reference, 'reference'),
    status: oneOf(paymentStatuses, intent.status, 'status'),
    amount: amountOf(intent),
    version,
    failure: failureOf(intent.failure),
    clientSecret: text(intent.clientSecret, 'clientSecret'),
    payUrl: payUrl === null || payUrl === undefined ? null : webUrl(payUrl),
  }
}

function refundOf(value: unknown): ProviderRefund {
  const refund = recordOf(value)
  return {
    ref: text(refund.id, 'id'),
    reference: text(refund.reference, 'reference'),
    amount: amountOf(refund),
    status: oneOf(refundStatuses, refund.status, 'status'),
    failure: failureOf(refund.failure),
  }
}

function refusalOf(value: unknown): ProviderRefusal {
  const { code, detail } = recordOf(value)
  const failure = { code: text(code, 'code'), message: text(detail, 'detail') }
  return refuse('PROVIDER_REFUSED', failure.message, { failure })
}

function failureOf(value: unknown): Failure | null {
  if (value === null || value === undefined) return null
  const { code, message } = recordOf(value)
  return { code: text(code, 'failure.code'), message: text(message, 'failure.message') }
}

function amountOf({ amountMinor, currency }: Record<string, unknown>): Money {
  const code = text(currency, 'currency')
  if (!/^\d{1,18}$/.test(text(amountMinor, 'amountMinor')) || !isCurrency(code)) throw unreadable('amount')
  return money(BigInt(amountMinor as string), code)
}

/** People are sent there, so it must be an address of the web. */
function webUrl(value: unknown): string {
  const url = URL.parse(text(value, 'payUrl'))
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw unreadable('payUrl')
  return url.href
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw unreadable('body')
  return value as Record<string, unknown>
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '' || value.length > 500) throw unreadable(name)
  return value
}

function oneOf<Value extends string>(all: readonly Value[], value: unknown, name: string): Value {
  const found = all.find((one) => one === value)
  if (!found) throw unreadable(name)
  return found
}

const unreadable = (name: string) => new UnreadableAnswer(`"${name}" is not what it should be`)

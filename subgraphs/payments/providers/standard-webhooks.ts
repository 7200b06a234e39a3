import { createHmac, timingSafeEqual } from 'node:crypto'

// Standard Webhooks 1.0: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

/** What stands in the headers of a signed delivery. */
export type WebhookHeaders = {
  readonly 'webhook-id': string
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string
  /** `v1,<base64>`, several with blanks between. */
  readonly 'webhook-signature': string
}

/** The key of a secret: base64 after `whsec_`, otherwise the text itself. */
function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret, 'utf8')
}

function signatureOf(secret: string, id: string, timestamp: string, body: string): Buffer {
  return createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`, 'utf8').digest()
}

/** Signs with every secret, so that a receiver may hold the old or the new one while it is exchanged. */
export function signWebhook(secrets: readonly string[], id: string, sentAt: Date, body: string): WebhookHeaders {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000))
  const signatures = secrets.map((secret) => `v1,${signatureOf(secret, id, timestamp, body).toString('base64')}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

/**
 * The id and time of a delivery that one of the secrets has signed; undefined
 * for any other. Compares in constant time. The time is signed too, but how
 * old it may be is for the caller to decide.
 */
export function verifyWebhook(
  secrets: readonly string[],
  headers: Headers,
  body: string,
): { readonly id: string; readonly sentAt: Date } | undefined {
  const id = headers.get('webhook-id')
  const timestamp = headers.get('webhook-timestamp')
  const given = headers.get('webhook-signature')
  if (!id || !timestamp || !given || !/^\d{1,12}$/.test(timestamp)) return undefined
  const candidates = given
    .split(' ')
    .slice(0, maxSignatures)
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice('v1,'.length), 'base64'))
  const signed = secrets
    .map((secret) => signatureOf(secret, id, timestamp, body))
    .some((expected) => candidates.some((one) => one.length === expected.length && timingSafeEqual(one, expected)))
  return signed ? { id, sentAt: new Date(Number(timestamp) * 1000) } : undefined
}

/** More than any rotation needs; bounds the work that a stranger can cause. */
const maxSignatures = 5

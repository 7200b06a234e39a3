import { expect, it } from 'vitest'
import { signWebhook, verifyWebhook } from './standard-webhooks.ts'

const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const sentAt = new Date(1_614_265_330_000)
const body = '{"test": 2432232314}'
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

const sign = (secrets: readonly string[]) => new Headers({ ...signWebhook(secrets, id, sentAt, body) })

it('signs as the example of the Standard Webhooks libraries does', () => {
  expect(signWebhook([secret], id, sentAt, body)).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

it('verifies what one of the secrets has signed', () => {
  expect(verifyWebhook([secret], sign([secret]), body)).toEqual({ id, sentAt })
})

it('verifies on both sides of a rotation: whoever has the old or the new secret', () => {
  const next = 'the next secret, at least thirty-two characters'
  expect(verifyWebhook([secret], sign([next, secret]), body)).toBeDefined()
  expect(verifyWebhook([next], sign([next, secret]), body)).toBeDefined()
  expect(verifyWebhook([next, secret], sign([secret]), body)).toBeDefined()
})

it('refuses another secret, another body, another id, another time and another version of signature', () => {
  expect(verifyWebhook(['another secret'], sign([secret]), body)).toBeUndefined()
  expect(verifyWebhook([secret], sign([secret]), `${body} `)).toBeUndefined()
  for (const [name, value] of [
    ['webhook-id', 'msg_other'],
    ['webhook-timestamp', '1614265331'],
    ['webhook-timestamp', '1614265330.0'],
    ['webhook-signature', 'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
    ['webhook-signature', 'v1,'],
    ['webhook-signature', ''],
  ] as const) {
    const headers = sign([secret])
    headers.set(name, value)
    expect(verifyWebhook([secret], headers, body), `${name}: ${value}`).toBeUndefined()
  }
})

it('looks at no more signatures than a rotation needs', () => {
  const headers = sign([secret])
  headers.set('webhook-signature', `${'v1,AAAA '.repeat(1000)}${headers.get('webhook-signature')}`)
  expect(verifyWebhook([secret], headers, body)).toBeUndefined()
})

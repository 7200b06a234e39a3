import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress } from './address.ts'

const request = (forwardedFor: string | undefined) =>
  ({
    headers: { 'x-forwarded-for': forwardedFor },
    socket: { remoteAddress: '10.0.0.9' },
  }) as unknown as IncomingMessage

test.each([
  ['without proxies nothing that a client writes counts', 'forged', 0, '10.0.0.9'],
  ['one proxy tells who called it', '203.0.113.7', 1, '203.0.113.7'],
  ['what the client wrote before stays unheard', 'forged, 203.0.113.7', 1, '203.0.113.7'],
  ['two proxies', 'forged, 203.0.113.7, 10.0.0.8', 2, '203.0.113.7'],
  ['a proxy that writes the port too', '203.0.113.7:4711', 1, '203.0.113.7'],
  ['the same with IPv6', '[2001:db8::7]:4711', 1, '2001:db8::7'],
  ['IPv6 as it is', '2001:db8::7', 1, '2001:db8::7'],
  ['a caller inside, past the proxies, is taken for what is there', undefined, 2, '10.0.0.9'],
])('%s', (_name, forwardedFor, proxies, expected) => {
  expect(clientAddress(request(forwardedFor), proxies)).toBe(expected)
})

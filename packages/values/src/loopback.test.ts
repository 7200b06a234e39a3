import { expect, test } from 'vitest'
import { isLoopback, isLoopbackOrigin } from './loopback.ts'

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['shop.localhost', true],
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['[::1]', true],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['notlocalhost', false],
  ['192.168.0.1', false],
])('%s is this machine: %s', (hostname, is) => {
  expect(isLoopback(hostname)).toBe(is)
})

test.each([
  ['http://localhost:5173', true],
  ['https://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://evil.example', false],
  ['http://localhost.evil.example:5173', false],
  ['null', false],
  ['file://localhost', false],
])('a page of %s is of this machine: %s', (origin, is) => {
  expect(isLoopbackOrigin(origin)).toBe(is)
})

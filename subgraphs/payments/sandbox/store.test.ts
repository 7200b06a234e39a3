import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDeliveries } from './deliveries.ts'
import { openDesk } from './desk.ts'
import { isProblem, type SandboxIntent } from './intents.ts'
import { openPost } from './post.fixture.ts'
import { openStore, type Store } from './store.ts'

let folder: string
let file: string
/** How many bytes the disk still takes. */
let room: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stoa-store-'))
  file = join(folder, 'sandbox.jsonl')
  room = Number.POSITIVE_INFINITY
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As a disk does that runs full: it takes a part, and then nothing. */
function write(to: number, bytes: Uint8Array, from: number, length: number, position: number): number {
  const taken = Math.min(length, room)
  if (taken === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  room -= taken
  return writeSync(to, bytes, from, taken, position)
}

const answer = (status: number) => ({ hash: 'h', status, body: null })
const open = () => openStore(file, write)
const kept = (store: Store) => ['a', 'b', 'c'].map((key) => store.get('answer', key)?.status)

describe('a store whose disk runs full', () => {
  it('has all or nothing of what is put, and goes on when there is room again', () => {
    const store = open()
    store.put('answer', 'a', answer(1))
    room = 10
    expect(() => store.put('answer', 'b', answer(2))).toThrow('ENOSPC')
    expect(kept(store)).toEqual([1, undefined, undefined])
    expect(kept(open())).toEqual([1, undefined, undefined])
    const again = open()
    room = 10
    expect(() => again.put('answer', 'b', answer(2))).toThrow('ENOSPC')
    room = Number.POSITIVE_INFINITY
    again.put('answer', 'c', answer(3))
    expect(kept(open())).toEqual([1, undefined, 3])
    expect(
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toHaveLength(2)
  })

  it('keeps what belongs together together', () => {
    const store = open()
    store.put('answer', 'a', answer(1))
    room = 100
    const both = () =>
      store.whole(() => {
        store.put('answer', 'a', answer(2))
        store.put('answer', 'b', answer(2))
      })
    expect(both).toThrow('ENOSPC')
    expect(kept(store)).toEqual([1, undefined, undefined])
    room = Number.POSITIVE_INFINITY
    both()
    expect(kept(open())).toEqual([2, 2, undefined])
  })

  it('tells nobody of what is not kept', () => {
    const store = open()
    const told: string[] = []
    const putAndTell = () =>
      store.whole(() => {
        store.put('answer', 'a', answer(1))
        store.stored(() => told.push('a'))
        expect(told).toEqual([])
      })
    room = 5
    expect(putAndTell).toThrow('ENOSPC')
    expect(told).toEqual([])
    room = Number.POSITIVE_INFINITY
    putAndTell()
    expect(told).toEqual(['a'])
  })
})

it('a line that was cut off is left out at the next start, and those before and after it are there', () => {
  const store = open()
  store.put('answer', 'a', answer(1))
  appendFileSync(file, '[{"kind":"answer","id":"b","rec')
  const again = open()
  again.put('answer', 'c', answer(3))
  expect(kept(again)).toEqual([1, undefined, 3])
  expect(kept(open())).toEqual([1, undefined, 3])
})

it('a payment that cannot be stored is not paid, and no webhook tells of it', async () => {
  const post = await openPost()
  const [now, onError] = [() => new Date(), () => undefined]
  const options = { webhookUrl: post.url, secrets: ['x'.repeat(32)], now, retryMs: 5, copies: 1, onError }
  const store = open()
  const deliveries = openDeliveries(store, options)
  const desk = openDesk(store, deliveries, { publicUrl: () => 'http://localhost', now, slowMs: 5, onError })
  try {
    const wanted = { reference: 'pay_1', orderId: 'ord_1', amountMinor: '4200', currency: 'EUR' }
    const made = desk.create(wanted)
    if (isProblem(made)) throw new Error(made.detail)
    const pay = () => desk.confirm(desk.find(made.id) as SandboxIntent, 'success')
    room = 200
    expect(pay).toThrow('ENOSPC')
    expect(desk.find(made.id)).toMatchObject({ status: 'REQUIRES_PAYMENT_METHOD' })
    expect(store.all('event')).toEqual([])
    room = Number.POSITIVE_INFINITY
    expect(pay()).toMatchObject({ status: 'SUCCEEDED' })
    await expect.poll(() => post.received.length).toBe(1)
    expect(open().get('intent', made.id)).toMatchObject({ status: 'SUCCEEDED' })
  } finally {
    desk.stop()
    await deliveries.stop()
    await post.close()
  }
})

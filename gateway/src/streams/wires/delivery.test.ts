import { describe, expect, it } from 'vitest'
import { delivery } from './delivery.ts'

const limits = { queuedEvents: 3, queuedBytes: 1_000_000 }
const big = 'x'.repeat(70_000)

/** A client that reads when it is told to. */
function open(more: Partial<typeof limits> = {}) {
  const written: string[] = []
  let unread = 0
  let flushed: (() => void) | undefined
  let slow = 0
  const pipe = {
    write: (text: string, done?: () => void) => {
      written.push(text)
      unread += text.length
      flushed = done
    },
    get buffered() {
      return unread
    },
  }
  const out = delivery(pipe, { ...limits, ...more }, () => (slow += 1))
  const event = (stream: object, text: string, whole = false) => out.event(stream, { text, whole }, (one) => `[${one}]`)
  return {
    out,
    written,
    event,
    slow: () => slow,
    read: () => {
      unread = 0
      flushed?.()
    },
  }
}

describe('delivery to a client', () => {
  it('that reads is at once, in order', () => {
    const { out, event, written } = open()
    event({}, '1')
    out.send('end')
    event({}, '2')
    expect(written).toEqual(['[1]', 'end', '[2]'])
  })

  it('that does not read waits, and goes on when it reads', () => {
    const { out, event, written, read } = open()
    event({}, big)
    event({}, '1')
    out.send('end')
    expect([written.length, out.waiting]).toEqual([1, 2])
    read()
    expect(written.slice(1)).toEqual(['[1]', 'end'])
  })

  it('keeps of events that carry the whole state only the latest of each stream', () => {
    const { event, out, written, read } = open()
    const [stock, price] = [{}, {}]
    event(stock, big, true)
    for (const text of ['1', '2', '3', '4', '5']) {
      event(stock, `stock ${text}`, true)
      event(price, `price ${text}`, true)
    }
    expect(out.waiting).toBe(2)
    read()
    expect(written.slice(1)).toEqual(['[stock 5]', '[price 5]'])
  })

  it('drops none of the others, and says so once when they are too many', () => {
    const { event, slow, written, read } = open()
    event({}, big)
    for (const text of ['1', '2', '3']) event({}, text)
    expect(slow()).toBe(0)
    event({}, '4')
    event({}, '5')
    expect(slow()).toBe(1)
    read()
    // Nothing after what was lost: the client goes on from the last that it has got.
    expect(written).toHaveLength(1)
  })

  it('says so too when they are too long', () => {
    const { event, slow } = open({ queuedBytes: 100 })
    event({}, big)
    event({}, 'y'.repeat(90))
    expect(slow()).toBe(0)
    event({}, 'y'.repeat(90))
    expect(slow()).toBe(1)
  })

  it('brings nothing any more of what it does not want, which leaves room for others', () => {
    const { event, out, written, read, slow } = open()
    const [news, other] = [{}, {}]
    event(news, big)
    for (const text of ['1', '2']) event(news, text)
    out.send('pong')
    out.forget(news)
    for (const text of ['3', '4']) event(other, text)
    read()
    expect([written.slice(1), slow()]).toEqual([['pong', '[3]', '[4]'], 0])
  })

  it('waits again where what has waited fills the way', () => {
    const { event, out, written, read } = open()
    event({}, big)
    event({}, big)
    event({}, '2')
    read()
    expect([written.length, out.waiting]).toEqual([2, 1])
    read()
    expect(written.at(-1)).toBe('[2]')
  })
})

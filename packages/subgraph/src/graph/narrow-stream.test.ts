import type { StoaEvent } from '@stoa/events/event'
import { expect, it } from 'vitest'
import type { LiveValue } from './live-values.ts'
import { gathered, heeded } from './narrow-stream.ts'

/** A stream into which a test puts values. */
function source() {
  const values: LiveValue[] = []
  let wake = () => {}
  let ended = false
  const stream: AsyncIterableIterator<LiveValue> = {
    next: async () => {
      while (values.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve))
      const value = values.shift()
      return value ? { value, done: false } : { value: undefined, done: true }
    },
    return: async () => {
      ended = true
      wake()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  const put = (...positions: number[]) => {
    for (const position of positions) values.push({ position, event: { id: `e${position}` } as StoaEvent })
    wake()
  }
  return { stream, values, put, isEnded: () => ended }
}

const ids = ({ value }: IteratorResult<LiveValue>) => value.events?.map(({ id }: StoaEvent) => id)

it('what comes together is told together, with the place of the last', async () => {
  const { stream, put } = source()
  const told = gathered(stream, 60_000)
  put(...Array.from({ length: 100 }, (_, index) => index + 1))
  const first = await told.next()
  expect(first.value.position).toBe(100)
  expect(ids(first)).toHaveLength(100)
})

it('what comes alone is told after the while, and what comes later by itself', async () => {
  const { stream, put } = source()
  const told = gathered(stream, 1)
  put(1)
  expect(ids(await told.next())).toEqual(['e1'])
  const next = told.next()
  put(2)
  expect(ids(await next)).toEqual(['e2'])
})

it('what is no event is told at once and never lost', async () => {
  const { stream, values, put } = source()
  const told = gathered(stream, 60_000)
  values.push({ position: 0, whole: true })
  expect((await told.next()).value).toEqual({ position: 0, whole: true })
  put(1)
  values.push({ position: 1, caughtUp: true })
  expect(ids(await told.next())).toEqual(['e1'])
  expect((await told.next()).value).toEqual({ position: 1, caughtUp: true })
  const waiting = told.next()
  await told.return?.()
  expect((await waiting).done).toBe(true)
})

it('what says nothing to somebody is left out', async () => {
  const { stream, values, put, isEnded } = source()
  const told = heeded(stream, ({ id }) => id !== 'e2')
  values.push({ position: 0, whole: true })
  put(1, 2, 3)
  const positions = [await told.next(), await told.next(), await told.next()].map(({ value }) => value.position)
  expect(positions).toEqual([0, 1, 3])
  await told.return?.()
  expect(isEnded()).toBe(true)
})

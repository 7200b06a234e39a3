import { request } from 'node:http'
import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BlobStore, UploadRequest } from './blobs.ts'

export type BlobWorld = {
  readonly store: BlobStore
  /** Moves the store's clock to an instant; undefined is the time that it is. */
  readonly setClock: (at: Date | undefined) => void
  readonly close: () => Promise<void>
}

const minute = 60_000
const mib = 1024 * 1024

/** What every adapter of the blob port must do. */
export function blobConformance(name: string, open: () => Promise<BlobWorld>): void {
  describe(`blobs: ${name}`, () => {
    let world: BlobWorld
    beforeAll(async () => {
      world = await open()
    })
    afterAll(() => world?.close())

    const textAt = async (key: string, range?: { first: number; last: number }) => {
      const found = await world.store.get(key, range)
      return found && (await new Response(found).text())
    }
    const keysBelow = async (prefix: string) => (await Array.fromAsync(world.store.list(prefix))).map(({ key }) => key)

    test('what is put is there, whole and by range; what is not there is undefined', async () => {
      await world.store.put('a/one', bytes('first'))
      await world.store.put('a/one', bytes('0123456789'))
      expect(await textAt('a/one')).toBe('0123456789')
      expect(await textAt('a/one', { first: 3, last: 5 })).toBe('345')
      expect(await textAt('a/one', { first: 9, last: 9 })).toBe('9')
      expect(await textAt('a/none')).toBeUndefined()
      await world.store.put('a/empty', bytes(''))
      expect(await textAt('a/empty')).toBe('')
    })

    test('a presigned request takes the bytes that were signed for, and again replaces them', async () => {
      const address = world.store.presign('up/1', 5, minute)
      expect(await send(address, 'first')).toBeLessThan(300)
      expect(await send(address, 'again')).toBeLessThan(300)
      expect(await textAt('up/1')).toBe('again')
    })

    test('more or fewer bytes than were signed for are refused, and leave nothing', async () => {
      for (const text of ['', 'four', 'longer', 'x'.repeat(mib)]) {
        expect(await send(world.store.presign('up/2', 5, minute), text)).toBeGreaterThanOrEqual(400)
      }
      expect(await textAt('up/2')).toBeUndefined()
    })

    test('an address counts for its own key and size, and not after its time', async () => {
      const address = world.store.presign('up/3', 5, minute)
      expect(await send({ ...address, url: address.url.replace('up/3', 'up/4') }, 'other')).toBe(403)
      expect(await textAt('up/4')).toBeUndefined()
      world.setClock(new Date(Date.now() - 2 * minute))
      const old = world.store.presign('up/3', 5, minute)
      world.setClock(undefined)
      expect(old.expiresAt.getTime()).toBeLessThan(Date.now())
      expect(await send(old, 'stale')).toBe(403)
      expect(await textAt('up/3')).toBeUndefined()
    })

    test('an upload that is cut leaves nothing, or what was there before', async () => {
      for (const before of [undefined, 'whole']) {
        if (before) expect(await send(world.store.presign('cut/1', 5, minute), before)).toBeLessThan(300)
        const { url } = world.store.presign('cut/1', before ? 6 : 5, minute)
        await cut(url, before ? 6 : 5)
        await until(async () => (await keysBelow('unfinished/')).length === 0, 'what was cut is gone')
        expect(await textAt('cut/1')).toBe(before)
      }
    })

    test('parts become one blob in their order, and are what they were when somebody sends them again', async () => {
      const part = (letter: string) => bytes(letter.repeat(5 * mib))
      await world.store.put('parts/1', part('a'))
      await world.store.put('parts/2', part('b'))
      await world.store.put('parts/3', bytes('end'))
      expect(await world.store.join('joined/x', ['parts/1', 'parts/2', 'parts/3'])).toBe(10 * mib + 3)
      await world.store.put('parts/2', bytes('evil'))
      expect(await textAt('joined/x', { first: 5 * mib - 1, last: 5 * mib })).toBe('ab')
      expect(await textAt('joined/x', { first: 10 * mib - 1, last: 10 * mib + 2 })).toBe('bend')
    })

    test('one part is copied; a missing one makes nothing', async () => {
      await world.store.put('single/1', bytes('alone'))
      expect(await world.store.join('joined/single', ['single/1'])).toBe(5)
      await world.store.put('single/1', bytes('other'))
      expect(await textAt('joined/single')).toBe('alone')
      expect(await world.store.join('joined/none', ['single/9'])).toBeUndefined()
      expect(await world.store.join('joined/none', ['single/1', 'single/9'])).toBeUndefined()
      expect(await textAt('joined/none')).toBeUndefined()
    })

    test('a list is by key, goes on over pages, and knows sizes and times', async () => {
      const names = ['ls/a/1', 'ls/a/2', 'ls/a/3', 'ls/ab/1', 'ls/b', 'ls/c/x.webp']
      for (const key of names) await world.store.put(key, bytes('12345'))
      expect(await keysBelow('ls/')).toEqual(names)
      expect(await keysBelow('ls/a/')).toEqual(names.slice(0, 3))
      expect(await keysBelow('ls/a')).toEqual(names.slice(0, 4))
      expect(await keysBelow('nothing/')).toEqual([])
      const [first] = await Array.fromAsync(world.store.list('ls/b'))
      expect(first).toMatchObject({ key: 'ls/b', size: 5 })
      // Stores count whole seconds.
      expect(Math.abs(Date.now() - (first?.modifiedAt.getTime() ?? 0))).toBeLessThan(minute)
    })

    test('what is removed is gone, and removing nothing is no fault', async () => {
      await world.store.put('rm/1', bytes('1'))
      await world.store.remove(['rm/1', 'rm/2', 'rm/1'])
      expect(await keysBelow('rm/')).toEqual([])
      expect(await textAt('rm/1')).toBeUndefined()
    })

    test('a key never leads out of the store', async () => {
      for (const key of ['../x', 'a/../../x', '/x', 'a//b', 'A', 'a b', 'a/.hidden', '']) {
        await expect((async () => world.store.put(key, bytes('x')))(), key).rejects.toThrow('no key')
      }
    })
  })
}

const bytes = (text: string) => new TextEncoder().encode(text)

async function send({ method, url, headers }: UploadRequest, body: string): Promise<number> {
  const answer = await fetch(url, { method, headers, body })
  await answer.arrayBuffer()
  return answer.status
}

/** Sends the head of a request and a part of its body, and hangs up once that has left. */
async function cut(url: string, size: number): Promise<void> {
  const sending = request(url, { method: 'PUT', headers: { 'content-length': size } })
  sending.on('error', () => undefined)
  await new Promise<void>((resolve) => void sending.write('x'.repeat(size - 1), () => resolve()))
  const closed = new Promise<void>((resolve) => void sending.once('close', resolve))
  sending.destroy()
  await closed
}

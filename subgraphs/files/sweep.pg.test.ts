import type { Viewer } from '@stoa/auth/viewer'
import { aPerson, staff } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FilesWorld, filesWorld, goOn, keysOf, owner, textBytes } from './test-world.ts'

const hour = 3_600_000

// Bytes in the store are as old as they are: the clock of the world goes on from now.
let world: FilesWorld
beforeEach(async () => {
  world = await filesWorld({ now: new Date().toISOString() })
})
afterEach(() => world?.stop())

async function sweep(hoursLater: number) {
  world.clock.advance(hoursLater * hour)
  await world.host('files').runSchedule('sweepFiles')
  await world.settle()
}

describe('an upload', () => {
  test('that nobody goes on with is given up after a day, with its parts', async () => {
    const { upload } = await world.start({ size: 5 })
    await world.send(upload.parts[0], textBytes('hello'))
    await sweep(23)
    expect((await world.file(upload.file.id)).status).toBe('UPLOADING')
    await sweep(2)
    expect((await world.file(upload.file.id)).status).toBe('DELETED')
    expect(await keysOf(world.store)).toEqual([])
    expect((await world.finish(upload.file.id)).userErrors[0].code).toBe('WRONG_STATE')
  })

  test('with which somebody goes on is spared, and can be finished', async () => {
    const { upload } = await world.start({ size: 5 })
    world.clock.advance(23 * hour)
    await goOn(world, { id: upload.file.id })
    await sweep(23)
    expect((await world.file(upload.file.id)).status).toBe('UPLOADING')
    const { parts } = (await goOn(world, { id: upload.file.id })).upload
    expect(await world.send(parts[0], textBytes('hello'))).toBeLessThan(300)
    expect((await world.finish(upload.file.id)).userErrors).toEqual([])
    await world.settle()
    expect((await world.file(upload.file.id)).status).toBe('READY')
  })

  test('that is long, and sweeping, do not disturb each other', async () => {
    const { upload } = await world.start({ size: 8 * 1024 * 1024 + 5 })
    const [first, second] = upload.parts
    await world.send(first, new Uint8Array(first.size).fill(97))
    world.clock.advance(2 * hour)
    const [, again] = (await goOn(world, { id: upload.file.id, offset: second.offset })).upload.parts
    await Promise.all([sweep(0), world.send(again, textBytes('hello'))])
    expect((await world.finish(upload.file.id)).userErrors).toEqual([])
    await world.settle()
    expect((await world.file(upload.file.id)).status).toBe('READY')
  })
})

describe('what lies in the store', () => {
  test('of a part that was under way as its file went is found later', async () => {
    const { upload } = await world.start({ size: 5 })
    const { id } = upload.file
    await deleted(id)
    await world.settle()
    await world.send(upload.parts[0], textBytes('late!'))
    expect(await keysOf(world.store)).toEqual([`staging/${id}/1`])
    await sweep(0)
    expect(await keysOf(world.store)).toEqual([`staging/${id}/1`])
    await sweep(2)
    expect(await keysOf(world.store)).toEqual([])
  })

  test('is spared where a file is made of it, and goes where none is, whatever it is', async () => {
    const ready = await world.upload(textBytes('keep me'))
    const strays = [
      `kept/${newId('fil')}/original`,
      `incoming/${ready.id}`,
      `staging/${ready.id}/1`,
      'unfinished/x',
      'odd',
    ]
    for (const key of strays) await world.store.put(key, textBytes('stray'))
    await sweep(2)
    expect(await keysOf(world.store)).toEqual([`kept/${ready.id}/original`])
    expect((await world.fetch((await world.file(ready.id)).url)).status).toBe(200)
  })
})

describe('a file', () => {
  test('that belongs to nothing is deleted after a week; one that belongs to something again is not', async () => {
    const [unused, used] = [await world.upload(textBytes('one')), await world.upload(textBytes('two'))]
    await message('v1', 1, [used.id])
    await sweep(1)
    await message('v1', 2, [])
    await sweep(6 * 24)
    await message('v1', 3, [used.id])
    await sweep(2 * 24)
    expect((await world.file(unused.id)).status).toBe('DELETED')
    expect((await world.file(used.id)).status).toBe('READY')
    expect(await keysOf(world.store)).toEqual([`kept/${used.id}/original`])
  })
})

const messageId = newId('msg')
async function message(_name: string, version: number, fileIds: string[]) {
  const state = { messageId, conversationId: newId('cnv'), kind: 'DIRECT', participantIds: [owner.id] }
  await world.publish('chat.message.changed.v1', { ...state, version, fileIds })
  await world.settle()
}

async function deleted(id: string, viewer: Viewer = owner) {
  const query = 'mutation ($input: FileDeleteInput!) { fileDelete(input: $input) { userErrors { __typename } } }'
  return world.ask(viewer, query, { input: { id } })
}

describe('how much', () => {
  test('one person keeps has a limit, which many at once do not pass together', async () => {
    await world.stop()
    world = await filesWorld({ caps: { personBytes: 10, fileBytes: 8 } })
    expect((await world.start({ size: 9 })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
    const many = await Promise.all([1, 2, 3, 4].map(() => world.start({ size: 4 })))
    expect(many.filter(({ upload }) => upload !== null)).toHaveLength(2)
    expect(many.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'STORAGE_FULL', megabytes: 0 },
      { code: 'STORAGE_FULL', megabytes: 0 },
    ])
    // Others have room of their own, and staff as much as they need.
    expect((await world.start({ size: 8 }, aPerson())).userErrors).toEqual([])
    for (let times = 0; times < 3; times++) expect((await world.start({ size: 8 }, staff)).userErrors).toEqual([])
    // What is deleted makes room.
    await deleted(many.find(({ upload }) => upload !== null)?.upload.file.id)
    expect((await world.start({ size: 6 })).userErrors).toEqual([])
  })

  test('one person uploads at a time has a limit', async () => {
    for (let times = 0; times < 50; times++) expect((await world.start({ size: 1 })).userErrors).toEqual([])
    expect((await world.start({ size: 1 })).userErrors).toMatchObject([{ code: 'LIMIT_REACHED', limit: 50 }])
  })

  test('the same key begins one upload', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => world.start({ size: 4, idempotencyKey: 'the same' })))
    expect(one.upload.file.id).toBe(two.upload.file.id)
    expect((await world.start({ size: 5, idempotencyKey: 'the same' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ])
  })
})

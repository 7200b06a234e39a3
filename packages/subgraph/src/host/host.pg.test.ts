import type { Database } from '@stoa/db/connect'
import { anonymous, aPerson } from '@stoa/testing/people'
import { makeWorld, type World } from '@stoa/testing/world'
import { wrongState } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { notes, type Tables, writeNote } from '../notes/notes.ts'
import type { Work } from '../work.ts'

let world: World
const ada = aPerson()
const bob = aPerson()

beforeAll(async () => {
  world = await makeWorld({ subgraphs: [notes], background: false, now: '2026-11-21T08:00:00.000Z' })
})

beforeEach(async () => {
  await world.host('notes').runSchedule('tidy')
})

afterAll(async () => {
  await world.stop()
})

const write = (viewer: Parameters<World['ask']>[0], input: object) =>
  world.ask(
    viewer,
    `mutation ($input: NoteInput!) { noteWrite(input: $input) {
      note { id text size } userErrors { __typename ... on UserError { code message path } } } }`,
    { input },
  )

async function texts(): Promise<string[]> {
  const { db } = world.host('notes').runtime.database
  const rows = await db.selectFrom('note').select('text').orderBy('text').execute()
  return rows.map(({ text }) => text as string)
}

describe('a command', () => {
  test('commits its effect and its events together, the state of the aggregate once', async () => {
    const before = (await world.emitted('notes')).length
    const { data } = await write(ada, { text: 'hello' })
    expect(data.noteWrite).toMatchObject({ note: { text: 'hello', size: '5' }, userErrors: [] })
    const events = (await world.emitted('notes')).slice(before)
    expect(events.map(({ type }) => type)).toEqual([
      'chat.conversation.ended.v1',
      'chat.conversation.joined.v1',
      'chat.conversation.changed.v1',
    ])
    expect(events[2]).toMatchObject({
      specversion: '1.0',
      source: '/notes',
      subject: data.noteWrite.note.id,
      partitionkey: data.noteWrite.note.id,
      aggregateversion: 1,
      actor: ada.id,
      correlationid: data.noteWrite.note.id,
      time: '2026-11-21T08:00:00.000Z',
    })
  })

  test('that is refused leaves nothing, and says why in its own type', async () => {
    const before = (await world.emitted('notes')).length
    const { data, errors } = await write(ada, { text: '' })
    expect(errors).toBeUndefined()
    expect(data.noteWrite).toEqual({
      note: null,
      userErrors: [
        { __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'Write something.', path: ['input', 'text'] },
      ],
    })
    expect(await texts()).toEqual([])
    expect(await world.emitted('notes')).toHaveLength(before)
  })

  test('that fails leaves nothing, and tells the client nothing of the inside', async () => {
    const { data, errors } = await write(ada, { text: 'fault' })
    expect(data.noteWrite).toBeNull()
    expect(errors?.[0]).toMatchObject({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(await texts()).toEqual([])
    expect(world.reports.at(-1)?.message).toContain('noteWrite')
  })

  test('that emits a malformed event is refused as a whole', async () => {
    const { errors } = await write(ada, { text: 'malformed' })
    expect(errors?.[0].extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(await texts()).toEqual([])
  })

  test('needs three statements around its own and that of its payload, five with a key, brackets apart', async () => {
    const without = await world.statements(() => write(ada, { text: 'cheap' }))
    expect(without).toMatchObject({ count: 3 + 1, brackets: 2 })
    const withKey = await world.statements(() => write(ada, { text: 'cheap', idempotencyKey: 'cheap' }))
    expect(withKey).toMatchObject({ count: 5 + 1, brackets: 2 })
  })
})

describe('an idempotency key', () => {
  test('makes a repetition the same result', async () => {
    const first = await write(ada, { text: 'once', idempotencyKey: 'k1' })
    const second = await write(ada, { idempotencyKey: 'k1', text: 'once' })
    expect(second.data).toEqual(first.data)
    expect(await texts()).toEqual(['once'])
  })

  test('makes two at once one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => write(ada, { text: 'race', idempotencyKey: 'k2' })),
    )
    expect(new Set(answers.map(({ data }) => data.noteWrite.note.id)).size).toBe(1)
    expect(await texts()).toEqual(['race'])
  })

  test('refuses another body', async () => {
    await write(ada, { text: 'one', idempotencyKey: 'k3' })
    const { data } = await write(ada, { text: 'two', idempotencyKey: 'k3' })
    expect(data.noteWrite.userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await texts()).toEqual(['one'])
  })

  test('is given back by a refusal: what was in the way may be gone', async () => {
    let isOpen = false
    const command = async (work: Work<Tables>, input: { text: string }) =>
      isOpen ? writeNote(work, input) : wrongState('CLOSED', 'Not now.')
    const attempt = (text: string) =>
      world.host('notes').run(command, { text }, ada, { name: 'noteWrite', idempotencyKey: 'k4' })
    expect(await attempt('later')).toMatchObject({ refusal: 'WRONG_STATE' })
    isOpen = true
    // The input may be mended as well: under this key nothing was done yet.
    const done = await attempt('now')
    expect(done).toEqual({ noteId: expect.any(String) })
    expect(await attempt('now')).toEqual(done)
    expect(await attempt('later')).toMatchObject({ refusal: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await texts()).toEqual(['now'])
  })

  test('that two use at once belongs to the second where the first was refused', async () => {
    const begun = Promise.withResolvers<void>()
    const refused = Promise.withResolvers<void>()
    const first = async () => {
      begun.resolve()
      await refused.promise
      return wrongState('CLOSED', 'Not now.')
    }
    const options = { name: 'noteWrite', idempotencyKey: 'k4b' }
    const host = world.host('notes')
    const one = host.run(first, { text: 'second' }, ada, options)
    await begun.promise
    const two = host.run(writeNote, { text: 'second' }, ada, options)
    refused.resolve()
    expect(await one).toMatchObject({ refusal: 'WRONG_STATE' })
    expect(await two).toEqual({ noteId: expect.any(String) })
  })

  test('belongs to its viewer: another person may use the same', async () => {
    const mine = await write(ada, { text: 'mine', idempotencyKey: 'k5' })
    const yours = await write(bob, { text: 'yours', idempotencyKey: 'k5' })
    expect(yours.data.noteWrite.note.text).toBe('yours')
    expect(mine.data.noteWrite.note.id).not.toBe(yours.data.noteWrite.note.id)
  })

  test('is free again after a fault', async () => {
    await write(ada, { text: 'fault', idempotencyKey: 'k6' })
    expect((await write(ada, { text: 'mended', idempotencyKey: 'k6' })).data.noteWrite.note.text).toBe('mended')
  })
})

describe('an object', () => {
  test('is null with an error for whoever may not see it, whichever way it is asked for', async () => {
    const { data } = await write(ada, { text: 'private' })
    const { id } = data.noteWrite.note
    const ways = [
      `{ note(id: "${id}") { text } }`,
      `{ _entities(representations: [{ __typename: "Note", id: "${id}" }]) { ... on Note { text } } }`,
    ]
    for (const query of ways) {
      expect((await world.ask(bob, query)).errors?.[0].extensions.code).toBe('FORBIDDEN')
      expect((await world.ask(anonymous, query)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
      expect((await world.ask(ada, query)).errors).toBeUndefined()
    }
  })
})

describe('a schedule', () => {
  test('runs once an interval, however many try', async () => {
    const runner = world.host('notes')
    await runner.run(writeNote, { text: 'left' }, ada)
    expect(await texts()).toEqual(['left'])
    await runner.runSchedule('tidy')
    expect(await texts()).toEqual([])
    await expect(runner.runSchedule('unknown')).rejects.toThrow('no schedule named unknown')
  })
})

test('two commands that wait for each other both come through: one of them runs again', async () => {
  const host = world.host('notes')
  const [first, second] = await Promise.all(['first', 'second'].map((text) => host.run(writeNote, { text }, ada)))
  const ids = [first, second].map((note) => (note as { noteId: string }).noteId)
  const holding = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let runs = 0
  const append = async ({ db }: Work<Tables>, order: readonly [number, number]) => {
    runs += 1
    const lock = (index: number) =>
      db
        .selectFrom('note')
        .selectAll()
        .where('id', '=', ids[index] as string)
        .forUpdate()
        .execute()
    await lock(order[0])
    holding[order[0]]?.resolve()
    await Promise.all(holding.map(({ promise }) => promise))
    await lock(order[1])
    return order
  }
  const results = await Promise.all([host.run(append, [0, 1] as const), host.run(append, [1, 0] as const)])
  expect(results).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(runs).toBe(3)
})

describe('a request that is given up', () => {
  const reading = { query: '{ note(id: "cnv_01h455vb4pex5vsknk084sn02q") { text } }' }

  /** The statements of this subgraph that PostgreSQL works on or keeps waiting. */
  async function underWay(database: Database<any>): Promise<string[]> {
    const { rows } = await sql<{ query: string }>`select query from pg_stat_activity
      where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`.execute(database.db)
    return rows.map(({ query }) => query)
  }

  test('ends in PostgreSQL too, and is no fault', async () => {
    const { execute, runtime } = world.host('notes')
    const waiting = new AbortController()
    const before = world.reports.length
    await runtime.database.transaction(async (trx) => {
      await sql`lock table note in access exclusive mode`.execute(trx)
      const answer = execute(reading, ada, waiting.signal)
      await vi.waitFor(async () =>
        expect(await underWay(runtime.database)).toEqual([expect.stringContaining('"note"')]),
      )
      waiting.abort()
      expect((await answer).data?.note).toBeNull()
      expect(await underWay(runtime.database)).toEqual([])
    })
    expect(world.reports.slice(before)).toEqual([])
    // And asks for nothing more.
    const asked = await world.statements(async () => {
      expect((await execute(reading, ada, waiting.signal)).errors).toHaveLength(1)
    })
    expect(asked.count).toBe(0)
  })

  test('with a command that has begun does all of it', async () => {
    const { execute, runtime } = world.host('notes')
    const waiting = new AbortController()
    const query = 'mutation { noteWrite(input: { text: "all of it" }) { note { id } } }'
    let answer: Promise<unknown> | undefined
    await runtime.database.transaction(async (trx) => {
      await sql`lock table note in share mode`.execute(trx)
      answer = execute({ query }, ada, waiting.signal)
      await vi.waitFor(async () =>
        expect(await underWay(runtime.database)).toEqual([expect.stringContaining('insert')]),
      )
      waiting.abort()
    })
    await answer
    expect(await texts()).toEqual(['all of it'])
  })
})

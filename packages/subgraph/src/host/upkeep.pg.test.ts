import { makeWorld, type World } from '@stoa/testing/world'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { notes } from '../notes/notes.ts'
import { sweepIdempotency } from './upkeep.ts'

let world: World

beforeAll(async () => {
  world = await makeWorld({ subgraphs: [notes], background: false })
})

afterAll(async () => {
  await world.stop()
})

test('idempotency keys are forgotten after seven days, and not before', async () => {
  const { db } = world.host('notes').runtime.database
  await sql`insert into stoa.idempotency (viewer, mutation, key, body_hash, created_at)
    select 'ada', 'noteWrite', days::text, 'x', clock_timestamp() - days * interval '1 day'
    from unnest(array[0, 6, 8, 400]) as days`.execute(db)
  await sweepIdempotency(db)
  const { rows } = await sql`select key from stoa.idempotency order by key`.execute(db)
  expect(rows).toEqual([{ key: '0' }, { key: '6' }])
})

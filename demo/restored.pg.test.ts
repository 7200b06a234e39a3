import { generateSigningPem, readSigningKey } from '@stoa/auth/keys'
import { topicOf } from '@stoa/contracts/event-types'
import { openPostgresLog } from '@stoa/events/log-postgres'
import { startHost } from '@stoa/subgraph/host'
import { until } from '@stoa/testing/until'
import { users } from '@stoa/subgraph-users/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoAccounts, demoPassword } from './accounts.ts'
import { definitions } from './definitions.ts'
import { readManifest } from './recording-file.ts'
import { type RestoredWorld, restoredAt } from './restored.fixture.ts'

/** An afternoon about two weeks after the recording. */
const now = new Date(Date.parse(readManifest().end) + 13 * 86_400_000 + 15 * 3_600_000)
const today = now.toISOString().slice(0, 10)

let world: RestoredWorld
beforeAll(async () => {
  world = await restoredAt(now)
})
afterAll(() => world.close())

/** What a list of questions answers, each a select of what must not be. */
async function found(
  database: string,
  questions: Readonly<Record<string, string>>,
): Promise<Record<string, unknown[]>> {
  const answers = await Promise.all(
    Object.entries(questions).map(async ([name, text]) => [name, await world.ask(database, text)] as const),
  )
  return Object.fromEntries(answers.filter(([, rows]) => rows.length > 0))
}

const byId = (rows: readonly any[]) => new Map<string, any>(rows.map((row) => [row.id, row]))

describe('stock', () => {
  test('is what its ledger says, and no unit is promised twice', async () => {
    const wrong = await found('items', {
      'stock that is negative or promised beyond':
        'select * from stock where on_hand < 0 or reserved < 0 or reserved > on_hand',
      'stock that is not the sum of its ledger': `
        select * from stock full join (
          select item_id, location_id, sum(delta) as booked from stock_entry group by 1, 2
        ) as ledger using (item_id, location_id)
        where coalesce(on_hand, 0) <> coalesce(booked, 0)`,
      'stock that is reserved for no reservation': `
        select * from stock full join (
          select item_id, location_id, sum(quantity) as held from reservation_line
          join reservation on reservation.id = reservation_id where reservation.status = 'HELD' group by 1, 2
        ) as reservations using (item_id, location_id)
        where coalesce(reserved, 0) <> coalesce(held, 0)`,
      'overlapping loans of a unit': `
        select a.id, b.id from loan_line a join loan_line b on a.unit_id = b.unit_id and a.id < b.id
          and a.period && b.period
        where a.status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT')
          and b.status in ('APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT')`,
      'units in two places': `
        select unit_id from custody_entry where until is null and unit_id is not null group by 1 having count(*) > 1`,
      'units that are handed over and have no holder': `
        select line.id from loan_line line where line.status = 'CHECKED_OUT' and not exists (
          select from custody_entry where loan_line_id = line.id and until is null and kind = 'BORROWER')`,
    })
    expect(wrong).toEqual({})
  })

  test('is kept for no order that is dead', async () => {
    const held = await world.ask('items', `select order_id as id from reservation where status = 'HELD'`)
    const orders = byId(await world.ask('orders', 'select id, status from orders'))
    expect(held.map(({ id }) => orders.get(id)?.status).filter((status) => status !== 'AWAITING_PAYMENT')).toEqual([])
  })
})

describe('money', () => {
  test('sums to zero in every transaction, and every order was paid once', async () => {
    const wrong = await found('payments', {
      'transactions that do not sum to zero': `
        select transaction_id from money_entry group by transaction_id, currency having sum(amount_minor) <> 0`,
      'payments that were captured twice': `
        select intent_id from money_transaction where kind = 'CAPTURE' group by 1 having count(*) > 1`,
      'payments whose refunds are not booked': `
        select intent.id from payment_intent intent where refunded_minor <> (
          select coalesce(sum(amount_minor), 0) from refund where intent_id = intent.id and status = 'SUCCEEDED')`,
      'refunds under way': `select id from refund where status = 'PENDING'`,
    })
    expect(wrong).toEqual({})
  })

  test('the provider and payments agree', async () => {
    const intents = await world.ask(
      'payments',
      'select provider_ref, status, amount_minor, refunded_minor, pay_url from payment_intent',
    )
    const known = new Map(world.sandbox.filter(({ kind }) => kind === 'intent').map(({ id, record }) => [id, record]))
    expect(known.size).toBe(intents.length)
    for (const { provider_ref, status, amount_minor, refunded_minor, pay_url } of intents) {
      expect(pay_url).toMatch(/^http:\/\/pay\.test\/pay\//)
      expect(known.get(provider_ref)).toMatchObject({
        status,
        amountMinor: String(amount_minor),
        refundedMinor: String(refunded_minor),
      })
    }
  })

  test('a paid order is fulfilled, waits for it, or was paid back', async () => {
    const orders = await world.ask('orders', 'select id, status, paid_at, total_minor from orders')
    const intents = new Map(
      (await world.ask('payments', 'select * from payment_intent')).map((row) => [row.order_id, row]),
    )
    for (const { id, status, paid_at, total_minor } of orders) {
      const intent = intents.get(id)
      if (['PAID', 'COMPLETED'].includes(status))
        expect(intent, id).toMatchObject({ status: 'SUCCEEDED', refunded_minor: 0n })
      else if (paid_at) expect(intent, id).toMatchObject({ status: 'SUCCEEDED', refunded_minor: total_minor })
      else expect(intent?.status, id).not.toBe('SUCCEEDED')
    }
  })

  test('no saga hangs', async () => {
    const open = await world.ask('orders', 'select distinct status from orders where not saga_ended order by 1')
    expect(open.map(({ status }) => status)).toEqual(['AWAITING_PAYMENT', 'PAID'])
  })
})

describe('events', () => {
  const subgraphs = definitions.map(({ name }) => name)

  test('everything that was told is in the log, and everything of the last day still in an outbox', async () => {
    const log = await world.ask('events', `select id, topic, key, value::json->>'time' as time from log.record`)
    const logged = new Set(log.map(({ id }) => id))
    const newestOfKey = new Map(log.map(({ topic, key, id }) => [`${topic} ${key}`, id]))
    for (const name of subgraphs) {
      const outbox = await world.ask(name, 'select id, type, key, published_at from stoa.outbox')
      const kept = new Set(outbox.map(({ id }) => id))
      // A state that a newer one has followed is compacted away; what follows it is there.
      const lost = outbox.filter(({ id, type, key }) => !logged.has(id) && !newestOfKey.has(`${topicOf(type)} ${key}`))
      expect(lost, name).toEqual([])
      expect(
        outbox.filter(({ published_at }) => published_at === null),
        name,
      ).toEqual([])
      const aDayAgo = now.getTime() - 86_400_000
      const recent = log.filter(({ topic, time }) => topic === `${name}.facts` && Date.parse(time) > aDayAgo)
      expect(
        recent.filter(({ id }) => !kept.has(id)),
        name,
      ).toEqual([])
    }
  })

  test('everybody has heard all that they listen to, without a dead letter', async () => {
    const log = await world.ask('events', `select id, value::json->>'type' as type from log.record`)
    for (const { name, consumes, projections } of definitions) {
      expect(await world.ask(name, 'select * from stoa.dead_letter'), name).toEqual([])
      const inbox = await world.ask(name, 'select consumer, id from stoa.inbox')
      const heard = Map.groupBy(inbox, ({ consumer }) => consumer)
      const listeners = [
        [name, consumes ?? {}],
        ...Object.entries(projections ?? {}).map(([part, { on }]) => [`${name}.${part}`, on]),
      ] as [string, object][]
      for (const [consumer, on] of listeners) {
        const ids = new Set(heard.get(consumer)?.map(({ id }) => id))
        const missed = log.filter(({ id, type }) => type in on && !ids.has(id))
        expect(missed, consumer).toEqual([])
      }
    }
    expect(
      await world.ask(
        'events',
        `select * from log.cursor join log.partition using (topic, partition)
      where cursor.next_offset <> partition.next_offset or holder is not null`,
      ),
    ).toEqual([])
  })

  test.each([
    ['items', 'item', 'items.item.changed.v1'],
    ['items', 'loan', 'items.loan.changed.v1'],
    ['orders', 'orders', 'orders.order.changed.v1'],
    ['payments', 'payment_intent', 'payments.intent.changed.v1'],
    ['users', 'person', 'users.person.changed.v1'],
    ['chat', 'conversation', 'chat.conversation.changed.v1'],
  ])('the states of %s.%s in the log are the newest', async (database, table, type) => {
    const source = await world.ask(database, `select id, version from ${table} order by id`)
    const told = await world.ask(
      'events',
      `select key as id, (value::json->>'aggregateversion')::integer as version
      from log.record where value::json->>'type' = '${type}' order by key collate "C"`,
    )
    expect(told).toEqual(source)
  })
})

describe('read models', () => {
  test('search finds what items has', async () => {
    const source = await world.ask(
      'items',
      `select item.id, version, status, title, for_sale, price_minor, location.city
      from item join location on location.id = location_id order by item.id`,
    )
    const model = await world.ask(
      'search',
      'select id, version, status, title, for_sale, price_minor, city from item order by id',
    )
    expect(model).toEqual(source)
  })

  test('orders knows items and customers as they are', async () => {
    const items = await world.ask(
      'items',
      `select id, version, title, (status = 'PUBLISHED' and for_sale) as for_sale from item order by id`,
    )
    expect(
      await world.ask('orders', 'select item_id as id, version, title, for_sale from item_snapshot order by 1'),
    ).toEqual(items)
    const people = await world.ask('users', 'select id, version, display_name as name from person order by 1')
    expect(
      await world.ask('orders', 'select person_id as id, version, name from customer_snapshot order by 1'),
    ).toEqual(people)
  })

  test('chat and notifications know people as they are', async () => {
    const people = await world.ask(
      'users',
      'select id, version, display_name as name, email, locale from person order by 1',
    )
    const named = people.map(({ id, version, name }) => ({ id, version, name }))
    expect(await world.ask('chat', 'select id, version, name from person order by 1')).toEqual(named)
    expect(await world.ask('notifications', 'select id, version, name, email, locale from person order by 1')).toEqual(
      people,
    )
  })
})

describe('moved to today', () => {
  test('the newest event is of today, and the oldest of about ninety days ago', async () => {
    const [{ newest, oldest }] = await world.ask(
      'events',
      `select max(value::json->>'time') as newest, min(value::json->>'time') as oldest from log.record`,
    )
    expect(newest.slice(0, 10)).toBe(today)
    expect(Math.round((now.getTime() - Date.parse(oldest)) / 86_400_000)).toBeGreaterThanOrEqual(89)
    expect(world.days).toBe(13)
  })

  test('nothing has happened in the future: only terms end there', async () => {
    const terms = /(expires|due|ends|retry)_at$/
    for (const name of world.names) {
      const columns = await world.ask(
        name,
        `select format('%I.%I', table_schema, table_name) as table, column_name as column
        from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where data_type = 'timestamp with time zone' and table_type = 'BASE TABLE'
          and table_schema not in ('jobs', 'pg_catalog', 'information_schema') and table_name not in ('migration', 'relay_shard')`,
      )
      for (const { table, column } of columns.filter((each) => !terms.test(each.column))) {
        const late = await world.ask(
          name,
          `select "${column}" from ${table} where "${column}" > '${now.toISOString()}' limit 1`,
        )
        expect(late, `${name} ${table}.${column}`).toEqual([])
      }
    }
  })

  test('days that are written out in words are the days that they were', async () => {
    const [checked] = await world.ask(
      'items',
      `select loan.id, upper(period)::text as to from loan where status = 'CHECKED_OUT' limit 1`,
    )
    const told = await world.ask(
      'notifications',
      `select body from notification where loan_id = '${checked.id}' order by created_at desc`,
    )
    const [day] = [new Date(checked.to)]
    const written = ['en-GB', 'de-DE'].map((locale) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
    )
    expect(told.some(({ body }) => written.some((text) => body.includes(text)))).toBe(true)
  })
})

test('life goes on: people log in, and nothing that they have heard comes again', async () => {
  const database = world.database('users')
  const log = await openPostgresLog({ url: world.database('events').url })
  const ring = { active: readSigningKey(generateSigningPem()), retired: [] }
  const ports = { keys: () => ring, mail: { send: async () => undefined }, publicUrl: 'http://shop.test' }
  const host = await startHost(users, { database, log, ports: ports as never, report: () => undefined })
  const query = `mutation ($input: SessionStartInput!) { sessionStart(input: $input) { tokens { personId } } }`
  for (const { email } of demoAccounts) {
    const { data } = await host.execute(
      { query, variables: { input: { email, password: demoPassword } } },
      { kind: 'anonymous' },
    )
    expect((data as any).sessionStart.tokens?.personId, email).toMatch(/^per_/)
  }
  await until(async () => (await host.backlog()) === 0, 'the logins are told')
  const twice = await world.ask(
    'events',
    'select topic, partition, "offset" from log.record group by 1, 2, 3 having count(*) > 1',
  )
  expect(twice).toEqual([])
  await host.stop()
  await log.close()
})

test('it is a world, not a sample', () => {
  expect(world.rows).toBeGreaterThan(10_000)
})

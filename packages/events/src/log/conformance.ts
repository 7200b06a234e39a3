import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EventLog, LogBatch, LogReader, LogRecord } from './log.ts'

export type LogFactory = {
  /** Opens the log under test; several calls give several processes' views of one log. */
  readonly open: () => Promise<EventLog>
  /** Breaks every connection of all logs that are open, as a restart of the server would. Absent where a test cannot. */
  readonly breakConnections?: () => Promise<void>
  /** How long something may take that ends by itself. Default 15,000. */
  readonly limitMs?: number
}

/** What every event log must do; each adapter's test runs it. */
export function describeEventLog(name: string, factory: LogFactory): void {
  describe(`${name} as an event log`, { timeout: 4 * (factory.limitMs ?? 15_000) }, () => {
    let logs: EventLog[]
    let run: string
    let facts: string
    let states: string

    beforeEach(async () => {
      logs = []
      run = randomUUID().slice(0, 8)
      facts = `t${run}.facts`
      states = `t${run}.states`
      await open()
    })
    afterEach(async () => {
      await Promise.all(logs.map((log) => log.close()))
    })

    async function open(): Promise<EventLog> {
      const log = await factory.open()
      logs.push(log)
      await log.ensureTopics([facts, states])
      return log
    }

    const log = () => logs[0] as EventLog
    const group = (label = 'group') => `${label}-${run}`
    const record = (key: string, value: string, topic = facts): LogRecord => ({ topic, key, id: `evt_${value}`, value })
    const until = (condition: () => boolean | Promise<boolean>, what: string) =>
      waitFor(condition, what, factory.limitMs)

    /** A member that remembers what it was given. */
    async function member(
      options: {
        readonly log?: EventLog
        readonly group?: string
        readonly topics?: string[]
        readonly batchSize?: number
        readonly onBatch?: (batch: LogBatch) => Promise<void>
      } = {},
    ) {
      const values: string[] = []
      const errors: unknown[] = []
      const reader: LogReader = await (options.log ?? log()).subscribe({
        group: options.group ?? group(),
        topics: options.topics ?? [facts],
        ...(options.batchSize ? { batchSize: options.batchSize } : {}),
        onError: (error) => errors.push(error),
        onBatch: async (batch) => {
          await options.onBatch?.(batch)
          values.push(...batch.records.map((one) => one.value))
        },
      })
      return { values, errors, stop: () => reader.stop() }
    }

    it('gives a reader what was appended before and after it came', async () => {
      await log().append([record('a', 'a1'), record('b', 'b1')])
      const reader = await member()
      await until(() => reader.values.length === 2, 'the earlier records came')
      await log().append([record('a', 'a2')])
      await until(() => reader.values.length === 3, 'the later record came')
      expect(reader.values).toContain('a2')
    })

    it('carries topic, key, id and value as they were given', async () => {
      const given = { topic: states, key: 'ключ "1"', id: 'evt_x', value: '{"text":"日本 \\u0000 ✓"}' }
      const got: LogRecord[] = []
      await member({ topics: [states], onBatch: async (batch) => void got.push(...batch.records) })
      await log().append([given])
      await until(() => got.length === 1, 'the record came')
      expect(got).toEqual([given])
    })

    it('keeps the order of each key, over many appends at once', async () => {
      const other = await open()
      const keys = Array.from({ length: 10 }, (_, index) => `k${index}`)
      const reader = await member({ batchSize: 7 })
      await Promise.all(
        keys.map(async (key, index) => {
          for (let turn = 0; turn < 20; turn += 1) {
            await (index % 2 ? log() : other).append([
              record(key, `${key}:${turn * 2}`),
              record(key, `${key}:${turn * 2 + 1}`),
            ])
          }
        }),
      )
      await until(() => reader.values.length === 400, 'everything came')
      for (const key of keys) {
        const mine = reader.values.filter((value) => value.startsWith(`${key}:`))
        expect(mine).toEqual(Array.from({ length: 40 }, (_, index) => `${key}:${index}`))
      }
    })

    it('gives every group everything', async () => {
      const [one, two] = [await member({ group: group('one') }), await member({ group: group('two') })]
      await log().append([record('a', 'a1'), record('b', 'b1')])
      await until(() => one.values.length === 2 && two.values.length === 2, 'both groups have both')
    })

    it('gives records again when the handler rejects, and tells the failure', async () => {
      let failures = 2
      const reader = await member({
        onBatch: async () => {
          if (failures-- > 0) throw new Error('not yet')
        },
      })
      await log().append([record('a', 'a1'), record('a', 'a2')])
      await until(() => reader.values.length >= 2, 'they came at last')
      expect(reader.values).toEqual(['a1', 'a2'])
      expect(reader.errors.map(String)).toContain('Error: not yet')
    })

    it('does not let a batch that always fails stop other partitions', async () => {
      const reader = await member({
        onBatch: async (batch) => {
          if (batch.records.some((one) => one.key === 'poison')) throw new Error('poison')
        },
      })
      const others = Array.from({ length: 40 }, (_, index) => `k${index}`)
      await log().append([record('poison', 'p'), ...others.map((key) => record(key, key))])
      await until(() => reader.values.length >= 20, 'most of the others came')
      await log().append(others.map((key) => record(key, `${key}+`)))
      await until(() => reader.values.filter((value) => value.endsWith('+')).length >= 20, 'and still come')
      expect(reader.values).not.toContain('p')
    })

    it('does not give again what was acknowledged, to whoever comes next', async () => {
      const first = await member()
      await log().append([record('a', 'a1')])
      await until(() => first.values.length === 1, 'the first has it')
      await first.stop()
      await log().append([record('a', 'a2')])
      const next = await member({ log: await open() })
      await until(() => next.values.length === 1, 'the next one goes on')
      expect(next.values).toEqual(['a2'])
    })

    it('gives what was not acknowledged to another member', async () => {
      const crashing = await open()
      let stuck = false
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      const first = await member({
        log: crashing,
        onBatch: async () => {
          stuck = true
          await held
          throw new Error('crashed before the end')
        },
      })
      await log().append([record('a', 'a1')])
      await until(() => stuck, 'the first member works on it')
      release()
      await first.stop()
      const second = await member()
      await until(() => second.values.length === 1, 'the second got it')
      expect(first.values).toEqual([])
    })

    it('shares a group among its members without duplicates, and takes over from one that leaves', async () => {
      const keys = Array.from({ length: 60 }, (_, index) => `k${index}`)
      const one = await member()
      const two = await member({ log: await open() })
      const sent: string[] = []
      const send = async (round: number) => {
        await log().append(keys.map((key) => record(key, `${key}:${round}`)))
        sent.push(...keys.map((key) => `${key}:${round}`))
      }
      let round = 0
      await until(async () => {
        await send(round++)
        await pause(50)
        return one.values.length > 0 && two.values.length > 0
      }, 'both have a share')
      await until(async () => (await log().lag(group(), [facts])) === 0, 'nothing is left')
      const before = one.values.length + two.values.length
      await send(round++)
      await until(() => one.values.length + two.values.length >= before + keys.length, 'the round came')
      await until(async () => (await log().lag(group(), [facts])) === 0, 'and is acknowledged')
      expect(one.values.length + two.values.length).toBe(before + keys.length)
      await two.stop()
      await send(round++)
      await until(() => new Set([...one.values, ...two.values]).size === sent.length, 'the one that stays has the rest')
    })

    it('shows both copies of what was appended twice', async () => {
      const reader = await member()
      await log().append([record('a', 'a1'), record('a', 'a2')])
      await log().append([record('a', 'a1'), record('a', 'a2')])
      await until(() => reader.values.length === 4, 'all four came')
      expect(reader.values).toEqual(['a1', 'a2', 'a1', 'a2'])
    })

    it('counts what a group has yet to read', async () => {
      expect(await log().lag(group(), [facts, states])).toBe(0)
      await log().append([record('a', 'a1'), record('b', 'b1'), record('b', 'b2', states)])
      expect(await log().lag(group(), [facts, states])).toBe(3)
      expect(await log().lag(group(), [facts])).toBe(2)
      const reader = await member()
      await until(async () => (await log().lag(group(), [facts])) === 0, 'facts are read')
      expect(reader.values).toHaveLength(2)
      expect(await log().lag(group(), [facts, states])).toBe(1)
    })

    it('tells how far a group has read each partition', async () => {
      const read = async () =>
        (await log().positions(group(), [facts, states])).reduce((sum, { offset }) => sum + offset, 0)
      expect(await read()).toBe(0)
      await log().append([record('a', 'a1'), record('b', 'b1'), record('b', 'b2', states)])
      const reader = await member()
      await until(async () => (await log().lag(group(), [facts])) === 0, 'facts are read')
      await reader.stop()
      expect(await read()).toBe(2)
    })

    it('can be scanned: what lies there now, in the order of its offsets, and no group notices', async () => {
      const keys = Array.from({ length: 40 }, (_, index) => `k${index}`)
      const before = Date.now()
      await log().append([...keys.map((key) => record(key, `${key}:1`)), record('other', 'other', states)])
      await log().append(keys.map((key) => record(key, `${key}:2`)))
      const seen = new Map<string, number>()
      const values: string[] = []
      await log().scan([facts], async ({ topic, partition, records }) => {
        for (const { offset, value, key, id, appendedAt } of records) {
          expect({ topic, key, id }).toEqual({ topic: facts, key: value.split(':')[0], id: `evt_${value}` })
          expect(offset).toBeGreaterThan(seen.get(`${partition}`) ?? -1)
          expect(Math.abs(appendedAt.getTime() - before)).toBeLessThan(120_000)
          seen.set(`${partition}`, offset)
          values.push(value)
        }
        // What comes meanwhile is not waited for: the scan ends.
        await log().append([record('late', 'late')])
      })
      expect(values.toSorted()).toEqual(keys.flatMap((key) => [`${key}:1`, `${key}:2`]).toSorted())
      for (const key of keys) expect(values.indexOf(`${key}:1`)).toBeLessThan(values.indexOf(`${key}:2`))
      const reader = await member()
      await until(() => reader.values.includes('k0:2'), 'a group reads as if nothing had been')
      expect(reader.values).toContain('k0:1')
    })

    it('can be scanned where nothing lies', async () => {
      await log().scan([facts, states], async () => {
        throw new Error('there is nothing')
      })
    })

    it('ends a scan with what its reader throws', async () => {
      await log().append([record('a', 'a1')])
      const scanning = log().scan([facts], async () => {
        throw new Error('no place for it')
      })
      await expect(scanning).rejects.toThrow('no place for it')
    })

    it('finishes the batch in hand when it is stopped', async () => {
      let busy = false
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      const reader = await member({
        batchSize: 1,
        onBatch: async () => {
          busy = true
          await held
        },
      })
      await log().append([record('a', 'a1'), record('a', 'a2'), record('a', 'a3')])
      await until(() => busy, 'the first batch is in hand')
      const stopped = reader.stop()
      release()
      await stopped
      const done = [...reader.values]
      expect(done[0]).toBe('a1')
      const next = await member()
      await until(() => done.length + next.values.length >= 3, 'the rest came to the next')
      expect([...done, ...next.values]).toEqual(['a1', 'a2', 'a3'])
    })

    it('starts a group again from the first record once it is forgotten', async () => {
      await log().append([record('a', 'a1')])
      const reader = await member()
      await until(() => reader.values.length === 1, 'it came')
      await reader.stop()
      await log().forget(group())
      const again = await member()
      await until(() => again.values.length === 1, 'it came again')
    })

    it('refuses a topic that was not made', async () => {
      await expect(log().append([record('a', 'a1', `missing${run}.facts`)])).rejects.toThrow(`missing${run}.facts`)
      await expect(member({ topics: [`missing${run}.facts`] })).rejects.toThrow(`missing${run}.facts`)
    })

    it.runIf(factory.breakConnections)('goes on after every connection broke', async () => {
      const reader = await member()
      await log().append([record('a', 'a1')])
      await until(() => reader.values.length === 1, 'the first came')
      await factory.breakConnections?.()
      await until(async () => {
        const sent = await log()
          .append([record('a', 'a2')])
          .then(
            () => true,
            () => false,
          )
        return sent
      }, 'an append went through')
      await until(() => reader.values.includes('a2'), 'it came')
      expect(reader.values[0]).toBe('a1')
    })
  })
}

async function waitFor(condition: () => boolean | Promise<boolean>, what: string, limitMs = 15_000): Promise<void> {
  const end = performance.now() + limitMs
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`after ${limitMs} ms still waiting until ${what}`)
    await pause(5)
  }
}

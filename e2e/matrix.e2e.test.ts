import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, openAsker, operationOf } from './matrix-ask.ts'
import { differences, fits, type Observation } from './matrix-judge.ts'
import { openIds, strangers } from './matrix-ids.ts'
import { operations } from './matrix-operations.ts'
import type { Operation } from './matrix-operations/operation.ts'
import { readContracts } from './contracts.ts'
import { type Mark, parsePermissions, type Role, roles, type Row, tableProblems } from '@stoa/tools/permission-table'
import { idPlaces } from './matrix-text.ts'
import { makeMatrixWorld, type MatrixWorld } from './matrix-world.ts'

const contracts = readContracts()
const rows = parsePermissions(readFileSync(join(repositoryRoot, 'schema/permissions.md'), 'utf8'))

describe('the table', () => {
  test('has a row for everything that the SDL guards, and none for what does not exist', () => {
    expect(tableProblems(rows, contracts)).toEqual([])
  })

  test('has an operation for every row, and no operation is left over', () => {
    for (const row of rows) operationOf(row)
    const written = new Set(rows.map(({ subgraph, cell }) => `${subgraph} ${cell}`))
    const all = Object.entries(operations).flatMap(([subgraph, ofIt]) =>
      Object.keys(ofIt).map((cell) => `${subgraph} ${cell}`),
    )
    expect(all.filter((place) => !written.has(place))).toEqual([])
  })
})

// Distributed, because there each subgraph has a port on which it can be asked as the gateway would ask it.
describe('the system', () => {
  let world: MatrixWorld
  let asker: Asker
  const observations: Observation[] = []

  beforeAll(async () => {
    world = await makeMatrixWorld()
    asker = openAsker(world, contracts)
  }, 90_000)

  afterAll(async () => {
    await asker?.close()
    await world?.system.stop()
  })

  /*
   * OWASP API1 (broken object level authorization) is somebody who takes an id
   * from elsewhere and asks with it. The operations of the table ask with ids
   * of *owner*, so the column *other* is that attack on every root field, type
   * and field with a "–" there, and no answer to a stranger shows an id of
   * *owner* whatever the mark. What is left are ids beside the first one, and
   * fields that do something to the viewer's own objects: each place in the
   * arguments that takes an id must be one or the other, or said to be open.
   * First, while everything that could be taken away is still there.
   */
  test('lets nobody reach an object of somebody else by its id, wherever an id can be given', async () => {
    const missing: string[] = []
    const places = contracts.flatMap(({ subgraph, schema }) =>
      idPlaces(schema).map((place) => ({ subgraph, ...place })),
    )
    for (const { subgraph, coordinate, path, name } of places) {
      const stranger = strangers[name]
      if (stranger) {
        const outcome = await asker.asStranger(
          { subgraph, coordinate },
          stranger(world.objects, world.actors.other.own),
        )
        if (!fits('–', 'other', outcome)) missing.push(`${name}: other is not refused but ${JSON.stringify(outcome)}`)
      } else if (!(name in openIds) && !isTried(subgraph, coordinate, path)) {
        missing.push(
          `${name} is tried by nobody: give an id of owner there in the operation of the row, where other is refused, ` +
            'or add it to `strangers` or `openIds` of e2e/matrix-ids.ts.',
        )
      }
    }
    expect(missing).toEqual([])
    const names = new Set(places.map(({ name }) => name))
    expect([...Object.keys(strangers), ...Object.keys(openIds)].filter((name) => !names.has(name))).toEqual([])
  })

  /** Whether a row refuses *other*, and its operation gives an id at this place. */
  function isTried(subgraph: string, coordinate: string, path: readonly string[]): boolean {
    const refusing = rows.filter(
      (row) => row.subgraph === subgraph && row.coordinate === coordinate && row.marks.other === '–',
    )
    return refusing.some((row) => givesId(operationOf(row), path))
  }

  function givesId(operation: Operation, path: readonly string[]): boolean {
    if ('of' in operation || 'below' in operation) return false
    let value: unknown = operation.args?.(world.objects, world.actors.other.own)
    for (const step of path) {
      value = (value as Record<string, unknown> | undefined)?.[step]
      while (Array.isArray(value)) value = value[0]
    }
    return Object.values(world.objects).includes(value as string)
  }

  test('does for each role what the table says, at every place and by every way in', async () => {
    const isLast = (row: Row) => 'last' in operationOf(row)
    await eachOf(
      rows.filter((row) => !isLast(row)),
      6,
      async (row) => {
        observations.push(...(await observeRow(row)))
      },
    )
    const inOrder = Object.entries(operations).flatMap(([subgraph, ofIt]) =>
      Object.keys(ofIt).map((cell) => `${subgraph} ${cell}`),
    )
    const last = rows.filter(isLast).sort((a, b) => position(inOrder, a) - position(inOrder, b))
    for (const row of last) observations.push(...(await observeRow(row)))
    expect(differences(rows, observations)).toEqual([])
    // A cell that nobody has asked about proves nothing.
    const asked = new Set(observations.map(({ row, role }) => `${row.subgraph} ${row.cell} ${role}`))
    expect(asked.size).toBe(rows.length * roles.length)
  }, 120_000)

  /** Those who are refused go first: what others do may make an object one that cannot be refused any more. */
  async function observeRow(row: Row): Promise<Observation[]> {
    const refused = roles.filter((role) => row.marks[role] === '–')
    const seen = (await Promise.all(refused.map((role) => asker.observe(row, role)))).flat()
    for (const role of roles.filter((one) => !refused.includes(one))) seen.push(...(await asker.observe(row, role)))
    return seen
  }

  test('would be caught at every mark that it breaks', () => {
    const flips: readonly (readonly [cell: string, role: Role])[] = [
      ['orders Query.order', 'other'],
      ['orders Order', 'staff'],
      ['items Item', 'anonymous'],
      ['items Loan', 'guest'],
      ['users Person.email', 'other'],
      ['users Person.sessions', 'admin'],
      ['payments PaymentIntent.clientSecret', 'staff'],
      ['chat Subscription.messageAdded', 'other'],
      ['chat Mutation.messageDelete', 'owner'],
      ['notifications Notification', 'owner'],
    ]
    const isFlipped = (row: Row, role: Role) =>
      flips.some(([cell, who]) => cell === `${row.subgraph} ${row.cell}` && who === role)
    const flipped = rows.map((row) => {
      const marks = roles.map((role) => [role, isFlipped(row, role) ? opposite(row.marks[role]) : row.marks[role]])
      return { ...row, marks: Object.fromEntries(marks) as Record<Role, Mark> }
    })
    const found = new Set(differences(flipped, observations).map((line) => line.replace(/ \(\w+\): .*$/, '')))
    expect([...found].sort()).toEqual(flips.map(([cell, role]) => `${cell} as ${role}`).sort())
  })
})

function opposite(mark: Mark): Mark {
  return mark === '✓' ? '–' : '✓'
}

function position(inOrder: readonly string[], { subgraph, cell }: Row): number {
  return inOrder.indexOf(`${subgraph} ${cell}`)
}

async function eachOf<Value>(
  values: readonly Value[],
  atOnce: number,
  run: (value: Value) => Promise<void>,
): Promise<void> {
  const waiting = [...values]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

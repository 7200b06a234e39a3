import { describe, expect, test } from 'vitest'
import { differences, fits, type Outcome, outcomeOf } from './matrix-judge.ts'
import { contractOf, parsePermissions, tableProblems } from '@stoa/tools/permission-table'
import { idPlaces } from './matrix-text.ts'

const contract = contractOf(
  'shop',
  `type Query { thing(id: ID!): Thing @authenticated  free: String @public }
   type Mutation { thingSell(input: ThingSellInput!): Boolean @authenticated }
   input ThingSellInput { id: ID!  parts: [PartInput!]! }
   input PartInput { partId: ID }
   type Thing @key(fields: "id") @public { id: ID!  name: String  cost: Int @rule(name: "owner") }
   type Person @key(fields: "id", resolvable: false) { id: ID! }
   type Secret @rule(name: "owner") { text: String }
   type Page @public { secret: Secret }`,
)

const head =
  '| type or field | anonymous | guest | unverified | other | owner | staff | admin |\n|---|---|---|---|---|---|---|---|\n'
const line = (cell: string, marks = '– – – – ✓ ✓ ✓') => `| ${cell} | ${marks.split(' ').join(' | ')} |\n`
const table = (...cells: string[]) => parsePermissions(`## shop\n\n${head}${cells.map((cell) => line(cell)).join('')}`)
const complete = ['Query.thing', 'Query.free', 'Mutation.thingSell', 'Thing', 'Thing.cost', 'Secret']

describe('the table', () => {
  test('needs a row for each root field, each type with a @key or a guard, and each guarded field', () => {
    expect(tableProblems(table(...complete), [contract])).toEqual([])
    for (const cell of complete) {
      const [problem, ...others] = tableProblems(table(...complete.filter((one) => one !== cell)), [contract])
      expect(problem).toMatch(new RegExp(`^${cell} is a .*: add its row to "## shop" of schema/permissions.md.$`))
      expect(others).toEqual([])
    }
  })

  test('may say more, of what exists, each once', () => {
    const rows = table(...complete, 'Page', 'Thing (old)', 'Thing.colour', 'Thing')
    expect(tableProblems(rows, [contract])).toEqual([
      'shop Thing has two rows: remove one.',
      'The row Thing.colour of "## shop" is about nothing in its SDL: remove it, or mend its name.',
    ])
  })

  test('says in which line it cannot be read', () => {
    expect(() => parsePermissions(`## shop\n${head}${line('Thing', '✓ ✓ ✓ ✓ ✓ ✓ x')}`)).toThrow(
      'line 4: Thing needs 7 marks',
    )
    expect(() => parsePermissions(`## shop\n${head.replace('staff', 'boss')}`)).toThrow('line 2: the columns are')
  })
})

describe('an outcome', () => {
  const denied = (code: string) => [{ message: 'no', path: ['thing'], extensions: { code } }]

  test('is read at its place in the answer', () => {
    expect(outcomeOf({ data: { thing: { id: '1' } } }, ['thing'], 'gateway')).toEqual({ kind: 'data' })
    expect(outcomeOf({ data: { thing: null } }, ['thing'], 'gateway')).toEqual({ kind: 'null' })
    expect(outcomeOf({ data: { node: null } }, ['node', 'cost'], 'node')).toEqual({ kind: 'hidden' })
    expect(outcomeOf({ data: null, errors: denied('FORBIDDEN') }, ['thing'], 'gateway')).toEqual({
      kind: 'denied',
      code: 'FORBIDDEN',
    })
    const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'UNAUTHENTICATED' }
    const kept = { data: { thing: null }, errors: [{ message: 'no', path: ['thing'], extensions }] }
    expect(outcomeOf(kept, ['thing'], 'gateway')).toEqual({ kind: 'denied', code: 'UNAUTHENTICATED' })
    expect(outcomeOf(kept, ['thing'], 'port').kind).toBe('fault')
    const refusal = { data: { thingSell: { userErrors: [{ code: 'NOT_FOUND' }] } } }
    expect(outcomeOf(refusal, ['thingSell'], 'gateway')).toEqual({ kind: 'refused', codes: ['NOT_FOUND'] })
  })

  test('is a fault where something else went wrong, or where there was nothing to look at', () => {
    expect(outcomeOf({ data: null, errors: denied('INTERNAL_SERVER_ERROR') }, ['thing'], 'gateway').kind).toBe('fault')
    expect(outcomeOf({ data: { things: [] } }, ['things', 'id'], 'gateway').kind).toBe('fault')
    expect(outcomeOf({ data: { thing: {} }, errors: denied('FORBIDDEN') }, ['thing'], 'gateway').kind).toBe('fault')
  })

  test('fits one mark alone', () => {
    const fitting = (outcome: Outcome) => (['✓', '–', 'null'] as const).filter((mark) => fits(mark, 'other', outcome))
    expect(fitting({ kind: 'data' })).toEqual(['✓'])
    expect(fitting({ kind: 'refused', codes: ['WRONG_STATE'] })).toEqual(['✓'])
    expect(fitting({ kind: 'refused', codes: ['NOT_FOUND'] })).toEqual(['–'])
    expect(fitting({ kind: 'denied', code: 'FORBIDDEN' })).toEqual(['–'])
    expect(fitting({ kind: 'null' })).toEqual(['null'])
    expect(fitting({ kind: 'fault', reason: 'broken' })).toEqual([])
  })

  test('has the code for whoever asks: those without an account are told to log in', () => {
    const forbidden: Outcome = { kind: 'denied', code: 'FORBIDDEN' }
    expect([fits('–', 'guest', forbidden), fits('–', 'admin', forbidden)]).toEqual([false, true])
  })

  test('is reported with what was expected', () => {
    const rows = table('Thing')
    const [row] = rows
    if (!row) throw new Error('there is a row')
    expect(differences(rows, [{ row, role: 'other', way: 'node', outcome: { kind: 'data' } }])).toEqual([
      'shop Thing as other (node): the table says –, the system answers',
    ])
  })
})

test('ids are found wherever arguments take them', () => {
  expect(idPlaces(contract.schema).map(({ name }) => name)).toEqual([
    'Query.thing(id)',
    'Mutation.thingSell(input.id)',
    'Mutation.thingSell(input.parts.partId)',
  ])
})

import type { Viewer } from '@stoa/auth/viewer'
import { anonymous, aPerson, staff } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOutLoan } from './commands/loan-handover.ts'
import { extendLoan } from './commands/loan-decide.ts'
import { requestLoan } from './commands/loan-request.ts'
import { closeLoan, returnLoan } from './commands/loan-return.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld, otherBorrower } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(() => world.stop())

const borrow = async (itemId: string, from = day(0), to = day(7), viewer: Viewer = borrower) =>
  done(await world.run(requestLoan, aWish([{ itemId }], from, to), viewer)).loanId

async function ask(viewer: Viewer, query: string, variables: object = {}) {
  const { data, errors } = await world.ask(viewer, query, { ...variables })
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

describe('the pieces of an item', () => {
  const query = `query ($id: ID!) { item(id: $id) { pieces { kind condition dueOn location { name } unit { tag } } } }`

  it('are shown to everybody where they are, without tags and names', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(2)
    done(await world.run(checkOutLoan, { id: await borrow(itemId), idempotencyKey: aKey() }))
    const pieces = (await ask(anonymous, query, { id: itemId })).item.pieces
    expect(pieces).toHaveLength(2)
    expect(pieces).toContainEqual({
      kind: 'BORROWER',
      condition: 'GOOD',
      dueOn: day(7),
      location: { name: 'Workshop' },
      unit: null,
    })
    expect(pieces).toContainEqual(expect.objectContaining({ kind: 'LOCATION', dueOn: null, unit: null }))
    const named = (await ask(staff, query, { id: itemId })).item.pieces
    expect(named.map(({ unit }: any) => typeof unit.tag)).toEqual(unitIds.map(() => 'string'))
    const { errors } = await world.ask(anonymous, `{ item(id: "${itemId}") { pieces { person { id } } } }`)
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('the own loan of an item', () => {
  const query = `query ($id: ID!) { item(id: $id) { myLoan { id } } }`

  it('is the next that is not over, and nobody else’s', async () => {
    const itemId = await world.anItem(3)
    await borrow(itemId, day(3), day(5), otherBorrower)
    const later = await borrow(itemId, day(5), day(7))
    const next = await borrow(itemId, day(1), day(2))
    expect((await ask(borrower, query, { id: itemId })).item.myLoan).toEqual({ id: next })
    expect((await ask(staff, query, { id: itemId })).item.myLoan).toBeNull()
    expect(later).not.toBe(next)
    const { data, errors } = await world.ask(anonymous, query, { id: itemId })
    expect([data.item.myLoan, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
  })

  it('takes one statement for a page of items', async () => {
    const sent = await world.statements(() => ask(borrower, '{ items(first: 5) { edges { node { myLoan { id } } } } }'))
    expect(sent.count, sent.texts.join('\n')).toBe(2)
  })
})

describe('what can be done with a loan', () => {
  const query = `query ($id: ID!) { loan(id: $id) { actions canExtendUntil } }`

  it('is told to each as the commands would answer', async () => {
    const itemId = await world.anItem(1, { loanMaxDays: 10 })
    const id = await borrow(itemId, day(0), day(3))
    await borrow(itemId, day(6), day(8), otherBorrower)
    expect((await ask(borrower, query, { id })).loan).toEqual({ actions: ['CANCEL', 'EXTEND'], canExtendUntil: day(6) })
    expect((await ask(staff, query, { id })).loan.actions).toEqual(['READY', 'CHECK_OUT', 'CANCEL', 'EXTEND'])
    const extend = (to: string) => world.run(extendLoan, { id, to, idempotencyKey: aKey() }, borrower)
    expect(await extend(day(7))).toMatchObject({ refusal: 'INSUFFICIENT_STOCK' })
    done(await extend(day(6)))
    expect((await ask(borrower, query, { id })).loan.canExtendUntil).toBeNull()
    const { data, errors } = await world.ask(aPerson(), query, { id })
    expect([data.loan, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
  })

  it('takes as many statements for fifty loans as for one', async () => {
    const itemId = await world.anItem(9)
    for (let count = 0; count < 3; count++) await borrow(itemId)
    const list = `{ loans(first: 50) { edges { node { actions canExtendUntil } } } }`
    const sent = await world.statements(() => ask(staff, list))
    // The loans, their lines, places, items, and what is at their places.
    expect(sent.count, sent.texts.join('\n')).toBe(5)
  })
})

describe('loans that are listed', () => {
  it('are those that are open, begin or are due by a day', async () => {
    const itemId = await world.anItem(3)
    const open = await borrow(itemId, day(2), day(4))
    const over = await borrow(itemId, day(0), day(1))
    done(await world.run(checkOutLoan, { id: over, idempotencyKey: aKey() }))
    done(await world.run(returnLoan, { id: over, idempotencyKey: aKey() }))
    done(await world.run(closeLoan, { id: over }))
    const idsOf = async (filter: object) =>
      (
        await ask(
          staff,
          'query ($filter: LoanFilter) { loans(first: 100, filter: $filter) { edges { node { id } } } }',
          {
            filter,
          },
        )
      ).loans.edges.map(({ node }: any) => node.id)
    expect(await idsOf({ open: true })).toContain(open)
    expect(await idsOf({ open: true })).not.toContain(over)
    expect(await idsOf({ open: false })).toContain(over)
    expect(await idsOf({ open: true, beginsBy: day(1) })).not.toContain(open)
    expect(await idsOf({ open: true, beginsBy: day(2), dueBy: day(4) })).toContain(open)
    expect(await idsOf({ open: true, dueBy: day(3) })).not.toContain(open)
    const mine = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
      loans(open: false, first: 100) { totalCount edges { node { id } } } } } }`
    const { loans } = (await ask(borrower, mine, { of: [{ __typename: 'Person', id: borrower.id }] }))._entities[0]
    expect(loans.edges.map(({ node }: any) => node.id)).toEqual([over])
    expect(loans.totalCount).toBe(1)
  })
})

import { aPerson, staff } from '@stoa/testing/people'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assignItem } from './commands/custody.ts'
import { checkOutLoan } from './commands/loan-handover.ts'
import { requestLoan } from './commands/loan-request.ts'
import { returnLoan } from './commands/loan-return.ts'
import { repairItem, returnItemToService } from './commands/repair.ts'
import { invariants } from './invariants.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(async () => {
  for (const [what, query] of Object.entries(invariants.broken)) {
    expect((await sql.raw(query).execute(world.database.db)).rows, what).toEqual([])
  }
  await world.stop()
})

const onceFor = (id: string) => ({ id, idempotencyKey: aKey() })

/** Lends so many pieces, and takes them back broken. */
async function comeBackBroken(itemId: string, quantity = 1) {
  const { loanId } = done(await world.run(requestLoan, aWish([{ itemId, quantity }]), borrower))
  done(await world.run(checkOutLoan, onceFor(loanId)))
  const lines = await world.database.db.selectFrom('loan_line').select('id').where('loan_id', '=', loanId).execute()
  const reports = lines.map(({ id }) => ({ lineId: id, condition: 'BROKEN' as const }))
  done(await world.run(returnLoan, { ...onceFor(loanId), lines: reports }))
}

const seen = async (unitId: string) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Unit {
    status condition custody { kind location { name } person { id } } } } }`
  const { data } = await world.ask(staff, query, { of: [{ __typename: 'Unit', id: unitId }] })
  return data._entities[0]
}

describe('a unit that came back broken', () => {
  it('is in repair, has no holder, and comes back to service', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(1)
    const unitId = unitIds[0] ?? ''
    await comeBackBroken(itemId)
    expect(await seen(unitId)).toMatchObject({ status: 'IN_REPAIR', condition: 'BROKEN', custody: { kind: 'REPAIR' } })
    expect(await world.availability(itemId)).toMatchObject({ onHand: 1, available: 0, sellable: 0 })
    const holders = await world.ask(staff, `query ($id: ID!) { item(id: $id) { holders { kind } } }`, { id: itemId })
    expect(holders.data.item.holders).toEqual([])

    const back = { ...onceFor(itemId), unitId }
    expect(await world.run(returnItemToService, { ...back, condition: 'BROKEN' })).toMatchObject({
      refusal: 'INVALID_INPUT',
      path: ['input', 'condition'],
    })
    done(await world.run(returnItemToService, { ...back, condition: 'FAIR' }))
    expect(await seen(unitId)).toMatchObject({ status: 'IN_SERVICE', condition: 'FAIR', custody: { kind: 'LOCATION' } })
    expect(await world.availability(itemId)).toMatchObject({ onHand: 1, available: 1, sellable: 1 })
    expect(await world.run(returnItemToService, back)).toMatchObject({ refusal: 'WRONG_STATE', state: 'IN_SERVICE' })
    done(await world.run(requestLoan, aWish([{ itemId, unitId }]), borrower))
  })

  it('goes to repair by hand where nobody has or expects it', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(2)
    const [first = '', second = ''] = unitIds
    done(await world.run(requestLoan, aWish([{ itemId, unitId: first }], day(3), day(4)), borrower))
    expect(await world.run(repairItem, { ...onceFor(itemId), unitId: first })).toMatchObject({ refusal: 'UNIT_TAKEN' })
    expect(await world.run(repairItem, { ...onceFor(itemId), unitId: second }, aPerson())).toMatchObject({
      refusal: 'NOT_ALLOWED',
    })
    done(await world.run(repairItem, { ...onceFor(itemId), unitId: second }))
    expect(await seen(second)).toMatchObject({ status: 'IN_REPAIR', custody: { kind: 'REPAIR', person: null } })
  })
})

describe('pieces without tags', () => {
  it('go to repair when they come back broken, not to the shelf, and from there to service', async () => {
    const itemId = await world.anItem(3)
    await comeBackBroken(itemId, 2)
    expect(await world.availability(itemId)).toMatchObject({ onHand: 3, onLoan: 0, available: 1, sellable: 1 })
    const back = (quantity: number) => world.run(returnItemToService, { ...onceFor(itemId), quantity })
    expect(await back(3)).toMatchObject({ refusal: 'WRONG_STATE', state: 'NOT_IN_REPAIR' })
    done(await back(2))
    expect(await world.availability(itemId)).toMatchObject({ onHand: 3, available: 3, sellable: 3 })
    expect(await world.run(repairItem, { ...onceFor(itemId), quantity: 4 })).toMatchObject({
      refusal: 'INSUFFICIENT_STOCK',
      available: 3,
    })
    done(await world.run(repairItem, { ...onceFor(itemId), quantity: 3 }))
    expect(await world.availability(itemId)).toMatchObject({ onHand: 3, available: 0 })
  })
})

describe('lists around a person, an item and a unit', () => {
  const owner = aPerson()
  const stranger = aPerson()
  const fields = `totalCount edges { node { id borrower { id } } }`
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Person { lendings(status: REQUESTED) { ${fields} }
      assignments(first: 1) { pageInfo { hasNextPage } edges { node { kind item { title } unit { id } person { id } } } } }
    ... on Item { loans { ${fields} } } ... on Unit { loans { ${fields} } } } }`

  it('show what is asked of an owner, what is lent, and what is assigned; to strangers nothing', async () => {
    await world.known([owner])
    const own = { ownerId: owner.id, forSale: false, price: null, loanNeedsApproval: true }
    const { itemId, unitIds } = await world.aTaggedItem(2, own)
    const unitId = unitIds[0] ?? ''
    const wish = aWish([{ itemId, unitId }])
    const { loanId } = done(await world.run(requestLoan, wish, borrower))
    const twice = done(await world.run(requestLoan, aWish([{ itemId, quantity: 2 }], day(9), day(11)), borrower)).loanId
    const of = [
      { __typename: 'Person', id: owner.id },
      { __typename: 'Item', id: itemId },
      { __typename: 'Unit', id: unitId },
    ]
    const seenBy = async (viewer: typeof owner) => world.ask(viewer, query, { of })
    const idsOf = (page: any) => page.edges.map((edge: any) => edge.node.id)
    for (const viewer of [owner, staff]) {
      const { data, errors } = await seenBy(viewer)
      expect(errors).toBeUndefined()
      const [person, item, unit] = data._entities
      expect([idsOf(person.lendings), person.lendings.totalCount]).toEqual([[twice, loanId], 2])
      expect([idsOf(item.loans), item.loans.totalCount]).toEqual([[twice, loanId], 2])
      expect([idsOf(unit.loans), unit.loans.totalCount]).toEqual([[loanId], 1])
    }
    const denied = await seenBy(stranger)
    expect(denied.data._entities.slice(0, 2)).toEqual([{ lendings: null, assignments: null }, { loans: null }])
    expect(denied.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(4).fill('FORBIDDEN'))
  })

  it('tell a person what is assigned, whether published or not', async () => {
    const holder = aPerson()
    await world.known([holder])
    const { itemId, unitIds } = await world.aTaggedItem(2, { title: 'Laptop' })
    for (const unitId of unitIds) {
      done(await world.run(assignItem, { ...onceFor(itemId), unitId, personId: holder.id }))
    }
    const { data } = await world.ask(holder, query, { of: [{ __typename: 'Person', id: holder.id }] })
    expect(data._entities[0].assignments).toEqual({
      pageInfo: { hasNextPage: true },
      edges: [
        { node: { kind: 'ASSIGNED', item: { title: 'Laptop' }, unit: { id: unitIds[1] }, person: { id: holder.id } } },
      ],
    })
  })

  it('take one statement each for all parents, and one for their totals', async () => {
    const of = await Promise.all(
      [1, 2, 3].map(async () => ({ __typename: 'Item', id: (await world.aTaggedItem(1)).itemId })),
    )
    const sent = await world.statements(() => world.ask(staff, query, { of }))
    // The items, their loans, the totals.
    expect(sent.count, sent.texts.join('\n')).toBe(3)
  })
})

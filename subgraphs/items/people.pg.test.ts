import { aPerson, staff } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createItem } from './commands/catalogue.ts'
import { assignItem } from './commands/custody.ts'
import { approveLoan } from './commands/loan-decide.ts'
import { checkOutLoan } from './commands/loan-handover.ts'
import { requestLoan } from './commands/loan-request.ts'
import { aKey, aWish, borrower, done, type ItemsWorld, itemsWorld, otherBorrower } from './test-world.ts'

let world: ItemsWorld
const [deactivated, owner] = [aPerson(), aPerson()]

beforeAll(async () => {
  world = await itemsWorld({ background: true })
  await world.known([deactivated], false)
})
afterAll(() => world.stop())

const nobody = newId('per')

describe('a person who is named', () => {
  it.each([
    ['nobody knows', nobody],
    ['was deactivated', deactivated.id],
  ])('and whom %s borrows, owns and is given nothing', async (_why, id) => {
    const { categoryId, locationId } = world
    const itemId = await world.anItem(1)
    const notFound = (field: string) => ({ refusal: 'NOT_FOUND', id, path: ['input', field] })
    const wish = { ...aWish([{ itemId }]), borrowerId: id }
    expect(await world.run(requestLoan, wish)).toMatchObject(notFound('borrowerId'))
    const item = { title: 'Saw', categoryId, locationId, ownerId: id }
    expect(await world.run(createItem, item)).toMatchObject(notFound('ownerId'))
    const piece = { id: itemId, personId: id, idempotencyKey: aKey() }
    expect(await world.run(assignItem, piece)).toMatchObject(notFound('personId'))
  })

  it('is known by what users says', async () => {
    const told = aPerson()
    const wish = { ...aWish([{ itemId: await world.anItem(1) }]), borrowerId: told.id }
    expect(await world.run(requestLoan, wish)).toMatchObject({ refusal: 'NOT_FOUND' })
    await world.publish('users.person.changed.v1', {
      personId: told.id,
      version: 1,
      displayName: 'Tilda',
      email: 'tilda@example.com',
      locale: 'en',
      timeZone: 'UTC',
      roles: [],
      verified: true,
      status: 'ACTIVE',
      createdAt: '2026-11-01T00:00:00Z',
    })
    await world.settle()
    done(await world.run(requestLoan, wish))
  })

  it('and is deactivated after the request gets nothing any more', async () => {
    const leaving = aPerson()
    const [guarded, free] = [await world.anItem(1, { loanNeedsApproval: true }), await world.anItem(1)]
    const asked = done(await world.run(requestLoan, aWish([{ itemId: guarded }]), leaving)).loanId
    const kept = done(await world.run(requestLoan, aWish([{ itemId: free }]), leaving)).loanId
    await world.known([leaving], false)
    const refused = { refusal: 'WRONG_STATE', state: 'DEACTIVATED' }
    expect(await world.run(approveLoan, { id: asked, idempotencyKey: aKey() })).toMatchObject(refused)
    expect(await world.run(checkOutLoan, { id: kept, idempotencyKey: aKey() })).toMatchObject(refused)
  })
})

describe('giving a piece away', () => {
  it('is for staff: owners take pieces for themselves and write to nobody', async () => {
    await world.known([owner])
    const { itemId, unitIds } = await world.aTaggedItem(1, { ownerId: owner.id, forSale: false, price: null })
    const give = (personId: string) => ({ id: itemId, unitId: unitIds[0], personId, idempotencyKey: aKey() })
    expect(await world.run(assignItem, give(borrower.id), owner)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    done(await world.run(assignItem, give(owner.id), owner))
    const { itemId: ours } = await world.aTaggedItem(1)
    done(await world.run(assignItem, { ...give(otherBorrower.id), id: ours, unitId: undefined }, staff))
  })
})

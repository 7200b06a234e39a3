import { anonymous, aPerson, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveLoan } from './commands/loan-decide.ts'
import { checkOutLoan } from './commands/loan-handover.ts'
import { requestLoan } from './commands/loan-request.ts'
import { restockItem } from './commands/stock.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld, otherBorrower } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld({ background: true })
})
afterAll(() => world.stop())

const borrow = async (...wish: Parameters<typeof aWish>) =>
  done(await world.run(requestLoan, aWish(...wish), borrower)).loanId

const inOneGo = (id: string) => ({ id, idempotencyKey: aKey() })

describe('who may', () => {
  it('decide: whoever lends. The borrower may not, a stranger does not even learn that there is a loan', async () => {
    const lender = aPerson()
    await world.known([lender])
    const own = await world.anItem(0, { ownerId: lender.id, forSale: false, price: null, loanNeedsApproval: true })
    done(await world.run(restockItem, { ...inOneGo(own), quantity: 1 }, lender))
    const id = await borrow([{ itemId: own }])
    expect(await world.run(approveLoan, inOneGo(id), borrower)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    expect(await world.run(approveLoan, inOneGo(id), otherBorrower)).toMatchObject({ refusal: 'NOT_FOUND' })
    done(await world.run(approveLoan, inOneGo(id), lender))
    expect(await world.run(requestLoan, aWish([{ itemId: own }]), lender)).toMatchObject({ refusal: 'NOT_ALLOWED' })
  })

  it('see a loan: its parties, by every way in', async () => {
    const itemId = await world.anItem(1)
    const id = await borrow([{ itemId }])
    const ways = [
      `query ($id: ID!) { found: loan(id: $id) { id } }`,
      `query ($id: ID!) { found: _entities(representations: [{ __typename: "Loan", id: $id }]) { ... on Loan { id } } }`,
    ]
    for (const query of ways) {
      const asked = async (viewer: Parameters<typeof world.ask>[0]) => {
        const { data, errors } = await world.ask(viewer, query, { id })
        return { found: [data?.found ?? null].flat()[0], code: errors?.[0]?.extensions.code }
      }
      expect(await asked(borrower)).toMatchObject({ found: { id } })
      expect(await asked(staff)).toMatchObject({ found: { id } })
      expect(await asked(otherBorrower)).toEqual({ found: null, code: 'FORBIDDEN' })
      expect(await asked(anonymous)).toEqual({ found: null, code: 'UNAUTHENTICATED' })
    }
  })

  it('list the loans of a person: the person and staff', async () => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
      ... on Person { loans(first: 1) { totalCount edges { node { borrower { id } } } } } } }`
    const loansFor = (viewer: Parameters<typeof world.ask>[0]) => world.ask(viewer, query, { id: borrower.id })
    expect((await loansFor(borrower)).data._entities[0].loans.edges).toEqual([
      { node: { borrower: { id: borrower.id } } },
    ])
    expect((await loansFor(staff)).data._entities[0].loans.totalCount).toBeGreaterThan(1)
    const denied = await loansFor(otherBorrower)
    expect(denied.data._entities[0].loans).toBeNull()
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('know who has a piece: staff, the owner and the holder; everybody sees when it is due', async () => {
    const { itemId } = await world.aTaggedItem(1)
    const id = await borrow([{ itemId }])
    done(await world.run(checkOutLoan, inOneGo(id)))
    const query = `query ($id: ID!) { item(id: $id) { holders { kind dueOn unit { tag } person { id } } } }`
    const heldFor = async (viewer: Parameters<typeof world.ask>[0]) =>
      (await world.ask(viewer, query, { id: itemId })).data.item.holders[0]
    expect(await heldFor(staff)).toMatchObject({ person: { id: borrower.id }, unit: { tag: expect.any(String) } })
    expect(await heldFor(borrower)).toMatchObject({ person: { id: borrower.id }, unit: { tag: expect.any(String) } })
    expect(await heldFor(anonymous)).toEqual({ kind: 'BORROWER', dueOn: day(7), unit: null, person: null })
  })
})

describe('live', () => {
  it('shows a loan as it is, then each change; a stranger is turned away', async () => {
    const itemId = await world.anItem(1, { loanNeedsApproval: true })
    const id = await borrow([{ itemId }])
    const request = { query: `subscription ($id: ID!) { loanChanged(id: $id) { status } }`, variables: { id } }
    const stream = await world.subscribe(borrower, request)
    expect((await nextOf(stream)).data).toEqual({ loanChanged: { status: 'REQUESTED' } })
    done(await world.run(approveLoan, inOneGo(id)))
    expect((await nextOf(stream)).data).toEqual({ loanChanged: { status: 'APPROVED' } })
    done(await world.run(checkOutLoan, inOneGo(id)))
    expect((await nextOf(stream)).data).toEqual({ loanChanged: { status: 'CHECKED_OUT' } })
    await stream.return?.()

    const denied = await world.subscribe(otherBorrower, request)
    expect((await nextOf(denied)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await denied.next()).done).toBe(true)
  })

  it('shows the availability of an item to everybody', async () => {
    const itemId = await world.anItem(2)
    const stream = await world.subscribe(anonymous, {
      query: `subscription ($id: ID!) { itemAvailabilityChanged(id: $id) { availability { available } } }`,
      variables: { id: itemId },
    })
    const available = async () => ((await nextOf(stream)).data as any).itemAvailabilityChanged.availability.available
    expect(await available()).toBe(2)
    await borrow([{ itemId }])
    expect(await available()).toBe(1)
    await stream.return?.()
  })
})

import type { Viewer } from '@stoa/auth/viewer'
import { aGuest, aPerson, anonymous, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveItem, createItem } from './commands/catalogue.ts'
import { approveLoan } from './commands/loan-decide.ts'
import { requestLoan } from './commands/loan-request.ts'
import { restockItem } from './commands/stock.ts'
import { aKey, aWish, borrower, done, type ItemsWorld, itemsWorld, otherBorrower } from './test-world.ts'

let world: ItemsWorld
const owner = aPerson()
beforeAll(async () => {
  world = await itemsWorld({ background: true })
  await world.known([owner])
})
afterAll(() => world.stop())

/** Listens, and has taken what comes first. */
async function listen(viewer: Viewer, query: string) {
  await world.settle()
  const stream = await world.subscribe(viewer, { query })
  const next = async (): Promise<any> => await nextOf(stream)
  return { first: await next(), next, end: () => stream.return?.() }
}

const restock = async (id: string) => done(await world.run(restockItem, { id, quantity: 1, idempotencyKey: aKey() }))

const aDraft = async () => {
  const { categoryId, locationId } = world
  return done(await world.run(createItem, { title: 'Draft', categoryId, locationId, forLoan: true })).itemId
}

describe('many items on one stream', () => {
  const query = (ids: readonly string[]) =>
    `subscription { itemsAvailabilityChanged(ids: ${JSON.stringify(ids)}) { id availability { onHand } } }`

  it('come all at first, and then each that changes by itself', async () => {
    const ids = [await world.anItem(1), await world.anItem(2)]
    const stream = await listen(anonymous, query(ids))
    expect(stream.first.data.itemsAvailabilityChanged).toEqual([
      { id: ids[0], availability: { onHand: 1 } },
      { id: ids[1], availability: { onHand: 2 } },
    ])
    expect(stream.first.extensions.snapshot).toBe(true)
    await restock(ids[1] as string)
    const change = await stream.next()
    expect(change.data.itemsAvailabilityChanged).toEqual([{ id: ids[1], availability: { onHand: 3 } }])
    expect(change.extensions.snapshot).toBeUndefined()
    await stream.end()
  })

  it('go on from a cursor with what was missed', async () => {
    const ids = [await world.anItem(1), await world.anItem(1)]
    const { first, end } = await listen(anonymous, query(ids))
    await end()
    for (const id of ids) await restock(id)
    await world.settle()
    const resumed = await world.subscribe(anonymous, { query: query(ids), resumeFrom: first.extensions.cursor })
    const told = [await nextOf(resumed), await nextOf(resumed)].map(({ data }: any) => data.itemsAvailabilityChanged)
    expect(told).toEqual(ids.map((id) => [{ id, availability: { onHand: 2 } }]))
    await resumed.return?.()
  })

  it('leave out what the viewer may not see, and say nothing of it later', async () => {
    const [shown, draft] = [await world.anItem(1), await aDraft()]
    const stream = await listen(aPerson(), query([draft, shown]))
    expect(stream.first.data.itemsAvailabilityChanged.map(({ id }: any) => id)).toEqual([shown])
    await restock(draft)
    await restock(shown)
    const told = [await stream.next(), await stream.next()].map(({ data }: any) => data.itemsAvailabilityChanged)
    expect(told).toEqual([[], [{ id: shown, availability: { onHand: 2 } }]])
    await stream.end()
  })

  it('are a hundred at most', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `itm_${String(index).padStart(26, '0')}`)
    const { first } = await listen(anonymous, query(ids))
    expect(first.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('the catalogue', () => {
  const query = 'subscription { catalogueChanged { added { title } gone } }'

  it('tells together what is published and archived, and nothing of drafts', async () => {
    await world.settle()
    const stream = await world.subscribe(anonymous, { query })
    const next = nextOf(stream)
    const old = await world.anItem(0, { title: 'Old' })
    await aDraft()
    await world.anItem(0, { title: 'New' })
    done(await world.run(archiveItem, { id: old }))
    const { added, gone } = ((await next) as any).data.catalogueChanged
    const rest = gone.length > 0 && added.length > 0 ? { added: [], gone: [] } : await later(stream)
    expect([...added, ...rest.added].map(({ title }: any) => title)).toContain('New')
    expect([...gone, ...rest.gone]).toContain(old)
    await stream.return?.()
  })

  /** On a slow machine the last of them come in a second telling. */
  async function later(stream: AsyncIterator<unknown>) {
    return ((await nextOf(stream)) as any).data.catalogueChanged
  }
})

describe('the loans of a person', () => {
  const mine = `subscription { loansChanged { loan { id status }
    person { loanCounts { requested out toPickUp } lendingCounts { requested } } } }`

  it('are told to the borrower and to the owner as they come and change, with what waits', async () => {
    const itemId = await world.anItem(1, { ownerId: owner.id, forSale: false, loanNeedsApproval: true })
    const [asking, lending] = [await listen(borrower, mine), await listen(owner, mine)]
    expect(asking.first.data.loansChanged.loan).toBeNull()
    const before = lending.first.data.loansChanged.person.lendingCounts.requested
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }]), borrower))
    for (const stream of [asking, lending]) {
      expect((await stream.next()).data.loansChanged.loan).toEqual({ id: loanId, status: 'REQUESTED' })
    }
    done(await world.run(approveLoan, { id: loanId, idempotencyKey: aKey() }, owner))
    const { loan, person } = (await asking.next()).data.loansChanged
    expect(loan).toEqual({ id: loanId, status: 'APPROVED' })
    expect(person.loanCounts).toMatchObject({ requested: 0, toPickUp: 1 })
    expect((await lending.next()).data.loansChanged.person.lendingCounts.requested).toBe(before)
    await asking.end()
    await lending.end()
  })

  it('are nobody else’s: of what happened meanwhile too', async () => {
    const stranger = otherBorrower
    const { first, end } = await listen(stranger, mine)
    await end()
    const itemId = await world.anItem(2)
    done(await world.run(requestLoan, aWish([{ itemId }]), borrower))
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }]), stranger))
    await world.settle()
    const resumed = await world.subscribe(stranger, { query: mine, resumeFrom: first.extensions.cursor })
    expect(((await nextOf(resumed)) as any).data.loansChanged.loan.id).toBe(loanId)
    await resumed.return?.()
    for (const viewer of [anonymous, aGuest()]) {
      expect((await listen(viewer, mine)).first.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })

  it('are all told to staff, and to nobody else', async () => {
    const all = 'subscription { allLoansChanged { loan { id } counts { requested } } }'
    expect((await listen(borrower, all)).first.errors[0].extensions.code).toBe('FORBIDDEN')
    const desk = await listen(staff, all)
    expect(desk.first.data.allLoansChanged).toMatchObject({ loan: null, counts: { requested: expect.any(Number) } })
    const itemId = await world.anItem(1)
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }]), borrower))
    expect((await desk.next()).data.allLoansChanged.loan.id).toBe(loanId)
    await desk.end()
  })
})

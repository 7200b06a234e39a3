import { breaksConstraint } from '@stoa/db/faults'
import { aPerson, staff } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { isRefusal } from '@stoa/values/refusal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expireLoans, remindBorrowers, tellOfToday } from './commands/loan-deadlines.ts'
import { approveLoan, cancelLoan, extendLoan } from './commands/loan-decide.ts'
import { checkOutLoan, readyLoan } from './commands/loan-handover.ts'
import { requestLoan } from './commands/loan-request.ts'
import { closeLoan, markLoanLost, returnLoan } from './commands/loan-return.ts'
import { reserveItems } from './commands/reservation.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld, monday, otherBorrower } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld({ background: true })
})
afterAll(() => world.stop())

const linesOf = (loanId: string) =>
  world.database.db.selectFrom('loan_line').selectAll().where('loan_id', '=', loanId).orderBy('id').execute()

const borrow = async (...wish: Parameters<typeof aWish>) =>
  done(await world.run(requestLoan, aWish(...wish), borrower)).loanId

const factsOf = async (subject: string) =>
  (await world.emitted('items')).filter((event) => event.subject === subject && !event.type.includes('.changed.'))

const inOneGo = (id: string) => ({ id, idempotencyKey: aKey() })

describe('a loan', () => {
  it('goes from request to closing, and tells each step', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(1, { loanNeedsApproval: true })
    const id = await borrow([{ itemId }])
    expect(await world.availability(itemId)).toMatchObject({ available: 1, onLoan: 0 })
    done(await world.run(approveLoan, inOneGo(id)))
    expect(await world.availability(itemId)).toMatchObject({ available: 0, onLoan: 1, nextFreeDay: day(7) })
    done(await world.run(readyLoan, { id }))
    done(await world.run(checkOutLoan, inOneGo(id)))
    expect(await linesOf(id)).toMatchObject([{ status: 'CHECKED_OUT', unit_id: unitIds[0] }])
    done(await world.run(returnLoan, inOneGo(id)))
    expect(await world.availability(itemId)).toMatchObject({ available: 1, onLoan: 0, nextFreeDay: day(0) })
    done(await world.run(closeLoan, { id }))
    expect((await factsOf(id)).map(({ type }) => type.split('.')[2])).toEqual([
      'requested',
      'approved',
      'readied',
      'checkedOut',
      'returned',
      'closed',
    ])
    const told = (await factsOf(itemId)).map(({ type }) => type)
    expect(told).toContain('items.item.lent.v1')
    expect(told).toContain('items.item.returned.v1')
  })

  it('needs nobody where the item says so, or staff ask for somebody', async () => {
    const free = await world.anItem(1)
    expect(await linesOf(await borrow([{ itemId: free }]))).toMatchObject([{ status: 'RESERVED' }])
    const guarded = await world.anItem(1, { loanNeedsApproval: true })
    const byStaff = { ...aWish([{ itemId: guarded }]), borrowerId: borrower.id }
    const { loanId } = done(await world.run(requestLoan, byStaff, staff))
    expect(await linesOf(loanId)).toMatchObject([{ status: 'RESERVED' }])
  })

  it('comes back in parts, and what is broken goes to repair', async () => {
    const { itemId } = await world.aTaggedItem(3)
    const id = await borrow([{ itemId, quantity: 3 }])
    done(await world.run(checkOutLoan, inOneGo(id)))
    const [first, second] = await linesOf(id)
    const broken = { lineId: first?.id ?? '', condition: 'BROKEN', note: 'the switch is gone' } as const
    done(await world.run(returnLoan, { ...inOneGo(id), lines: [broken] }))
    expect(await world.availability(itemId)).toMatchObject({ onHand: 3, onLoan: 2, available: 0 })
    done(await world.run(returnLoan, { ...inOneGo(id), lines: [{ lineId: second?.id ?? '' }] }))
    expect(await world.availability(itemId)).toMatchObject({ onLoan: 1, available: 1 })
    const strange = { ...broken, lineId: newId('lln') }
    expect(await world.run(returnLoan, { ...inOneGo(id), lines: [strange] })).toMatchObject({
      refusal: 'NOT_FOUND',
      path: ['input', 'lines'],
    })
    expect(await world.run(returnLoan, { ...inOneGo(id), lines: [broken] })).toMatchObject({
      refusal: 'WRONG_STATE',
      state: 'RETURNED',
    })
    const { data } = await world.ask(
      staff,
      `query ($id: ID!) { loan(id: $id) { status lines { status returnedCondition unit { status } } } }`,
      { id },
    )
    expect(data.loan).toMatchObject({
      status: 'CHECKED_OUT',
      lines: [
        { status: 'RETURNED', returnedCondition: 'BROKEN', unit: { status: 'IN_REPAIR' } },
        { status: 'RETURNED', unit: { status: 'IN_SERVICE' } },
        { status: 'CHECKED_OUT' },
      ],
    })
  })

  it('is requested once per key', async () => {
    const itemId = await world.anItem(2)
    const ask = (lines: object[]) =>
      world.ask(
        borrower,
        `mutation ($input: LoanRequestInput!) { loanRequest(input: $input) {
          loan { id } userErrors { __typename } } }`,
        { input: { lines, from: day(0), to: day(1), idempotencyKey: `loan-${itemId}` } },
      )
    const [first, again] = [await ask([{ itemId }]), await ask([{ itemId }])]
    expect(first.data.loanRequest.userErrors).toEqual([])
    expect(again.data).toEqual(first.data)
    expect((await ask([{ itemId, quantity: 2 }])).data.loanRequest.userErrors).toEqual([
      { __typename: 'IdempotencyKeyReused' },
    ])
    expect(await world.availability(itemId)).toMatchObject({ onLoan: 1 })
  })

  it('writes off what is lost', async () => {
    const itemId = await world.anItem(2)
    const id = await borrow([{ itemId, quantity: 2 }])
    done(await world.run(checkOutLoan, inOneGo(id)))
    const [line] = await linesOf(id)
    done(await world.run(markLoanLost, { ...inOneGo(id), lineIds: [line?.id ?? ''] }))
    expect(await world.availability(itemId)).toMatchObject({ onHand: 1, onLoan: 1, available: 0 })
  })
})

describe('overlapping loans', () => {
  it('of one unit are refused, and may meet on one day', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(1)
    const wish = [{ itemId, unitId: unitIds[0] }]
    await borrow(wish, day(2), day(5))
    expect(await world.run(requestLoan, aWish(wish, day(4), day(6)), otherBorrower)).toMatchObject({
      refusal: 'UNIT_TAKEN',
      unitId: unitIds[0],
    })
    await borrow(wish, day(5), day(6))
    await borrow(wish, day(0), day(2))
  })

  it('are refused by the constraint should everything else fail, and that is a refusal too', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(1, { loanNeedsApproval: true })
    const [mine, theirs] = [await borrow([{ itemId }]), await borrow([{ itemId }])]
    done(await world.run(approveLoan, inOneGo(mine)))
    const [line] = await linesOf(theirs)
    const forced = world.database.db
      .updateTable('loan_line')
      .set({ unit_id: unitIds[0] ?? '', status: 'APPROVED' })
      .where('id', '=', line?.id ?? '')
    const fault = await forced.execute().catch((error: unknown) => error)
    expect(breaksConstraint(fault, 'loan_line_overlap')).toBe(true)
    expect(await world.run(approveLoan, inOneGo(theirs))).toMatchObject({ refusal: 'INSUFFICIENT_STOCK', available: 0 })
  })

  it('share the pieces that there are', async () => {
    const itemId = await world.anItem(3)
    await borrow([{ itemId, quantity: 2 }], day(2), day(5))
    const wish = aWish([{ itemId, quantity: 2 }], day(4), day(6))
    expect(await world.run(requestLoan, wish, otherBorrower)).toMatchObject({
      refusal: 'INSUFFICIENT_STOCK',
      itemId,
      requested: 2,
      available: 1,
    })
    expect(await world.availability(itemId, `(from: "${day(2)}", to: "${day(5)}")`)).toMatchObject({ available: 1 })
  })

  it('at once give the last unit to one', async () => {
    const { itemId } = await world.aTaggedItem(1)
    const wishes = Array.from({ length: 8 }, () => world.run(requestLoan, aWish([{ itemId }]), aPerson()))
    expect((await Promise.all(wishes)).filter((outcome) => !isRefusal(outcome))).toHaveLength(1)
  })

  it('are never sold away under a borrower', async () => {
    const itemId = await world.anItem(1)
    const id = await borrow([{ itemId }], day(20), day(22))
    const orderId = newId('ord')
    const lines = [{ itemId, quantity: 1, unitPriceMinor: '500', currency: 'EUR' }]
    await world.run(reserveItems, { orderId, lines, expiresAt: '2026-12-24T00:00:00Z' })
    expect((await factsOf(orderId)).at(-1)?.type).toBe('items.reservation.refused.v1')
    done(await world.run(cancelLoan, inOneGo(id), borrower))
    expect(await world.availability(itemId)).toMatchObject({ sellable: 1 })
  })
})

describe('deadlines', () => {
  it('remind once before the day, once after it, and again when it was moved', async () => {
    const itemId = await world.anItem(1)
    const id = await borrow([{ itemId }], day(0), day(3))
    done(await world.run(checkOutLoan, inOneGo(id)))
    const told = async () => (await factsOf(id)).map(({ type }) => type.split('.')[2]).slice(2)
    const remindOn = async (days: number) => {
      world.clock.set(`${day(days)}T09:00:00Z`)
      await world.host('items').runSchedule('remindBorrowers')
      await world.run(remindBorrowers, undefined)
    }
    await remindOn(1)
    expect(await told()).toEqual([])
    await remindOn(2)
    expect(await told()).toEqual(['dueSoon'])
    await remindOn(3)
    await remindOn(4)
    expect(await told()).toEqual(['dueSoon', 'overdue'])
    const query = `query ($id: ID!) { loan(id: $id) { overdue } }`
    expect((await world.ask(borrower, query, { id })).data.loan.overdue).toBe(true)
    done(await world.run(extendLoan, { ...inOneGo(id), to: day(8) }, borrower))
    expect((await world.ask(borrower, query, { id })).data.loan.overdue).toBe(false)
    await remindOn(7)
    expect(await told()).toEqual(['dueSoon', 'overdue', 'extended', 'dueSoon'])
    world.clock.set(monday)
  })

  it('free what was not approved or picked up in time', async () => {
    const itemId = await world.anItem(2)
    const id = await borrow([{ itemId, quantity: 2 }], day(0), day(6))
    world.clock.set(`${day(2)}T09:00:00Z`)
    await world.run(expireLoans, undefined)
    expect(await linesOf(id)).toMatchObject([{ status: 'RESERVED' }, { status: 'RESERVED' }])
    world.clock.set(`${day(3)}T09:00:00Z`)
    await world.run(expireLoans, undefined)
    expect(await linesOf(id)).toMatchObject([{ status: 'EXPIRED' }, { status: 'EXPIRED' }])
    expect(await world.availability(itemId)).toMatchObject({ available: 2 })
    world.clock.set(monday)
  })

  it('are told of once on the day when a loan begins, so that read models follow the calendar', async () => {
    const itemId = await world.anItem(1)
    await borrow([{ itemId }], day(2), day(4))
    const states = async () =>
      (await world.emitted('items', 'items.item.changed.v1')).filter(({ subject }) => subject === itemId)
    const before = await states()
    world.clock.set(`${day(2)}T09:00:00Z`)
    await world.run(tellOfToday, undefined)
    await world.run(tellOfToday, undefined)
    const told = await states()
    expect(told).toHaveLength(before.length + 1)
    expect(before.at(-1)?.data).toMatchObject({ availability: { onLoan: 0, available: 1 } })
    expect(told.at(-1)?.data).toMatchObject({ availability: { onLoan: 1, available: 0 } })
    world.clock.set(monday)
  })

  it('keep nobody else waiting: a loan is not prolonged into the next one', async () => {
    const { itemId } = await world.aTaggedItem(1)
    const id = await borrow([{ itemId }], day(0), day(3))
    await borrow([{ itemId }], day(5), day(6))
    expect(await world.run(extendLoan, { ...inOneGo(id), to: day(6) }, borrower)).toMatchObject({
      refusal: 'UNIT_TAKEN',
    })
    done(await world.run(extendLoan, { ...inOneGo(id), to: day(5) }, borrower))
  })

  it('hand over only what stands on the shelf', async () => {
    const { itemId } = await world.aTaggedItem(1)
    const late = await borrow([{ itemId }], day(0), day(2))
    const next = await borrow([{ itemId }], day(2), day(4))
    done(await world.run(checkOutLoan, inOneGo(late)))
    world.clock.set(`${day(2)}T09:00:00Z`)
    expect(await world.run(checkOutLoan, inOneGo(next))).toMatchObject({ refusal: 'UNIT_TAKEN' })
    done(await world.run(returnLoan, inOneGo(late)))
    done(await world.run(checkOutLoan, inOneGo(next)))
    world.clock.set(monday)
  })
})

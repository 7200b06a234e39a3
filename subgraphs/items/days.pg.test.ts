import { staff } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOutLoan } from './commands/loan-handover.ts'
import { requestLoan } from './commands/loan-request.ts'
import { createLocation } from './commands/places.ts'
import { restockItem } from './commands/stock.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld, monday } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(() => world.stop())

const aPlace = (timeZone: string, name = newId('loc')) =>
  world.run(createLocation, { name, street: '1', postalCode: '', city: 'There', country: 'DE', timeZone })

const placeIn = async (timeZone: string) => done(await aPlace(timeZone)).locationId

/** One piece at a place that is not the home of its item. */
async function aPieceAt(home: string, place: string) {
  const itemId = await world.anItem(0, { locationId: home })
  done(await world.run(restockItem, { id: itemId, locationId: place, quantity: 1, idempotencyKey: aKey() }))
  return itemId
}

describe('the day of a loan', () => {
  // In Pago Pago it is Sunday evening still, on this Monday of Berlin.
  const [sunday, mondayThere] = [day(-1), day(0)]

  it('is that of the place where it is picked up, not of the home of its item', async () => {
    const home = await placeIn('Pacific/Pago_Pago')
    const itemId = await aPieceAt(home, world.locationId)
    const wish = { ...aWish([{ itemId }], sunday, day(3)), locationId: world.locationId }
    expect(await world.run(requestLoan, wish, borrower)).toMatchObject({
      refusal: 'INVALID_INPUT',
      path: ['input', 'from'],
    })
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }], mondayThere, day(3)), borrower))
    done(await world.run(checkOutLoan, { id: loanId, idempotencyKey: aKey() }))
  })

  it('may be today where at home it was yesterday', async () => {
    const place = await placeIn('Pacific/Pago_Pago')
    const itemId = await aPieceAt(world.locationId, place)
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }], sunday, day(1)), borrower))
    done(await world.run(checkOutLoan, { id: loanId, idempotencyKey: aKey() }))
  })

  it('is today for the availability of an item wherever it is today', async () => {
    const itemId = await aPieceAt(world.locationId, await placeIn('Pacific/Pago_Pago'))
    expect(await world.availability(itemId, `(from: "${sunday}")`)).toMatchObject({ available: 1, nextFreeDay: sunday })
    done(await world.run(requestLoan, aWish([{ itemId }], sunday, mondayThere), borrower))
    expect(await world.availability(itemId)).toMatchObject({ onLoan: 1, available: 0, nextFreeDay: mondayThere })
  })
})

describe('a time zone', () => {
  it.each(['US/Pacific-New', 'europe/berlin', 'posixrules', '+02:00', 'Moon/Crater'])(
    'that not everybody knows by this name is refused: %s',
    async (timeZone) => {
      expect(await aPlace(timeZone)).toMatchObject({ refusal: 'INVALID_INPUT', path: ['input', 'timeZone'] })
    },
  )

  it('that is unknown nevertheless stops neither lists nor schedules', async () => {
    const place = await placeIn('Europe/Berlin')
    const itemId = await aPieceAt(world.locationId, place)
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }], day(0), day(2)), borrower))
    done(await world.run(checkOutLoan, { id: loanId, idempotencyKey: aKey() }))
    const setZone = (time_zone: string) =>
      world.database.db.updateTable('location').set({ time_zone }).where('id', '=', place).execute()
    await setZone('Moon/Crater')
    world.clock.set(`${day(3)}T09:00:00Z`)
    const list = `{ loans(filter: { overdue: true }) { totalCount edges { node { id overdue } } } }`
    const { data, errors } = await world.ask(staff, list)
    expect(errors).toBeUndefined()
    expect(data.loans.edges).toContainEqual({ node: { id: loanId, overdue: true } })
    for (const name of ['tellOfToday', 'remindBorrowers', 'expireLoans']) await world.host('items').runSchedule(name)
    await setZone('Europe/Berlin')
    world.clock.set(monday)
  })
})

describe('a schedule', () => {
  it('goes on past a loan that it cannot read', async () => {
    const lent = async () => {
      const wish = aWish([{ itemId: await world.anItem(1) }], day(0), day(1))
      const { loanId } = done(await world.run(requestLoan, wish, borrower))
      done(await world.run(checkOutLoan, { id: loanId, idempotencyKey: aKey() }))
      return loanId
    }
    const loanId = await lent()
    const loan = world.database.db.selectFrom('loan').selectAll().where('id', '=', loanId)
    // A loan without lines stands nowhere.
    const broken = { ...(await loan.executeTakeFirstOrThrow()), id: newId('lon') }
    await world.database.db.insertInto('loan').values(broken).execute()
    const later = await lent()
    await world.host('items').runSchedule('remindBorrowers')
    const told = (await world.emitted('items', 'items.loan.dueSoon.v1')).map(({ subject }) => subject)
    expect(told).toEqual(expect.arrayContaining([loanId, later]))
    expect(told).not.toContain(broken.id)
    expect(world.reports.map(({ message }) => message)).toContainEqual(expect.stringContaining(broken.id))
    await world.database.db.deleteFrom('loan').where('id', '=', broken.id).execute()
  })
})

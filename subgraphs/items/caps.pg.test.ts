import { aPerson, staff } from '@stoa/testing/people'
import type { Viewer } from '@stoa/auth/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createItem } from './commands/catalogue.ts'
import { cancelLoan } from './commands/loan-decide.ts'
import { aKey, aWish, done, type ItemsWorld, itemsWorld } from './test-world.ts'

// How much one person may hold, and who may nothing of it yet.

let world: ItemsWorld
let drill: string

beforeAll(async () => {
  world = await itemsWorld({ ports: { items: { caps: { openLoanRequests: 2, publishedItems: 2 } } } })
  drill = await world.anItem(20)
})

afterAll(async () => {
  await world.stop()
})

const errors = 'userErrors { __typename ... on LimitReached { code limit } }'
const reached = [{ __typename: 'LimitReached', code: 'LIMIT_REACHED', limit: 2 }]

const request = (viewer: Viewer, changes: object = {}) =>
  world.ask(viewer, `mutation ($input: LoanRequestInput!) { loanRequest(input: $input) { loan { id } ${errors} } }`, {
    input: { ...aWish([{ itemId: drill }]), ...changes },
  })

const publish = (viewer: Viewer, id: string) =>
  world.ask(viewer, `mutation ($input: ItemPublishInput!) { itemPublish(input: $input) { item { id } ${errors} } }`, {
    input: { id },
  })

const somebody = async () => {
  const person = aPerson()
  await world.known([person])
  return person
}

const draftOf = async (owner: Viewer, title = 'Tent') => {
  const { categoryId, locationId } = world
  return done(await world.run(createItem, { title, categoryId, locationId, forLoan: true }, owner)).itemId
}

test('nobody borrows or shows anything before the e-mail address is proved', async () => {
  const newcomer = aPerson({ verified: false })
  const asked = await request(newcomer)
  expect(asked.data).toEqual({ loanRequest: null })
  expect(asked.errors?.[0].extensions.code).toBe('FORBIDDEN')
  const shown = await publish(newcomer, await draftOf(newcomer))
  expect(shown.data).toEqual({ itemPublish: null })
  expect(shown.errors?.[0].extensions.code).toBe('FORBIDDEN')
})

test('one has so many loans that are not picked up, until one comes to an end', async () => {
  const borrower = await somebody()
  const first = (await request(borrower)).data.loanRequest
  expect(first.userErrors).toEqual([])
  expect((await request(borrower)).data.loanRequest.userErrors).toEqual([])
  expect((await request(borrower)).data.loanRequest).toEqual({ loan: null, userErrors: reached })
  const byStaff = await request(staff, { borrowerId: borrower.id })
  expect(byStaff.data.loanRequest.userErrors).toEqual([])
  done(await world.run(cancelLoan, { id: byStaff.data.loanRequest.loan.id, idempotencyKey: aKey() }))
  done(await world.run(cancelLoan, { id: first.loan.id, idempotencyKey: aKey() }, borrower))
  expect((await request(borrower)).data.loanRequest.userErrors).toEqual([])
})

test('two requests at once do not both take the last one', async () => {
  const borrower = await somebody()
  const answers = await Promise.all(Array.from({ length: 4 }, () => request(borrower)))
  const refused = answers.filter(({ data }) => data.loanRequest.loan === null)
  expect(refused.map(({ data }) => data.loanRequest.userErrors)).toEqual([reached, reached])
})

test('one shows so many items, those of the organisation apart, also when several are shown at once', async () => {
  const owner = await somebody()
  const drafts = await Promise.all(Array.from({ length: 4 }, () => draftOf(owner)))
  const answers = await Promise.all(drafts.map((id) => publish(owner, id)))
  const refused = answers.filter(({ data }) => data.itemPublish.item === null)
  expect(refused.map(({ data }) => data.itemPublish.userErrors)).toEqual([reached, reached])
  for (const title of ['One', 'Two', 'Three']) {
    expect((await publish(staff, await draftOf(staff, title))).data.itemPublish.userErrors).toEqual([])
  }
})

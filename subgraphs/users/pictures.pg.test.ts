import { aReadyPicture } from '@stoa/testing/files'
import type { Viewer } from '@stoa/auth/viewer'
import { aPerson } from '@stoa/testing/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type UsersWorld, usersWorld } from './test-world.ts'

let world: UsersWorld
let ada: Viewer & { kind: 'person' }
beforeAll(async () => {
  world = await usersWorld()
  ada = await world.join('Ada')
})
afterAll(() => world?.stop())

async function uploaded(by: { readonly id: string }, changes = {}): Promise<string> {
  const state = aReadyPicture(by, changes)
  await world.publish('files.file.changed.v1', state)
  await world.settle()
  return state.fileId
}

async function update(input: object) {
  const query = `mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) {
    person { displayName picture { id } } userErrors { ... on UserError { code path } } } }`
  return (await world.ask(ada, query, { input })).data.personUpdate
}

async function told() {
  await world.settle()
  const states = await world.emitted('users', 'users.person.changed.v1')
  const latest = states.findLast(({ subject }) => subject === ada.id)?.data as { pictureId?: string | null } | undefined
  return latest?.pictureId
}

test('a person has a picture, keeps it, and takes it away', async () => {
  const id = await uploaded(ada)
  expect((await update({ pictureId: id })).person.picture).toEqual({ id })
  expect(await told()).toBe(id)
  expect((await update({ displayName: 'Ada L.' })).person).toEqual({ displayName: 'Ada L.', picture: { id } })
  expect((await update({ pictureId: null })).person.picture).toBeNull()
  expect(await told()).toBeNull()
})

test('it is a picture that the person has uploaded', async () => {
  const path = ['input', 'pictureId']
  for (const [id, code] of [
    [await uploaded(aPerson()), 'NOT_FOUND'],
    [await uploaded(ada, { status: 'REJECTED' }), 'NOT_FOUND'],
    [await uploaded(ada, { publicPath: null }), 'INVALID_INPUT'],
  ]) {
    expect(await update({ pictureId: id })).toEqual({ person: null, userErrors: [{ code, path }] })
  }
})

test('it goes with its file', async () => {
  const id = await uploaded(ada)
  await update({ pictureId: id })
  await world.publish('files.file.deleted.v1', { fileId: id, ownerId: ada.id })
  expect(await told()).toBeNull()
  expect((await update({ locale: 'en' })).person.picture).toBeNull()
})

import type { Viewer } from '@stoa/auth/viewer'
import { aGuest, anonymous, aPerson, staff } from '@stoa/testing/people'
import { isRefusal } from '@stoa/values/refusal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAdmin } from './commands/admin.ts'
import { revokePersonRole } from './commands/roles.ts'
import { hashSecret } from './secrets.ts'
import { logInAs, quickPasswords, type UsersWorld, usersWorld } from './test-world.ts'

let world: UsersWorld
let ada: Viewer & { kind: 'person' }
let bob: Viewer & { kind: 'person' }
let sam: Viewer & { kind: 'person' }
let root: Viewer & { kind: 'person' }
beforeAll(async () => {
  world = await usersWorld()
  ada = await world.join('ada')
  bob = await world.join('bob')
  sam = await world.join('sam', { roles: ['STAFF'] })
  root = await world.join('root', { roles: ['ADMIN'] })
})
afterAll(() => world.stop())

const lastState = async (personId: string) =>
  (await world.emitted('users', 'users.person.changed.v1')).findLast(({ subject }) => subject === personId)?.data

describe('a person', () => {
  const fields = 'id displayName createdAt email verified locale timeZone roles status addresses { id }'
  const see = (viewer: Viewer, id: string) =>
    world.ask(viewer, `query ($id: ID!) { person(id: $id) { ${fields} } }`, { id })
  const hidden = {
    email: null,
    verified: null,
    locale: null,
    timeZone: null,
    roles: null,
    status: null,
    addresses: null,
  }

  it('is a name to others, and whole to itself and to staff', async () => {
    const others = await see(bob, ada.id)
    expect(others.data.person).toMatchObject({ id: ada.id, displayName: 'ada', ...hidden })
    expect(others.errors?.map((error) => error.extensions.code)).toEqual(Array(7).fill('FORBIDDEN'))
    for (const viewer of [ada, sam, root]) {
      const whole = await see(viewer, ada.id)
      expect(whole.errors).toBeUndefined()
      expect(whole.data.person).toMatchObject({ email: 'ada@example.org', verified: true, roles: [], status: 'ACTIVE' })
    }
  })

  it('is nobody to who is not logged in', async () => {
    for (const viewer of [anonymous, aGuest()]) {
      const { data, errors } = await see(viewer, ada.id)
      expect(data).toEqual({ person: null })
      expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
      expect((await world.ask(viewer, '{ me { id } }')).data).toEqual({ me: null })
    }
  })

  it('is guarded as an entity too, whatever a reference claims', async () => {
    const query = `query ($reps: [_Any!]!) { _entities(representations: $reps) {
      ... on Person { id displayName email } ... on Address { city } } }`
    const reps = [{ __typename: 'Person', id: ada.id, email: 'forged@example.org' }]
    const asBob = await world.ask(bob, query, { reps })
    expect(asBob.data._entities).toEqual([{ id: ada.id, displayName: 'ada', email: null }])
    const asNobody = await world.ask(anonymous, query, { reps })
    expect(asNobody.data._entities).toEqual([null])
    expect(asNobody.errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
    const missing = [
      { __typename: 'Person', id: aPerson().id },
      { __typename: 'Person', id: 'x' },
      { __typename: 'Address', id: ada.id },
    ]
    expect((await world.ask(root, query, { reps: missing })).data._entities).toEqual([null, null, null])
  })

  it('changes what it says about itself, and the state follows', async () => {
    const query =
      'mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { person { displayName timeZone } userErrors { __typename } } }'
    const { data } = await world.ask(bob, query, { input: { displayName: 'Bob B.', timeZone: 'Europe/Vienna' } })
    expect(data.personUpdate).toEqual({ person: { displayName: 'Bob B.', timeZone: 'Europe/Vienna' }, userErrors: [] })
    expect(await lastState(bob.id)).toMatchObject({ displayName: 'Bob B.', timeZone: 'Europe/Vienna', version: 2 })
    const refused = await world.ask(bob, query, { input: { timeZone: 'Nowhere' } })
    expect(refused.data.personUpdate).toMatchObject({ person: null, userErrors: [{ __typename: 'InvalidInput' }] })
  })
})

describe('people', () => {
  const list = (viewer: Viewer, variables: Record<string, unknown>) =>
    world.ask(
      viewer,
      `query ($search: String, $role: Role, $first: Int, $after: String) {
        people(search: $search, role: $role, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id email } } } }`,
      variables,
    )

  it('are listed for staff, page by page, the newest first', async () => {
    const first = (await list(sam, { first: 3 })).data.people
    expect(first.totalCount).toBe(4)
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = (await list(sam, { first: 3, after: first.pageInfo.endCursor })).data.people
    const ids = [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id)
    expect(ids).toEqual([root.id, sam.id, bob.id, ada.id])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  it('are found by name, address and role, with % and _ as plain signs', async () => {
    const found = async (variables: object) => (await list(root, { ...variables })).data.people.totalCount
    expect(await found({ search: 'ADA@' })).toBe(1)
    expect(await found({ search: 'example' })).toBe(4)
    expect(await found({ search: '%' })).toBe(0)
    expect(await found({ search: '_' })).toBe(0)
    expect(await found({ role: 'STAFF' })).toBe(1)
  })

  it('cost three statements for a page with addresses, however many they are', async () => {
    const quiet = await usersWorld({ background: false })
    const page = '{ people(first: 50) { edges { node { displayName email roles addresses { city } } } } }'
    const statementsFor = async () =>
      (await quiet.statements(() => quiet.ask(staff, page))).texts.map((text) => text.replace(/\$\d+(, \$\d+)*/g, '$'))
    await quiet.join('one', { verified: false })
    const forOne = await statementsFor()
    for (const name of ['two', 'three', 'four']) await quiet.join(name, { verified: false })
    expect(await statementsFor()).toEqual(forOne)
    expect(forOne.length).toBeLessThanOrEqual(3)
    await quiet.stop()
  })

  it('are nobody else’s business, and no endless list', async () => {
    expect((await list(ada, {})).errors?.[0].extensions.code).toBe('FORBIDDEN')
    expect((await list(sam, { first: 101 })).errors?.[0].extensions.code).toBe('BAD_USER_INPUT')
    expect((await list(sam, { after: 'nonsense' })).errors?.[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('roles', () => {
  const act = async (viewer: Viewer, mutation: string, input: object) => {
    const type = `${mutation.replace('person', 'Person')}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { person { roles status } userErrors { __typename } } }`
    const { data, errors } = await world.ask(viewer, query, { input })
    return data?.[mutation] ?? errors?.[0]?.extensions.code
  }

  it('are given and taken by admins alone', async () => {
    const input = { personId: bob.id, role: 'STAFF' }
    for (const viewer of [bob, sam]) expect(await act(viewer, 'personRoleGrant', input)).toBe('FORBIDDEN')
    expect(await act(root, 'personRoleGrant', input)).toMatchObject({ person: { roles: ['STAFF'] } })
    expect(await act(root, 'personRoleGrant', input)).toMatchObject({ person: { roles: ['STAFF'] } })
    expect(await world.emitted('users', 'users.person.roleGranted.v1')).toHaveLength(3)
    expect(await lastState(bob.id)).toMatchObject({ roles: ['STAFF'] })
    expect(await act(root, 'personRoleRevoke', input)).toMatchObject({ person: { roles: [] } })
    expect(await lastState(bob.id)).toMatchObject({ roles: [] })
    expect(await act(root, 'personRoleGrant', { ...input, personId: aPerson().id })).toMatchObject({
      userErrors: [{ __typename: 'NotFound' }],
    })
  })

  it('leave at least one admin, also when two remove each other at once', async () => {
    expect(await act(root, 'personRoleRevoke', { personId: root.id, role: 'ADMIN' })).toMatchObject({
      userErrors: [{ __typename: 'NotAllowed' }],
    })
    expect(await act(root, 'personDeactivate', { personId: root.id })).toMatchObject({
      userErrors: [{ __typename: 'NotAllowed' }],
    })
    const other = await world.join('other', { roles: ['ADMIN'] })
    const host = world.host('users')
    const both = await Promise.all(
      [root.id, other.id].map((personId) => host.run(revokePersonRole, { personId, role: 'ADMIN' })),
    )
    expect(both.filter(isRefusal)).toHaveLength(1)
    const left = both.find((one) => !isRefusal(one))
    await act(left?.personId === root.id ? other : root, 'personRoleGrant', { personId: root.id, role: 'ADMIN' })
  })

  it('count for nothing in an account that is closed, until it is opened again', async () => {
    await world.join('zoe')
    const { tokens } = await logInAs(world, 'zoe@example.org')
    const personId = tokens?.personId ?? ''
    expect(await act(sam, 'personDeactivate', { personId })).toBe('FORBIDDEN')
    expect(await act(root, 'personDeactivate', { personId, reason: 'asked for it' })).toMatchObject({
      person: { status: 'DEACTIVATED' },
    })
    expect(await lastState(personId)).toMatchObject({ status: 'DEACTIVATED' })
    expect((await world.emitted('users', 'users.session.revoked.v1')).at(-1)?.data).toMatchObject({
      personId,
      reason: 'DEACTIVATED',
    })
    expect((await logInAs(world, 'zoe@example.org')).tokens).toBeNull()
    await act(root, 'personReactivate', { personId })
    expect((await logInAs(world, 'zoe@example.org')).tokens).not.toBeNull()
  })

  it('begin with an admin whom the command line makes, and nobody else does', async () => {
    const host = world.host('users')
    const input = {
      email: 'First@example.org',
      displayName: 'First',
      passwordHash: await quickPasswords.hash('correct horse battery'),
      linkHash: hashSecret('a link that is not needed'),
    }
    expect(await host.run(makeAdmin, input, root)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    expect(await host.run(makeAdmin, input)).toMatchObject({
      how: 'NEW',
      person: { email: 'First@example.org', roles: ['ADMIN'], verified: true },
    })
    expect(await host.run(makeAdmin, { ...input, passwordHash: 'other' })).toMatchObject({ how: 'KNOWN' })
    expect((await logInAs(world, 'first@example.org')).tokens).not.toBeNull()
  })
})

describe('addresses', () => {
  const home = { recipient: 'Ada', lines: ['Ring 1'], city: 'Wien', postalCode: '1010', countryCode: 'AT' }
  const fields = '{ address { id label city isDefault } userErrors { __typename } }'
  const add = async (viewer: Viewer, input: object = home) =>
    (await world.ask(viewer, `mutation ($input: AddressAddInput!) { addressAdd(input: $input) ${fields} }`, { input }))
      .data.addressAdd
  const update = async (viewer: Viewer, input: object) =>
    (
      await world.ask(viewer, `mutation ($input: AddressUpdateInput!) { addressUpdate(input: $input) ${fields} }`, {
        input,
      })
    ).data.addressUpdate
  const remove = async (viewer: Viewer, id: string) => {
    const query =
      'mutation ($input: AddressRemoveInput!) { addressRemove(input: $input) { addressId userErrors { __typename } } }'
    return (await world.ask(viewer, query, { input: { id } })).data.addressRemove
  }
  const defaults = async (viewer: Viewer) =>
    (await world.ask(viewer, '{ me { addresses { id isDefault } } }')).data.me.addresses.map(
      (one: { isDefault: boolean }) => one.isDefault,
    )

  it('have one default: the first, then whichever is chosen', async () => {
    const first = (await add(ada)).address
    const second = (await add(ada, { ...home, label: 'work' })).address
    expect([first.isDefault, second.isDefault]).toEqual([true, false])
    expect((await update(ada, { id: second.id, isDefault: true, city: 'Graz' })).address).toMatchObject({
      label: 'work',
      city: 'Graz',
      isDefault: true,
    })
    expect(await defaults(ada)).toEqual([true, false])
    expect((await update(ada, { id: second.id, label: null })).address).toMatchObject({ label: null, isDefault: true })
    expect(await remove(ada, second.id)).toEqual({ addressId: second.id, userErrors: [] })
    expect(await defaults(ada)).toEqual([true])
  })

  it('have one default when many are added at once', async () => {
    const cat = await world.join('cat')
    await Promise.all(Array.from({ length: 5 }, () => add(cat, { ...home, isDefault: true })))
    expect((await defaults(cat)).filter(Boolean)).toHaveLength(1)
  })

  it('are refused when something is wrong with them, or when there are too many', async () => {
    expect(await add(ada, { ...home, phone: 'call me' })).toMatchObject({
      userErrors: [{ __typename: 'InvalidInput' }],
    })
    const dan = await world.join('dan')
    for (let count = 0; count < 20; count++) await add(dan)
    expect(await add(dan)).toMatchObject({ userErrors: [{ __typename: 'InvalidInput' }] })
  })

  it('belong to one person: others find nothing, staff may read', async () => {
    const { id } = (await add(ada)).address
    expect(await update(bob, { id, city: 'Linz' })).toMatchObject({
      address: null,
      userErrors: [{ __typename: 'NotFound' }],
    })
    expect(await update(root, { id, city: 'Linz' })).toMatchObject({
      address: null,
      userErrors: [{ __typename: 'NotFound' }],
    })
    expect(await remove(bob, id)).toMatchObject({ userErrors: [{ __typename: 'NotFound' }] })
    const query = 'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Address { city } } }'
    const read = (viewer: Viewer) => world.ask(viewer, query, { reps: [{ __typename: 'Address', id }] })
    expect((await read(bob)).data._entities).toEqual([null])
    expect((await read(anonymous)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
    for (const viewer of [ada, sam]) expect((await read(viewer)).data._entities).toEqual([{ city: 'Wien' }])
  })
})

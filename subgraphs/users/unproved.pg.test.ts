import { anonymous } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAdmin } from './commands/admin.ts'
import { grantPersonRole } from './commands/roles.ts'
import { hashSecret, newSecret } from './secrets.ts'
import { goodPassword, logInAs, publicUrl, quickPasswords, type UsersWorld, usersWorld } from './test-world.ts'

// Anybody can type anybody's address: what an account may do and what we say in
// its name before its address is proved.

let world: UsersWorld
beforeAll(async () => {
  world = await usersWorld()
})
afterAll(() => world.stop())

const strangersPassword = 'a password of a stranger'

const register = async (email: string, password: string, displayName: string) => {
  const query = `mutation ($input: PersonRegisterInput!) { personRegister(input: $input) {
    accepted userErrors { __typename } } }`
  const { data } = await world.ask(anonymous, query, { input: { email, password, displayName } })
  expect(data.personRegister).toEqual({ accepted: true, userErrors: [] })
}

/** The page behind the link of a mail, opened as a person or a scanner does. */
const open = (page: string, token: string) =>
  world.host('users').route(new Request(`${publicUrl}/-/users/${page}?token=${token}`), anonymous)

const send = (page: string, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields)
  return world.host('users').route(new Request(`${publicUrl}/-/users/${page}`, { method: 'POST', body }), anonymous)
}

const personOf = (email: string) =>
  world.db.selectFrom('person').selectAll().where('email_key', '=', email).executeTakeFirstOrThrow()

const openSessionsOf = async (personId: string) => {
  const query = world.db.selectFrom('session').select('id').where('person_id', '=', personId)
  return (await query.where('revoked_at', 'is', null).execute()).length
}

const mailsTo = (email: string) => world.mails.filter(({ to }) => to === email)

/** A stranger has registered somebody's address, is logged in and has written down where things go. */
async function strangerWaits(email: string) {
  await register(email, strangersPassword, 'Stranger')
  const token = await world.mailedToken(email)
  const { tokens } = await logInAs(world, email, anonymous, strangersPassword)
  const personId = tokens?.personId ?? ''
  const viewer = { kind: 'person', id: personId, sessionId: 'ses_x', roles: [], verified: false } as const
  const query = 'mutation ($input: AddressAddInput!) { addressAdd(input: $input) { address { id } } }'
  const input = { recipient: 'Stranger', lines: ['Elsewhere 1'], city: 'Nowhere', countryCode: 'AT' }
  expect((await world.ask(viewer, query, { input })).data.addressAdd.address).not.toBeNull()
  return { personId, token }
}

const addressesOf = (personId: string) =>
  world.db.selectFrom('address').select('id').where('person_id', '=', personId).execute()

describe('an address that a stranger registered first', () => {
  it('is its owner’s when the owner registers: nothing of the stranger’s lets anybody in', async () => {
    const email = 'victim@example.org'
    const { personId, token } = await strangerWaits(email)
    await register(email, goodPassword, 'Victim')
    expect(await open('verify', token).then(({ status }) => status)).toBe(200)
    expect((await send('verify', { token })).status).toBe(410)
    expect(await personOf(email)).toMatchObject({ id: personId, display_name: 'Victim', verified_at: null })
    expect(await openSessionsOf(personId)).toBe(0)
    expect(await addressesOf(personId)).toEqual([])
    expect((await logInAs(world, email, anonymous, strangersPassword)).tokens).toBeNull()
    const confirmed = await send('verify', { token: await world.mailedToken(email) })
    expect(confirmed.status).toBe(200)
    expect((await personOf(email)).verified_at).not.toBeNull()
    expect((await logInAs(world, email)).tokens?.personId).toBe(personId)
    const [state] = (await world.emitted('users', 'users.person.changed.v1')).slice(-1)
    expect(state?.data).toMatchObject({ displayName: 'Victim', verified: true })
  })

  it('is its owner’s by a new password as well, without what the stranger wrote down', async () => {
    const email = 'forgetful@example.org'
    const { personId } = await strangerWaits(email)
    const query = `mutation { personPasswordForget(input: { email: "${email}" }) { accepted } }`
    await world.ask(anonymous, query)
    expect((await send('reset', { token: await world.mailedToken(email), password: goodPassword })).status).toBe(200)
    expect(await openSessionsOf(personId)).toBe(0)
    expect(await addressesOf(personId)).toEqual([])
    expect((await logInAs(world, email, anonymous, strangersPassword)).tokens).toBeNull()
  })

  it('begins anew once for each who registers at once, and ends with one of them', async () => {
    const email = 'crowd@example.org'
    await strangerWaits(email)
    const passwords = [goodPassword, 'another good password']
    await Promise.all(passwords.map((password) => register(email, password, 'Crowd')))
    const logins = await Promise.all(passwords.map((password) => logInAs(world, email, anonymous, password)))
    expect(logins.filter(({ tokens }) => tokens !== null)).toHaveLength(1)
  })

  it('stays as it is once it is proved: whoever registers again is told by mail alone', async () => {
    const email = 'proved@example.org'
    await register(email, goodPassword, 'Owner')
    await send('verify', { token: await world.mailedToken(email) })
    await register(email, strangersPassword, 'Stranger')
    await world.settle()
    expect(await personOf(email)).toMatchObject({ display_name: 'Owner' })
    expect(mailsTo(email).at(-1)?.subject).toBe('You already have an account')
    expect((await logInAs(world, email)).tokens).not.toBeNull()
  })
})

describe('a link of a mail', () => {
  it('leads to the app where it is served, and to a page of our own where it is not', async () => {
    const app = await usersWorld({ pagesUrl: publicUrl })
    try {
      for (const [place, begin] of [
        [app, `${publicUrl}/verify?token=`],
        [world, `${publicUrl}/-/users/verify?token=`],
      ] as const) {
        const input = 'email: "linked@example.org", displayName: "Lin", password: "correct horse battery"'
        await place.ask(anonymous, `mutation { personRegister(input: { ${input} }) { accepted } }`)
        await place.mailedToken('linked@example.org')
        expect(place.mails.at(-1)?.text).toContain(begin)
      }
    } finally {
      await app.stop()
    }
  })

  it('does nothing when it is opened, as mail scanners do: the page has a button', async () => {
    const email = 'scanned@example.org'
    await register(email, goodPassword, 'Scanned')
    const token = await world.mailedToken(email)
    for (const round of [1, 2]) {
      const page = await open('verify', token)
      expect(page.status, `round ${round}`).toBe(200)
      expect(page.headers.get('content-security-policy')).toContain("form-action 'self'")
      const text = await page.text()
      expect(text).toContain('<form method="post" action="/-/users/verify">')
      expect(text).toContain(`value="${token}"`)
    }
    await open('reset', token)
    expect((await personOf(email)).verified_at).toBeNull()
    expect((await send('verify', { token })).status).toBe(200)
    expect((await personOf(email)).verified_at).not.toBeNull()
  })
})

describe('a mail to an address that nobody has proved', () => {
  it('says nothing that whoever registered it has written', async () => {
    const email = 'told@example.org'
    await register(email, goodPassword, 'Call 0900 123 now')
    await register(email, goodPassword, 'Call 0900 123 now')
    await world.ask(anonymous, `mutation { personVerificationSend(input: { email: "${email}" }) { accepted } }`)
    await world.ask(anonymous, `mutation { personPasswordForget(input: { email: "${email}" }) { accepted } }`)
    await world.settle()
    expect(mailsTo(email)).toHaveLength(4)
    expect(JSON.stringify(mailsTo(email))).not.toContain('0900')
  })
})

describe('a role', () => {
  it('is given to nobody whose address is not proved', async () => {
    const { personId } = await strangerWaits('colleague@example.org')
    const host = world.host('users')
    expect(await host.run(grantPersonRole, { personId, role: 'STAFF' })).toMatchObject({ refusal: 'NOT_ALLOWED' })
    expect((await personOf('colleague@example.org')).roles).toEqual([])
  })

  const adminInput = async (email: string, link = newSecret()) => ({
    email,
    displayName: 'Boss',
    passwordHash: await quickPasswords.hash('a password that nobody is told'),
    linkHash: hashSecret(link),
  })

  it('of an admin, given by the command line, takes an account from whoever only typed the address', async () => {
    const email = 'boss@example.org'
    const { personId, token } = await strangerWaits(email)
    const link = newSecret()
    const made = await world.host('users').run(makeAdmin, await adminInput(email, link))
    expect(made).toMatchObject({ how: 'TAKEN_OVER', person: { id: personId, roles: ['ADMIN'], displayName: 'Boss' } })
    expect(await openSessionsOf(personId)).toBe(0)
    expect(await addressesOf(personId)).toEqual([])
    expect((await logInAs(world, email, anonymous, strangersPassword)).tokens).toBeNull()
    expect((await send('verify', { token })).status).toBe(410)
    // Nobody begins it anew any more: the operator answers for the address.
    await register(email, strangersPassword, 'Stranger')
    expect((await logInAs(world, email, anonymous, strangersPassword)).tokens).toBeNull()
    expect((await send('reset', { token: link, password: goodPassword })).status).toBe(200)
    expect((await send('reset', { token: link, password: strangersPassword })).status).toBe(410)
    expect((await logInAs(world, email)).tokens?.personId).toBe(personId)
  })

  it('of an admin leaves a proved account its password, and refuses a closed one', async () => {
    const { id } = await world.join('chief')
    const input = await adminInput('chief@example.org')
    const host = world.host('users')
    expect(await host.run(makeAdmin, input)).toMatchObject({ how: 'KNOWN', person: { id, displayName: 'chief' } })
    expect((await logInAs(world, 'chief@example.org')).tokens).not.toBeNull()
    const gone = await world.join('gone')
    await world.db.updateTable('person').set({ status: 'DEACTIVATED' }).where('id', '=', gone.id).execute()
    expect(await host.run(makeAdmin, await adminInput('gone@example.org'))).toMatchObject({ refusal: 'NOT_ALLOWED' })
  })
})

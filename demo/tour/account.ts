import { demoAccount, demoAccounts, demoPassword } from '../accounts.ts'
import {
  EmptyCartDocument,
  LogInDocument,
  PlaceOrderDocument,
  RefreshDocument,
  RegisterDocument,
  ToldDocument,
  type ToldSubscription,
  VerifyDocument,
  WhoAmIDocument,
} from '@stoa/operations/tour'
import type { Asker, Journey, Watch } from './journey.ts'

/** Somebody who is logged in. */
export type Person = Asker & {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly refreshToken: string
}

export type People = {
  /** Who goes on the tour: opened an account in it. */
  readonly robin: Person
  readonly mira: Person
  readonly jonas: Person
  readonly staff: Person
  readonly admin: Person
  /** What Robin is told, from here on. */
  readonly told: Watch<NonNullable<ToldSubscription['notificationAdded']>>
}

export const nobody: Asker = { name: 'nobody' }

/** Opens an account, proves its address, logs in and refreshes; and logs in those whom the tour meets. */
export async function account(journey: Journey): Promise<People> {
  journey.chapter('An account')
  const fresh = await openAccount(journey)
  const robin = fresh ? await refresh(journey, fresh) : await standIn(journey)
  journey.chapter('Others whom the tour meets')
  const others = await journey.step('staff, an admin and two customers of the demo world log in', async () => ({
    staff: await logIn(journey, demoAccount('staff')),
    admin: await logIn(journey, demoAccount('admin')),
    mira: await logIn(journey, demoAccounts[0]),
    jonas: await logIn(journey, demoAccounts[1]),
  }))
  const { me } = await journey.step('the token says who it is', () => journey.ask(others.admin, WhoAmIDocument))
  journey.expect(me?.roles?.includes('ADMIN'), 'an admin has the role')
  const told = await journey.step(`${robin.name} watches what there is to be told`, async () =>
    journey.watch(robin, ToldDocument, {}, ({ topic, title, body }) => `${topic} · ${title}: ${body}`),
  )
  return { robin, ...others, told }
}

/** Somebody of the demo world goes instead, with an empty cart. */
async function standIn(journey: Journey): Promise<Person> {
  return journey.step('somebody of the demo world goes on the tour', async () => {
    const person = await logIn(journey, demoAccounts[2])
    await journey.ask(person, EmptyCartDocument)
    return person
  })
}

/** Undefined where this address has opened so many accounts within the hour that the next is refused. */
async function openAccount(journey: Journey): Promise<Person | undefined> {
  const password = 'seven green bicycles'
  const name = `Robin ${journey.key().slice(5, 11)}`
  const email = `${name.toLowerCase().replace(' ', '.')}@tour.example`
  const input = { email, password, displayName: name, locale: 'en', timeZone: 'Europe/Berlin' }
  const opened = await journey.step('registers', async () => {
    const { personRegister } = await journey.ask(nobody, RegisterDocument, { input })
    journey.expect(personRegister, 'an answer to the registration')
    const throttled = personRegister.userErrors[0]?.code === 'TOO_MANY_ATTEMPTS'
    journey.expect(personRegister.accepted || throttled, 'the registration is accepted')
    if (throttled)
      journey.note('Many tours began here within the hour; this one goes on as somebody of the demo world.')
    return !throttled
  })
  if (!opened) return undefined
  const token = await journey.step('finds the mail that proves the address', async () => {
    const path = `/dev/mailbox.json?to=${encodeURIComponent(email)}`
    const mail = await journey.eventually('the mail lies in the mailbox', async () => {
      const mails = (await (await journey.get(path)).json()) as { subject: string; text: string }[]
      return mails.find(({ text }) => text.includes('/verify?token='))
    })
    journey.show({ who: 'Robin', operation: `GET ${path}`, answer: mail })
    const found = /token=([\w-]+)/.exec(mail.text)?.[1]
    journey.expect(found, 'the mail carries a link with a token')
    return found
  })
  await journey.step('may not order before the address is proved', async () => {
    const early = await logIn(journey, { name, email, password })
    const { errors } = await journey.answerTo(early, PlaceOrderDocument, { input: { idempotencyKey: journey.key() } })
    const { code, reason } = errors[0]?.extensions ?? {}
    journey.expect(
      code === 'UNAUTHORIZED_FIELD_OR_TYPE' && reason === 'FORBIDDEN',
      'the gateway does not let it through',
    )
  })
  await journey.step('proves it with the token, which counts once', async () => {
    const { verified } = await journey.change(nobody, VerifyDocument, { token })
    journey.expect(verified, 'the address is proved')
    const again = await journey.refusal(nobody, VerifyDocument, { token })
    journey.expect(again.code === 'TOKEN_NOT_VALID', 'the second use is refused')
  })
  await journey.step('a wrong password is refused, and no more is said', async () => {
    const refused = await journey.refusal(nobody, LogInDocument, { email, password: 'seven red bicycles' })
    journey.expect(refused.__typename === 'BadCredentials', 'BadCredentials')
  })
  return journey.step('logs in', () => logIn(journey, { name, email, password }))
}

async function refresh(journey: Journey, person: Person): Promise<Person> {
  return journey.step('refreshes the session: new tokens, the same person', async () => {
    const payload = await journey.change(nobody, RefreshDocument, { refreshToken: person.refreshToken })
    const { personId, accessToken: token, refreshToken } = payload.tokens
    journey.expect(personId === person.id, 'the same person')
    journey.expect(refreshToken !== person.refreshToken, 'a refresh token is used once')
    const { me } = await journey.ask({ name: person.name, token }, WhoAmIDocument)
    journey.expect(me?.id === person.id && me.verified, 'a proved account')
    return { ...person, token, refreshToken }
  })
}

/** Logs in; as a guest, where `guest` has a guest's token. */
export async function logIn(
  journey: Journey,
  who: { readonly name: string; readonly email: string; readonly password?: string },
  guest: Asker = nobody,
): Promise<Person> {
  const { name, email, password = demoPassword } = who
  const { tokens: made } = await journey.change(guest, LogInDocument, { email, password })
  journey.expect(
    made,
    `${name} can log in: the tour needs the demo world (STOA_DEMO=on, an installation that was empty)`,
  )
  const [first = name] = name.split(' ')
  return { name: first, email, password, id: made.personId, token: made.accessToken, refreshToken: made.refreshToken }
}

import { demoPassword } from '@stoa/demo/accounts'
import { expect, test } from 'vitest'
import { ask, newPerson } from './people.ts'
import { appUrl, visit } from './visit.ts'

const mailsTo = async (email: string): Promise<{ text: string }[]> =>
  (await fetch(`${appUrl()}/dev/mailbox.json?to=${encodeURIComponent(email)}`)).json() as never

/** The path in the newest mail that leads to a page of the app. */
async function linkOf(email: string, page: string): Promise<string> {
  const find = async () => new RegExp(`/${page}\\?token=[\\w-]+`).exec((await mailsTo(email))[0]?.text ?? '')?.[0] ?? ''
  await expect.poll(find, { timeout: 20_000 }).not.toBe('')
  return find()
}

test('somebody opens an account, is let in, and proves the address by the mail', async () => {
  const email = `r${crypto.randomUUID().slice(0, 8)}@demo.example`
  const page = await visit('/register?then=/things')
  await page.keyboard.press('Tab')
  await page.locator('button[type=submit]').click()
  // Each field says what is missing, and the first has the focus.
  expect(await page.locator('[aria-invalid=true]').count()).toBe(3)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
  await page.locator('input[name=name]').fill('Rita Register')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill('password1234')
  await page.keyboard.press('Enter')
  await page.getByText('This is easy to guess.').waitFor()
  await page.locator('input[name=password]').fill('four slow grey clouds')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/things')
  await page.getByText('Confirm your e-mail address to borrow and to buy.').waitFor()
  await page.goto(await linkOf(email, 'verify'))
  await page.getByRole('button', { name: 'Confirm it' }).click()
  await page.getByText('Your e-mail address is confirmed.').waitFor()
  await page.waitForURL(({ pathname }) => pathname === '/')
  expect(await page.locator('.frame-unproved').count()).toBe(0)
})

test('a link that was used says so, and another one can be sent', async () => {
  const { email, prove } = await newPerson()
  const used = await linkOf(email, 'verify')
  await prove()
  const page = await visit(used)
  await page.getByRole('button', { name: 'Confirm it' }).click()
  await page.getByText('This link was used before, or is too old.').waitFor()
  await page.locator('input[name=email]').waitFor()
})

test('a forgotten password is set anew by the mail, and the old one counts no more', async () => {
  const { email } = await newPerson('Fred Forgetful')
  const page = await visit('/login')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill('not this one at all')
  await page.keyboard.press('Enter')
  await page.getByText('E-mail address and password do not fit together.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password')
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await page.locator('h1', { hasText: 'Set a new password' }).waitFor()
  expect(await page.locator('input[name=email]').inputValue()).toBe(email)
  await page.keyboard.press('Enter')
  await page.locator('input[name=email]').press('Enter')
  await page.getByText('If there is an account').waitFor()
  await page.goto(await linkOf(email, 'reset'))
  await page.locator('input[name=password]').fill('nine loud green frogs')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/login')
  const tokensOf = async (password: string) =>
    (
      await ask('mutation ($input: SessionStartInput!) { sessionStart(input: $input) { tokens { accessToken } } }', {
        input: { email, password },
      })
    ).sessionStart.tokens
  expect(await tokensOf(demoPassword)).toBeNull()
  expect(await tokensOf('nine loud green frogs')).not.toBeNull()
})

test('too many tries are refused with when the next one counts', async () => {
  const email = `t${crypto.randomUUID().slice(0, 8)}@demo.example`
  const page = await visit('/login')
  await page.locator('input[name=email]').fill(email)
  for (let attempt = 0; attempt < 11; attempt += 1) {
    await page.locator('input[name=password]').fill(`wrong horse battery ${attempt}`)
    const answered = page.waitForResponse('**/-/users/session/login')
    await page.keyboard.press('Enter')
    await answered
  }
  await page.getByText(/^Tried too often\. Try again at \d\d:\d\d\.$/).waitFor()
})

test('whoever is sent to log in comes back to where they were, and never to another site', async () => {
  const { email } = await newPerson()
  const page = await visit('/login?then=//evil.example/')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => pathname === '/')
  expect(new URL(page.url()).origin).toBe(appUrl())
  await page.goto('/login?then=/account/sessions')
  await page.waitForURL('**/account/sessions')
})

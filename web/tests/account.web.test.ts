import { demoPassword } from '@stoa/demo/accounts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newPerson } from './people.ts'
import { visit } from './visit.ts'

const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor()

test('a name is changed, and every place that shows it changes with it', async () => {
  const { email } = await newPerson('Paula Profile')
  const page = await visit('/account/profile', { as: email })
  await page.locator('input[name=name]').fill('Paula Person')
  await page.keyboard.press('Enter')
  await toast(page, 'Saved.')
  await page.locator('.you-button', { hasText: 'Paula Person' }).waitFor()
})

test('addresses are added, offered first, removed and taken back', async () => {
  const { email } = await newPerson('Ada Address')
  const page = await visit('/account/addresses', { as: email })
  for (const [label, street] of [
    ['Home', 'Elm Street 1'],
    ['Work', 'Oak Street 2'],
  ] as const) {
    await page.getByRole('link', { name: 'Add an address' }).click()
    await page.locator('input[name=street]').fill(street)
    await page.locator('input[name=city]').fill('Leipzig')
    await page.locator('select[name=country]').selectOption('DE')
    await page.locator('input[name=label]').fill(label)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.list-row', { hasText: street }).waitFor()
  }
  await page.getByRole('button', { name: 'Offer Work first' }).click()
  await page.locator('.list-row', { hasText: 'Oak Street 2' }).getByText('Offered first').waitFor()
  await page.getByRole('button', { name: 'Remove Home' }).click()
  await toast(page, 'Home is removed.')
  await page.locator('.list-row', { hasText: 'Elm Street 1' }).waitFor({ state: 'detached' })
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).last().click()
  await page.locator('.list-row', { hasText: 'Elm Street 1' }).waitFor()
})

test('another browser is logged out from here, and shows it', async () => {
  const { email } = await newPerson('Sid Sessions')
  const page = await visit('/account/sessions', { as: email })
  const other = await visit('/account/sessions', { as: email })
  await page.reload()
  await page.getByText('This browser').waitFor()
  await page.getByRole('button', { name: 'Log out everywhere else' }).click()
  await page.getByText('You are logged in here alone.').waitFor()
  await other.locator('.top-bar a[href="/login"]').waitFor()
})

test('a new password needs the old one', async () => {
  const { email } = await newPerson('Pia Password')
  const page = await visit('/account/password', { as: email })
  await page.locator('input[name=current]').fill('not the right one')
  await page.locator('input[name=new]').fill('eleven tall blue towers')
  await page.keyboard.press('Enter')
  await page.getByText('This is not your password.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('current')
  await page.locator('input[name=current]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await toast(page, 'Your new password is set.')
})

test('the language counts at once, everywhere on the page', async () => {
  const { email } = await newPerson()
  const page = await visit('/account/look', { as: email })
  await page.getByText('Deutsch', { exact: true }).click()
  await page.locator('h1', { hasText: 'Sprache und Farben' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
})

test('a notice is told live, and what is read in one browser is read in all', async () => {
  const { email, prove } = await newPerson('Nina Notices')
  const page = await visit('/notices', { as: email })
  const other = await visit('/', { as: email })
  await page.getByText('Nothing to tell yet').waitFor()
  await prove()
  const bell = other.locator('.top-bar a[href="/notices"] .count')
  await bell.waitFor()
  await page.locator('.list-row', { hasText: 'Welcome' }).click()
  await page.waitForURL('**/account')
  await bell.waitFor({ state: 'detached' })
})

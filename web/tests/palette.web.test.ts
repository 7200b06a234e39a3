import { expect, test } from 'vitest'
import { visit } from './visit.ts'

test('a few letters and Enter lead to a page; Esc gives the focus back', async () => {
  const page = await visit('/', { as: 'jonas@demo.example' })
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill('mess')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/messages$/)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
})

test('g and a letter go to a place, but not while something is typed', async () => {
  const page = await visit('/', { as: 'jonas@demo.example' })
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.waitForURL(/\/things$/)
  await page.goto('/')
  await page.getByRole('combobox').first().fill('gt')
  expect(new URL(page.url()).pathname).toBe('/')
})

test('all keys are told', async () => {
  const page = await visit('/things')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'All keys' }).waitFor()
})

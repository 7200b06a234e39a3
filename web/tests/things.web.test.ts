import { expect, test } from 'vitest'
import { act, ask, newItem, newPerson, staffToken, type TestPerson } from './house.ts'
import { visit } from './visit.ts'

const as = ({ email, password }: TestPerson) => ({ as: email, password })

/** The first days from which the thing can be had, and until when. */
async function daysOf(item: string): Promise<{ from: string; to: string }> {
  const { item: found } = await ask(
    undefined,
    `{ item(id: "${item}") { availabilityByDay { day opens latestReturn } } }`,
  )
  const days = found.availabilityByDay as { day: string; opens: boolean; latestReturn: string | null }[]
  const from = days.find(({ day, opens, latestReturn }) => opens && latestReturn !== null && latestReturn > day)
  const to = days.find(({ day, opens }) => opens && from && day > from.day)
  return { from: from?.day ?? '', to: to?.day ?? '' }
}

async function request(borrower: TestPerson, itemId: string): Promise<string> {
  const { loan } = await act(
    borrower.token,
    'loanRequest',
    {
      lines: [{ itemId }],
      ...(await daysOf(itemId)),
      note: 'For the street party',
      idempotencyKey: crypto.randomUUID(),
    },
    'loan { id }',
  )
  return loan.id as string
}

test('an owner approves in one browser, and the borrower sees it in another; then it goes out and comes back', async () => {
  const [owner, borrower] = await Promise.all([newPerson('Olga'), newPerson('Bert')])
  const item = await newItem('Things pump', { owner, approval: true })
  const id = await request(borrower, item)
  const theirs = await visit(`/loan/${id}`, as(borrower))
  const badge = () => theirs.locator('header .badge').textContent()
  await expect.poll(badge).toContain('Asked for')

  const mine = await visit('/things/lent', as(owner))
  await mine.getByText('“For the street party”').waitFor()
  await mine.getByRole('button', { name: 'Approve' }).click()
  await expect.poll(badge, { timeout: 10_000 }).toContain('Approved')
  await mine.getByRole('button', { name: 'It is ready' }).click()
  await expect.poll(badge, { timeout: 10_000 }).toContain('Ready to pick up')
})

test('an owner declines with a reason, which the borrower reads', async () => {
  const [owner, borrower] = await Promise.all([newPerson('Odo'), newPerson('Bine')])
  const id = await request(borrower, await newItem('Things saw', { owner, approval: true }))
  const mine = await visit(`/loan/${id}`, as(owner))
  await mine.getByRole('button', { name: 'Decline' }).click()
  const dialog = mine.getByRole('dialog')
  await dialog.getByRole('textbox').fill('I need it myself on these days.')
  await dialog.getByRole('button', { name: 'Decline' }).click()
  const theirs = await visit(`/loan/${id}`, as(borrower))
  await theirs.getByText('Declined: “I need it myself on these days.”').waitFor()
})

test('a borrower gives a loan up, and the days are free for others', async () => {
  const [borrower, item] = await Promise.all([newPerson('Gustav'), newItem('Things tent', { pieces: 1 })])
  const id = await request(borrower, item)
  const page = await visit('/things', as(borrower))
  await page.getByRole('button', { name: 'Give up' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Give up' }).click()
  await page.getByText('Things tent is free for others again.').waitFor()
  await page.getByText('Nothing borrowed').waitFor()
  const { loan } = await ask(borrower.token, `{ loan(id: "${id}") { status } }`)
  expect(loan.status).toBe('CANCELED')
})

test('a loan that is out is extended to a day that can be had', async () => {
  const [borrower, item] = await Promise.all([newPerson('Ella'), newItem('Things bike')])
  const id = await request(borrower, item)
  const staff = await staffToken()
  await act(staff, 'loanReady', { id }, 'loan { id }')
  const { from } = await daysOf(item)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date())
  const page = await visit(`/loan/${id}`, as(borrower))
  await expect.poll(() => page.locator('header .badge').textContent()).toContain('Ready to pick up')
  // The place of the thing is open every day, so that the loan begins today and can go out.
  expect(from).toBe(today)
  await act(staff, 'loanCheckOut', { id, idempotencyKey: crypto.randomUUID() }, 'loan { id }')
  await page.getByRole('button', { name: 'Extend' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Extend' }).click()
  await page.getByText(/^Extended to/).waitFor()
})

test('a loan of others is nobody’s page', async () => {
  const [borrower, stranger] = await Promise.all([newPerson('Ida'), newPerson('Else')])
  const id = await request(borrower, await newItem('Things mixer'))
  const page = await visit(`/loan/${id}`, as(stranger))
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
})

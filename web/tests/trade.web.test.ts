import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { act, ask, newItem, newPerson, staffToken, type TestPerson } from './house.ts'
import { visit } from './visit.ts'

const inBag = async (person: TestPerson, itemId: string, quantity = 1) =>
  act(person.token, 'cartLineAdd', { itemId, quantity }, 'cart { id }')

const as = ({ email, password }: TestPerson) => ({ as: email, password })

/** Pays on the provider's page and comes back. */
async function pay(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Pay €/ }).click()
  await page.getByRole('button', { name: /^Pay / }).click()
  await page.getByRole('link', { name: 'Back to the shop' }).click()
}

test('a buyer changes the bag, orders, pays at the provider, and sees the hand-over as it happens', async () => {
  const [item, buyer] = await Promise.all([newItem('Trade kettle', { price: 3900 }), newPerson('Bea')])
  await inBag(buyer, item)
  const page = await visit('/bag', as(buyer))
  await page
    .getByRole('button', { name: /^More/ })
    .or(page.getByRole('button', { name: /plus|more/i }))
    .first()
    .click()
  await expect.poll(() => page.getByRole('complementary').textContent()).toContain('€78.00')
  await page.getByRole('link', { name: 'Check out' }).click()
  await page.getByRole('radio', { name: /Pick it up/ }).check()
  await page.getByRole('button', { name: 'Order for €78.00' }).click()
  await page.waitForURL(/\/order\/ord_/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await pay(page)
  await page.waitForURL(/\/order\/ord_/)
  await expect.poll(() => page.getByRole('list', { name: 'How far it is' }).textContent()).toContain('Paid, €78.00')

  await act(await staffToken(), 'orderFulfill', { id, idempotencyKey: crypto.randomUUID() }, 'order { status }')
  await expect.poll(() => page.locator('header .badge').textContent(), { timeout: 10_000 }).toContain('Handed over')
})

test('an order is placed once, however often the button is pressed and the answer lost', async () => {
  const [item, buyer] = await Promise.all([newItem('Trade lamp', { price: 1200 }), newPerson('Otto')])
  await inBag(buyer, item)
  const page = await visit('/checkout', as(buyer))
  let lost = 0
  await page.route('**/graphql', async (route) => {
    const isOrder = route.request().postData()?.includes('expectedTotal') === true
    if (!isOrder || lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('radio', { name: /Pick it up/ }).check()
  await page.getByRole('button', { name: /^Order for/ }).dblclick()
  await page.getByText('The order was not placed').waitFor()
  await page.getByRole('button', { name: /^Order for/ }).click()
  await page.waitForURL(/\/order\/ord_/)
  const { me } = await ask(buyer.token, '{ me { orders { totalCount } } }')
  expect([lost, me.orders.totalCount]).toEqual([1, 1])
})

test('who came too late is told what is left, and finds the things in the bag again', async () => {
  const [item, buyer, faster] = await Promise.all([
    newItem('Trade stool', { price: 500, pieces: 1 }),
    newPerson('Late'),
    newPerson('Fast'),
  ])
  await inBag(buyer, item)
  await inBag(faster, item)
  const page = await visit('/checkout', as(buyer))
  await page.getByRole('radio', { name: /Pick it up/ }).check()
  await act(faster.token, 'orderPlace', { idempotencyKey: crypto.randomUUID() }, 'order { id }')
  await expect
    .poll(
      async () =>
        (await ask(undefined, `{ item(id: "${item}") { availability { sellable } } }`)).item.availability.sellable,
    )
    .toBe(0)
  await page.getByRole('button', { name: /^Order for/ }).click()
  await page
    .getByText('Trade stool: 1 wanted, 0 left')
    .or(page.getByText(/not for sale|Only 0 left|sold/i))
    .first()
    .waitFor()
})

test('a bag is changed in one tab and seen in the other', async () => {
  const [item, buyer] = await Promise.all([newItem('Trade vase', { price: 2500 }), newPerson('Tab')])
  await inBag(buyer, item, 2)
  const page = await visit('/bag', as(buyer))
  await page.getByText('Trade vase').first().waitFor()
  const other = await page.context().newPage()
  await other.goto('/bag')
  await other.getByRole('button', { name: 'Take out' }).click()
  await page.getByText('Nothing in the bag').waitFor({ timeout: 10_000 })
  await other.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Trade vase').first().waitFor({ timeout: 10_000 })
})

test('an order of somebody else is nobody’s page', async () => {
  const [item, buyer, stranger] = await Promise.all([
    newItem('Trade rug', { price: 700 }),
    newPerson('Own'),
    newPerson('Strange'),
  ])
  await inBag(buyer, item)
  const { order } = await act(buyer.token, 'orderPlace', { idempotencyKey: crypto.randomUUID() }, 'order { id }')
  const page = await visit(`/order/${order.id}`, as(stranger))
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
})

test('a buyer cancels with a reason, and the money is said to come back', async () => {
  const [item, buyer] = await Promise.all([newItem('Trade bell', { price: 900 }), newPerson('Undo')])
  await inBag(buyer, item)
  const { order } = await act(buyer.token, 'orderPlace', { idempotencyKey: crypto.randomUUID() }, 'order { id }')
  const page = await visit(`/order/${order.id}`, as(buyer))
  await page.getByRole('link', { name: /^Pay €/ }).waitFor()
  await pay(page)
  await expect.poll(() => page.locator('header .badge').textContent()).toContain('Paid')
  await page.getByRole('button', { name: 'Cancel' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('textbox').fill('Found mine again')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => page.getByRole('list', { name: 'How far it is' }).textContent()).toContain('Cancelled')
  expect(await dialog.count()).toBe(0)
})

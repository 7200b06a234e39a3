import { expect, test } from 'vitest'
import { act, newPerson, staffToken, type TestPerson } from './house.ts'
import { visit } from './visit.ts'

const as = ({ email, password }: TestPerson) => ({ as: email, password })

async function conversation(person: TestPerson): Promise<string> {
  const { conversation: made } = await act(person.token, 'conversationStart', {}, 'conversation { id }')
  return made.id as string
}

const say = async (conversationId: string, body: string) =>
  act(
    await staffToken(),
    'messageSend',
    { conversationId, body, idempotencyKey: crypto.randomUUID() },
    'message { id }',
  )

test('a question to the house and its answer, both at once on the page', async () => {
  const person = await newPerson('Ask')
  const page = await visit('/messages', as(person))
  await page.getByRole('button', { name: 'Ask the house' }).click()
  await page.waitForURL(/\/messages\/cnv_/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByRole('textbox').fill('Is there a manual?')
  await page.getByRole('textbox').press('Control+Enter')
  const log = page.getByRole('log')
  await log.getByText('Is there a manual?').waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe('')
  await say(id, 'In the lid of the case.')
  await log.getByText('In the lid of the case.').waitFor({ timeout: 10_000 })
})

test('what is unread is counted in the list, and read by opening', async () => {
  const person = await newPerson('Unread')
  const id = await conversation(person)
  await act(
    person.token,
    'messageSend',
    { conversationId: id, body: 'Hello', idempotencyKey: crypto.randomUUID() },
    'message { id }',
  )
  await say(id, 'One')
  await say(id, 'Two')
  const page = await visit('/messages', as(person))
  const entry = page.getByRole('navigation', { name: 'Conversations' }).getByRole('link')
  await expect.poll(() => entry.textContent()).toContain('2 unread')
  await entry.click()
  await page.getByRole('log').getByText('Two').waitFor()
  await expect.poll(() => entry.textContent()).not.toContain('unread')
})

test('a message that found no way out stays, and is sent once', async () => {
  const person = await newPerson('Cut')
  const id = await conversation(person)
  const page = await visit(`/messages/${id}`, as(person))
  const box = page.getByRole('textbox')
  await box.fill('Will this arrive?')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Not sent. Try again.').waitFor()
  expect(await box.inputValue()).toBe('Will this arrive?')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('log').getByText('Will this arrive?').waitFor()
  expect(await page.getByRole('log').getByText('Will this arrive?').count()).toBe(1)
})

test('a message is taken back, and its place says so', async () => {
  const person = await newPerson('Sorry')
  const id = await conversation(person)
  await act(
    person.token,
    'messageSend',
    { conversationId: id, body: 'Too quick', idempotencyKey: crypto.randomUUID() },
    'message { id }',
  )
  const page = await visit(`/messages/${id}`, as(person))
  await page.getByRole('button', { name: 'Take back' }).click()
  await page.getByRole('log').getByText('Message taken back').waitFor()
  expect(await page.getByText('Too quick').count()).toBe(0)
})

test('a conversation of others is nobody’s page', async () => {
  const [person, stranger] = await Promise.all([newPerson('Mine'), newPerson('Other')])
  const page = await visit(`/messages/${await conversation(person)}`, as(stranger))
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
})

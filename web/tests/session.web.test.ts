import type { BrowserContext, Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { demoPassword } from '@stoa/demo/accounts'
import { tokenOf } from './house.ts'
import { ask, newPerson } from './people.ts'
import { visit } from './visit.ts'

// Who is signed in, over tabs, renewals, log-outs and bad networks. What these tests wait for is what a person sees.

const refresh = '**/-/users/session/refresh'

const you = (page: Page, name: string) => page.locator('.you-button', { hasText: name }).waitFor()
const nobody = (page: Page) => page.locator('.top-bar a[href="/login"]').waitFor()

async function withoutLocks(context: BrowserContext): Promise<void> {
  // As over plain HTTP to another machine, where browsers have none.
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
}

async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto('/')
  return other
}

async function logOut(page: Page): Promise<void> {
  await page.locator('.you-button').click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
}

async function logIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => pathname !== '/login')
}

/** Lets the server answer, and gives the answer to the page when it is told to. */
async function holdAnswer(page: Page, answer?: (route: Route) => Promise<void>) {
  let release!: () => void
  let arrived!: () => void
  const released = new Promise<void>((resolve) => (release = resolve))
  const held = new Promise<void>((resolve) => (arrived = resolve))
  await page.route(
    refresh,
    async (route) => {
      const response = answer ? undefined : await route.fetch()
      arrived()
      await released
      await (answer ? answer(route) : route.fulfill({ response: response as never })).catch(() => undefined)
    },
    { times: 1 },
  )
  return { held, release }
}

/** Puts one more thing into a bag from elsewhere. */
async function addToBag(token: string): Promise<void> {
  const { items } = await ask('{ items(first: 1, filter: { forSale: true }) { edges { node { id } } } }')
  const input = { itemId: items.edges[0].node.id, quantity: 1 }
  await ask(
    'mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { userErrors { __typename } } }',
    { input },
    token,
  )
}

/** As many notices as the bell says are new. */
const told = (page: Page, notices: number) =>
  page.locator(`.top-bar a[href="/notices"] .count:text-is("${notices}")`).waitFor()
const bagOf = (page: Page, things: number) =>
  page.locator(`.top-bar a[href="/bag"] .count:text-is("${things}")`).waitFor()

describe('two tabs with one cookie', () => {
  test.each(['with locks', 'without locks'] as const)(
    'renew at once, twenty times, and nobody is signed out, %s',
    async (how) => {
      const page = await visit('/', { as: (await newPerson('Jonas Tab')).email })
      if (how === 'without locks') await withoutLocks(page.context())
      const other = await secondTab(page)
      for (let run = 0; run < 20; run += 1) {
        await Promise.all([page.reload(), other.reload()])
        await Promise.all([you(page, 'Jonas'), you(other, 'Jonas')])
      }
    },
    // Forty loads of the app, one after the other, also where a machine has other things to do.
    180_000,
  )

  test('stay signed in when the answer of the first comes last', async () => {
    const page = await visit('/', { as: (await newPerson('Jonas Tab')).email })
    await withoutLocks(page.context())
    const other = await secondTab(page)
    const { held, release } = await holdAnswer(other)
    const late = other.reload()
    await held
    await page.reload()
    await you(page, 'Jonas')
    release()
    await late
    await you(other, 'Jonas')
    await Promise.all([page.reload(), other.reload()])
    await Promise.all([you(page, 'Jonas'), you(other, 'Jonas')])
  })

  test.each(['with locks', 'without locks'] as const)(
    'are signed out by one, whatever a renewal in the other brings, %s',
    async (how) => {
      const page = await visit('/', { as: (await newPerson('Jonas Tab')).email })
      await you(page, 'Jonas')
      if (how === 'without locks') await withoutLocks(page.context())
      const other = await secondTab(page)
      const { held, release } = await holdAnswer(other)
      const late = other.reload()
      await held
      await logOut(page)
      await nobody(page)
      release()
      await late
      await nobody(other)
      await Promise.all([page.reload(), other.reload()])
      await Promise.all([nobody(page), nobody(other)])
    },
  )

  test('are both somebody else once one has logged in as somebody else, whatever fails late', async () => {
    const page = await visit('/', { as: (await newPerson('Jonas Tab')).email })
    await you(page, 'Jonas')
    const other = await secondTab(page)
    const refused = { status: 401, json: { code: 'TOKEN_NOT_VALID' } }
    const { held, release } = await holdAnswer(other, (route) => route.fulfill(refused))
    const late = other.reload()
    await held
    await logOut(page)
    await nobody(page)
    await logIn(page, (await newPerson('Mira Tab')).email)
    await you(page, 'Mira')
    release()
    await late
    await you(other, 'Mira')
    await page.reload()
    await you(page, 'Mira')
  })
})

describe('a token', () => {
  test('that the server refuses in the middle is renewed, and the page does not notice', async () => {
    const page = await visit('/', { as: (await newPerson('Jonas Tab')).email })
    await you(page, 'Jonas')
    let renewals = 0
    page.on('request', (request) => (renewals += request.url().endsWith('/session/refresh') ? 1 : 0))
    await page.route(
      '**/graphql?**',
      (route) => route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer not.a.token' } }),
      { times: 1 },
    )
    await page.locator('.top-bar-nav a[href="/things"]').click()
    await page.locator('h1').filter({ hasText: 'My things' }).waitFor()
    await page.locator('main .list-row, main .empty').first().waitFor()
    expect(renewals).toBe(1)
    expect(await page.locator('.error-state').count()).toBe(0)
  })

  test.each([
    ['an hour late', -3_600_000],
    ['an hour early', 3_600_000],
  ])('counts as long as the server says, with a clock that is %s', async (_, wrong) => {
    const page = await visit('/login')
    await page.context().addInitScript((ms) => {
      const Right = Date
      const shifted = (now = Right.now()) => now + ms
      globalThis.Date = class extends Right {
        constructor(...values: [] | [number]) {
          if (values.length === 0) super(shifted())
          else super(...values)
        }
        static override now = () => shifted()
      } as DateConstructor
    }, wrong)
    await logIn(page, (await newPerson('Jonas Tab')).email)
    await you(page, 'Jonas')
    let renewals = 0
    page.on('request', (request) => (renewals += request.url().endsWith('/session/refresh') ? 1 : 0))
    await page.reload()
    await you(page, 'Jonas')
    await page.locator('.top-bar-nav a[href="/things"]').click()
    await page.locator('main .list-row, main .empty').first().waitFor()
    expect(renewals).toBe(1)
  })
})

describe('who signs in', () => {
  test('brings along what lay in the bag as a guest', async () => {
    const { email } = await newPerson()
    const page = await visit('/')
    const { guestStart } = await ask('mutation { guestStart { token expiresAt } }')
    await addToBag(guestStart.token)
    await page.evaluate((guest) => localStorage.setItem('stoa.guest', JSON.stringify(guest)), guestStart)
    await page.reload()
    await bagOf(page, 1)
    await logIn(page, email)
    await you(page, 'Sam')
    await bagOf(page, 1)
    expect(await page.evaluate(() => localStorage.getItem('stoa.guest'))).toBeNull()
  })

  test('gets in with the token of a guest that is over, too', async () => {
    const page = await visit('/')
    const claims = Buffer.from('{"sub":"gst_of_long_ago"}').toString('base64url')
    const guest = { token: `e30.${claims}.c2ln`, expiresAt: '2999-01-01T00:00:00Z' }
    await page.evaluate((old) => localStorage.setItem('stoa.guest', JSON.stringify(old)), guest).catch(() => undefined)
    await logIn(page, (await newPerson('Jonas Tab')).email)
    await you(page, 'Jonas')
  })

  test('sees nothing of who was here before', async () => {
    const former = await newPerson('Mira Former')
    const page = await visit('/notices', { as: former.email })
    await former.prove()
    await page.locator('.list-row').first().waitFor()
    await logOut(page)
    await nobody(page)
    await logIn(page, (await newPerson('Jonas Tab')).email)
    await you(page, 'Jonas')
    await page.evaluate(() => {
      const seen = new Set<string>()
      Object.assign(globalThis, { seen })
      new MutationObserver(() => seen.add(document.body.innerText)).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      })
    })
    await page.locator('.top-bar a[href="/notices"]').click()
    await page.locator('.list-row, .empty').first().waitFor()
    const texts = await page.evaluate(() => [...(globalThis as never as { seen: Set<string> }).seen].join('\n'))
    expect(texts).not.toContain('Welcome')
    expect(texts).not.toContain('Mira')
  })
})

/** Whether a token went over this socket in a message of this type. */
function isToken(sent: readonly string[], type: string): boolean {
  return sent.some((text) => text.includes(`"${type}"`) && text.includes('Bearer'))
}

describe('what is live', () => {
  test('goes on over one socket when the token is renewed', async () => {
    const { email, prove } = await newPerson()
    const page = await visit('/')
    const sockets: string[][] = []
    page.on('websocket', (socket) => {
      const sent: string[] = []
      sockets.push(sent)
      socket.on('framesent', ({ payload }) => sent.push(String(payload)))
    })
    // A token that is about to end, by what its answer says.
    await page.route(
      '**/-/users/session/login',
      async (route) => {
        const response = await route.fetch()
        const tokens = (await response.json()) as object
        const expiresAt = new Date(Date.now() + 62_000).toISOString()
        await route.fulfill({ response, json: { ...tokens, expiresAt } })
      },
      { times: 1 },
    )
    await logIn(page, email)
    await you(page, 'Sam')
    await expect
      .poll(() => sockets.some((sent) => isToken(sent, 'connection_init') && isToken(sent, 'ping')), {
        timeout: 20_000,
      })
      .toBe(true)
    await prove()
    await told(page, 1)
  })

  test('comes over plain HTTP where sockets do not get through', async () => {
    const { email, prove } = await newPerson()
    const page = await visit('/login')
    await page.context().addInitScript(() => {
      const Blocked = class extends EventTarget {
        static CONNECTING = 0
        static OPEN = 1
        static CLOSING = 2
        static CLOSED = 3
        onclose?: (event: object) => void
        onerror?: (event: object) => void
        constructor() {
          super()
          setTimeout(() => {
            this.onerror?.(new Event('error'))
            this.onclose?.({ code: 1006, reason: '', wasClean: false })
          })
        }
        close() {}
      }
      Object.assign(globalThis, { WebSocket: Blocked })
    })
    await logIn(page, email)
    await you(page, 'Sam')
    await page.waitForRequest((request) => request.headers().accept?.includes('text/event-stream') === true)
    const second = await page.context().newPage()
    await second.goto('/')
    await you(second, 'Sam')
    await prove()
    await Promise.all([told(page, 1), told(second, 1)])
  })

  test('comes back where it left off', async () => {
    const { email } = await newPerson()
    const page = await visit('/login')
    await page.context().addInitScript(() => {
      const Own = WebSocket
      const sockets: WebSocket[] = []
      Object.assign(globalThis, {
        sockets,
        WebSocket: class extends Own {
          constructor(...values: [string, string?]) {
            super(...values)
            sockets.push(this)
          }
        },
      })
    })
    const sent: string[] = []
    page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))))
    await logIn(page, email)
    await you(page, 'Sam')
    await expect.poll(() => sent.filter((text) => text.includes('"subscribe"')).length).toBeGreaterThan(2)
    await page.context().setOffline(true)
    await page.evaluate(() => {
      for (const socket of (globalThis as never as { sockets: WebSocket[] }).sockets) socket.close(4000)
    })
    await page.locator('.net-bar').waitFor()
    // What changes nobody's rights, so that the same person comes back.
    await addToBag(await tokenOf(email))
    sent.length = 0
    await page.context().setOffline(false)
    await bagOf(page, 1)
    await expect.poll(() => sent.some((text) => text.includes('"subscribe"') && text.includes('resumeFrom'))).toBe(true)
  })
})

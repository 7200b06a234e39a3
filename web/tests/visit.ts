import { demoPassword } from '@stoa/demo/accounts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { type Tokens, viewerOf } from '../graph/tokens.ts'
import { launchChromium } from './chromium.ts'

let browser: Promise<Browser> | undefined

export type VisitOptions = {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  /** `en-GB`, `de-DE`; `ar-XB` is the pseudo language from right to left. */
  readonly language?: string
  /** E-mail address of a person of the demo world, who is signed in when the page opens. */
  readonly as?: string
}

/** Where the app stands. */
export const appUrl = (): string => inject('appUrl')

/** A browser of its own (cookies, storage) at a path of the app; closed when the test is over. */
export async function visit(path: string, options: VisitOptions = {}): Promise<Page> {
  browser ??= launchChromium()
  const context = await (await browser).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.theme ?? 'light',
    locale: options.language === 'ar-XB' ? 'en-GB' : (options.language ?? 'en-GB'),
    timezoneId: 'Europe/Berlin',
    baseURL: appUrl(),
    reducedMotion: 'reduce',
  })
  onTestFinished(() => context.close())
  if (options.language === 'ar-XB') await context.addInitScript(() => localStorage.setItem('stoa.language', 'ar-XB'))
  if (options.as) await signIn(context, options.as)
  const page = await context.newPage()
  // What the page complains of is the test's to see; a failed test shows it.
  page.on('pageerror', (error) => console.error(`[page] ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`[page] ${message.text()}`)
  })
  await page.goto(path)
  return page
}

/** Signs somebody in as the log-in page does, without showing it. */
export async function signIn(context: BrowserContext, email: string, password: string = demoPassword): Promise<void> {
  const url = appUrl()
  const response = await context.request.post(`${url}/-/users/session/login`, {
    data: { email, password },
    headers: { origin: url },
  })
  if (!response.ok()) throw new Error(`${email} could not log in: ${response.status()} ${await response.text()}`)
  const { accessToken } = (await response.json()) as Tokens
  const who = JSON.stringify(viewerOf(accessToken))
  await context.addInitScript((text) => localStorage.setItem('stoa.signedIn', text), who)
}

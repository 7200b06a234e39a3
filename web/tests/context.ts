import { demoPassword } from '@stoa/demo/accounts'
import type { Browser, BrowserContext } from 'playwright-core'
import { type Tokens, viewerOf } from '../graph/tokens.ts'

export type ContextOptions = {
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly theme?: 'light' | 'dark' | undefined
  /** `en-GB`, `de-DE`; `ar-XB` is the pseudo language from right to left. */
  readonly language?: string | undefined
  /** E-mail address of a person of the demo world, who is signed in when the page opens. */
  readonly as?: string | undefined
  /** Theirs, where it is not that of the demo world. */
  readonly password?: string | undefined
}

/** A browser profile of its own (cookies, storage), in Berlin, without motion. */
export async function openContext(
  browser: Browser,
  url: string,
  options: ContextOptions = {},
): Promise<BrowserContext> {
  const { width = 1440, height = 900, theme = 'light', language = 'en-GB', as, password } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === 'ar-XB' ? 'en-GB' : language,
    timezoneId: 'Europe/Berlin',
    baseURL: url,
    reducedMotion: 'reduce',
  })
  if (language === 'ar-XB') await context.addInitScript(() => localStorage.setItem('stoa.language', 'ar-XB'))
  if (as) await signIn(context, url, as, password)
  return context
}

/** Signs somebody in as the log-in page does, without showing it. */
export async function signIn(
  context: BrowserContext,
  url: string,
  email: string,
  password = demoPassword,
): Promise<void> {
  const response = await context.request.post(`${url}/-/users/session/login`, {
    data: { email, password },
    headers: { origin: url },
  })
  if (!response.ok()) throw new Error(`${email} could not log in: ${response.status()} ${await response.text()}`)
  const { accessToken } = (await response.json()) as Tokens
  const who = JSON.stringify(viewerOf(accessToken))
  // Once: who logs out on a page stays logged out on the next.
  await context.addInitScript((text) => {
    if (sessionStorage.getItem('test.signedIn')) return
    sessionStorage.setItem('test.signedIn', 'yes')
    localStorage.setItem('stoa.signedIn', text)
  }, who)
}

import type { Browser, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type ContextOptions, openContext } from './context.ts'

let browser: Promise<Browser> | undefined

/** Where the app stands. */
export const appUrl = (): string => inject('appUrl')

/** A browser of its own at a path of the app; closed when the test is over. */
export async function visit(path: string, options: ContextOptions = {}): Promise<Page> {
  browser ??= launchChromium()
  const context = await openContext(await browser, appUrl(), options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  // What the page complains of is the test's to see; a failed test shows it.
  page.on('pageerror', (error) => console.error(`[page] ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`[page] ${message.text()}`)
  })
  await page.goto(path)
  return page
}

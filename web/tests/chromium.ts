import { type Browser, chromium as playwright } from 'playwright-core'

/** The browser that tests and screenshots drive: Debian's, unless another is named. */
export const chromium = process.env.STOA_CHROMIUM ?? '/usr/bin/chromium'

/** Starts it with a new profile, without anything that would talk to its maker. */
export function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  })
}

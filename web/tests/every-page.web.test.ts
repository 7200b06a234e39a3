import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DemoIds, demoIds, pages } from './pages.ts'
import { appUrl, visit } from './visit.ts'

// What holds for each page, whatever it is about.

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
let ids: DemoIds

beforeAll(async () => {
  ids = await demoIds(appUrl())
})

// One visit a page: themes, widths and languages change under it, as they do for people.
describe.each(pages)('the page $name', ({ path, as }) => {
  test('has one heading, stays where it was while it loads, suits axe in both themes, and fits a narrow phone in three languages', async () => {
    const page = await visit(path(ids), { as })
    await page.waitForLoadState('networkidle')
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).toMatch(/Stoa$/)
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.02)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violationsOf(page), colorScheme).toEqual([])
    }
    await page.setViewportSize({ width: 360, height: 740 })
    for (const language of ['en', 'de', 'ar-XB']) {
      await page.evaluate((wanted) => localStorage.setItem('stoa.language', wanted), language)
      if (language !== 'en') await page.reload({ waitUntil: 'networkidle' })
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.evaluate(sideways), language).toEqual([])
    }
  })
})

async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Violation[]
  }
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What sticks out of the page at its side, so that it could be scrolled there. */
function sideways(): string[] {
  if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return []
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return right > innerWidth + 1 || left < -1
  })
  return ['the page', ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
}

/** What moved by itself so far, as browsers count it (cumulative layout shift). */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) sum += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
    // Buffered entries are delivered in a task of their own.
    requestAnimationFrame(() => setTimeout(() => resolve(sum), 0))
  })
}

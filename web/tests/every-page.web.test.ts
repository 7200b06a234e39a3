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

describe.each(pages)('the page $name', ({ path, as }) => {
  const at = async (options: Parameters<typeof visit>[1]): Promise<Page> => {
    const page = await visit(path(ids), { as, ...options })
    await page.waitForLoadState('networkidle')
    return page
  }

  test.each(['light', 'dark'] as const)('has nothing that axe finds fault with, %s', async (theme) => {
    const page = await at({ theme })
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
      violations: Violation[]
    }
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })

  test.each(['en-GB', 'de-DE', 'ar-XB'])('fits a narrow phone, in %s', async (language) => {
    const page = await at({ width: 360, height: 740, language })
    const { wide, offenders } = await page.evaluate(sideways)
    expect({ wide, offenders }).toEqual({ wide: 0, offenders: [] })
  })

  test('has one heading, a title, a language, and stays where it was while it loads', async () => {
    const page = await at({})
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).toMatch(/Stoa$/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.02)
  })
})

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** How far the page can be scrolled sideways, and what sticks out. */
function sideways(): { wide: number; offenders: string[] } {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (wide <= 0) return { wide: 0, offenders: [] }
  const out = [...document.querySelectorAll('main *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return right > innerWidth + 1 || left < -1
  })
  return { wide, offenders: out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) }
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

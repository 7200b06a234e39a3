import { expect, test } from 'vitest'
import { visit } from './visit.ts'

const mostScript = 120 * 1024

/** What was loaded, in the order of its begin. */
type Loaded = { readonly name: string; readonly start: number; readonly end: number; readonly bytes: number }

function loaded(): Loaded[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  return entries.map(({ name, startTime, responseEnd, encodedBodySize }) => ({
    name,
    start: startTime,
    end: responseEnd,
    bytes: encodedBodySize,
  }))
}

test('the catalogue comes with little script, and asks for its things at once', async () => {
  const page = await visit('/')
  await page.locator('.card-link').first().waitFor()
  await page.waitForLoadState('networkidle')
  const all = await page.evaluate(loaded)
  const scripts = all.filter(({ name }) => name.endsWith('.js'))
  const script = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(mostScript)
  // Page, then script; then the things: none of it waits for another answer of the graph.
  const asked = all.filter(({ name }) => name.includes('/graphql'))
  const things = asked.find(({ name }) => name.includes('ShelvesHome'))
  const firstAnswer = Math.min(...asked.map(({ end }) => end))
  expect(things?.start).toBeLessThan(firstAnswer)
})

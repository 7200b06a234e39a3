/**
 * `pnpm screens [FOLDER] [--only NAME]`: every page in both themes and at two widths as PNG files, and one contact
 * sheet of them all. For looking at: nothing is compared.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { demoIds, type PageOf, pages } from './pages.ts'
import { startProduct } from './product.ts'
import { openContext } from './context.ts'

const widths = [1440, 390] as const
const themes = ['light', 'dark'] as const
const tallest = 2600

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, language: { type: 'string' } },
})
const folder = positionals[0] ?? 'screens'
mkdirSync(folder, { recursive: true })

type Shot = { readonly name: string; readonly file: string; readonly width: number }

const product = await startProduct()
const browser = await launchChromium()
try {
  const ids = await demoIds(product.url)
  const shots: Shot[] = []
  for (const page of pages.filter(({ name }) => !values.only || name.includes(values.only))) {
    for (const width of widths) {
      for (const theme of themes) shots.push(await shoot(page, width, theme))
    }
    console.info(`  ${page.name}`)
  }
  await contactSheet(browser, shots)
  console.info(`${shots.length} screens and contact-sheet.png in ${folder}`)

  async function shoot(page: PageOf, width: number, theme: 'light' | 'dark'): Promise<Shot> {
    const context = await openContext(browser, product.url, {
      width,
      height: width > 600 ? 900 : 844,
      theme,
      as: page.as,
      language: values.language,
    })
    const tab = await context.newPage()
    await tab.goto(page.path(ids))
    await tab.waitForLoadState('networkidle')
    const file = `${page.name.replaceAll(' ', '-')}-${width}-${theme}.png`
    const height = Math.min(tallest, await tab.evaluate(() => document.documentElement.scrollHeight))
    await tab.screenshot({ path: join(folder, file), fullPage: true, clip: { x: 0, y: 0, width, height } })
    await context.close()
    return { name: `${page.name}, ${width}, ${theme}`, file, width }
  }
} finally {
  await browser.close()
  await product.stop()
}

/** All of them on one page, small, in rows of a page each. */
async function contactSheet(browser: Browser, shots: readonly Shot[]): Promise<void> {
  const figure = ({ name, file, width }: Shot) => {
    const data = readFileSync(join(folder, file)).toString('base64')
    return `<figure style="margin:0;width:${width > 600 ? 480 : 160}px"><img src="data:image/png;base64,${data}" style="width:100%;border:1px solid #999"><figcaption>${name}</figcaption></figure>`
  }
  const html = `<body style="font:13px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start;width:1400px">${shots.map(figure).join('')}</body>`
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.setContent(html)
  writeFileSync(join(folder, 'contact-sheet.html'), html)
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true })
}

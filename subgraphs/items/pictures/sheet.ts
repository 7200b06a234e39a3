import { writeFileSync } from 'node:fs'
import { drawShape } from './drawing.ts'
import { familyOf } from './families.ts'
import { allShapes, homeOf } from './words.ts'

// `node sheet.ts OUT.html [WORDS]`: every drawing on both themes, at full size and at 96 px.

const [out, only = ''] = process.argv.slice(2)
if (!out) throw new Error('Name the file that the sheet is written to.')

const tile = (name: string, theme: string) => {
  const category = homeOf(name) ?? 'other'
  const picture = drawShape(name, category, 'none')
  return `<div class="tile ${theme}" style="--hue:${familyOf(category).family.wall}">${picture}</div>`
}

const cell = (name: string) =>
  `<figure>${tile(name, 'light')}${tile(name, 'dark')}<div class="small">${tile(name, 'light')}${tile(name, 'dark')}</div><figcaption>${name} · ${drawShape(name, homeOf(name) ?? 'other', 'none').length} B</figcaption></figure>`

const style = `body{margin:12px;background:#888;font:13px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(600px,1fr));gap:10px}
figure{margin:0;display:grid;grid-template-columns:1fr 1fr 96px;gap:6px}figcaption{grid-column:1/-1}.small{display:grid;gap:6px;align-content:start}
.tile{aspect-ratio:4/3;border-radius:8px;overflow:hidden}.tile svg{display:block;width:100%}
.light{background:linear-gradient(oklch(.958 .016 var(--hue)),oklch(.93 .027 var(--hue)) 73.5%,oklch(.874 .034 var(--hue)) 73.5%,oklch(.905 .032 var(--hue)))}
.dark{background:linear-gradient(oklch(.41 .028 var(--hue)),oklch(.375 .034 var(--hue)) 73.5%,oklch(.3 .03 var(--hue)) 73.5%,oklch(.33 .034 var(--hue)))}`

const wanted = only.split(',')
const names = Object.keys(allShapes).filter(
  (name) => !only || wanted.includes(name) || wanted.includes(homeOf(name) ?? ''),
)
writeFileSync(
  out,
  `<!doctype html><meta charset="utf-8"><title>Drawings</title><style>${style}</style>${names.map(cell).join('')}`,
)

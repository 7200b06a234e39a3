/** HTML that may be written out as it is; everything else is escaped by `html`. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | undefined | readonly Html[]

/** A template whose values are escaped unless they are `Html` themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, index) => (index === 0 ? text : write(parts[index - 1]) + text)).join(''))
}

function write(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(write).join('')
  return escapeHtml(String(part))
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** A whole page in the house's look. No request leaves for another host. */
export function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dev/pages.css">
<script src="/dev/pages.js" defer></script>
</head>
<body>
<header><a class="brand" href="/dev">Stoa</a>
<nav><a href="/dev/explorer">Explorer</a><a href="/dev/sandbox">Apollo Sandbox</a><a href="/dev/plans">Plans</a><a href="/dev/mailbox">Mailbox</a></nav></header>
<main>${content}</main>
</body>
</html>`.text
}

export const stylesheet = `
:root {
  --ink: light-dark(#1d2330, #e6e9f0); --soft: light-dark(#5b6475, #9aa4b8); --line: light-dark(#dfe3ea, #2d3442);
  --paper: light-dark(#f7f8fa, #12151c); --card: light-dark(#ffffff, #1a1f29); --accent: light-dark(#2a5bd7, #8fb0ff);
  --good: light-dark(#1a7f4b, #5fd39a); --bad: light-dark(#b42318, #ff8f85);
  color-scheme: light dark;
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem }
header { display: flex; gap: 2rem; align-items: baseline; border-bottom: 1px solid var(--line) }
nav { display: flex; gap: 1.25rem; flex-wrap: wrap }
.brand { font-weight: 700; font-size: 1.25rem; letter-spacing: .02em; color: var(--ink); text-decoration: none }
a { color: var(--accent) }
h1 { font-size: 1.6rem; margin: 1rem 0 .25rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { margin: .4rem 0 } .soft { color: var(--soft) } .good { color: var(--good) } .bad { color: var(--bad) }
code, pre { font: .9em/1.5 ui-monospace, monospace }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .5rem .9rem; border-bottom: 1px solid var(--line); vertical-align: top }
tr:last-child td { border-bottom: 0 } th { font-size: .85rem; font-weight: 600; color: var(--soft) }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums } td.time { white-space: nowrap } td.acts { white-space: nowrap; text-align: right }
ul.plain { list-style: none; margin: 0; padding: 0 } ul.plain li { padding: .55rem .9rem; border-bottom: 1px solid var(--line) }
ul.plain li:last-child { border-bottom: 0 }
button { font: inherit; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: .375rem; padding: .1rem .6rem; cursor: pointer }
button:hover { border-color: var(--accent) } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff }
`

/** The one script of the pages: copies what a button carries. */
export const script = `
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy)
    const before = button.textContent
    button.textContent = 'Copied'
    setTimeout(() => { button.textContent = before }, 1500)
  })
}
`

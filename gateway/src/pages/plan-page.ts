import type { SeenFetch } from '../seen/seen.ts'
import type { RecentOperation } from '../seen/recent-operations.ts'
import { type Html, html, page } from './html.ts'

/** The last operations, and one of them as a picture: which requests its plan came to, and when each ran. */
export function planPage(operations: readonly RecentOperation[], chosen: number | undefined): string {
  const shown = operations.find(({ number }) => number === chosen) ?? operations[0]
  return page(
    'Plans · Stoa',
    html`<h1>Plans</h1>
<p class="soft">How the last operations were answered: each bar is a request to a subgraph, each line leads to a request
that had to wait for it. The same stands in a response as <code>extensions.plan</code> when the request has the header
<code>stoa-plan: 1</code>. Development only.</p>
${shown ? picture(shown) : html`<p>Nothing was asked yet. Ask something in the <a href="/dev/explorer">explorer</a>.</p>`}
${operations.length > 0 ? list(operations, shown) : undefined}`,
  )
}

function list(operations: readonly RecentOperation[], shown: RecentOperation | undefined): Html {
  const rows = operations.map((one) => {
    const { number, at, type, name, outcome, ms, fetches } = one
    const label = html`<a href="/dev/plans?operation=${number}">${type} ${name}</a>`
    return html`<tr><td class="soft">${at.toISOString().slice(11, 19)}</td><td>${one === shown ? html`<b>${label}</b>` : label}</td>
<td class="${outcome === 'ok' ? 'good' : 'bad'}">${outcome}</td><td class="number">${fetches.length}</td>
<td class="number">${milliseconds(ms)}</td></tr>`
  })
  return html`<h2>The last ${operations.length}</h2><div class="card"><table>
<tr><th>At</th><th>Operation</th><th>Outcome</th><th class="number">Requests</th><th class="number">Took</th></tr>${rows}</table></div>`
}

function picture(operation: RecentOperation): Html {
  const { name, type, ms, traceId, plan, fetches } = operation
  return html`<h2>${type} ${name}, ${milliseconds(ms)}</h2>
${traceId ? html`<p class="soft">Trace <code>${traceId}</code></p>` : undefined}
<div class="card">${waterfall(operation)}</div>
<details><summary>The plan</summary><pre>${plan.text}</pre></details>
${fetches.map((fetch) => html`<details><summary>${fetch.subgraph}: ${size(fetch.bytes)}</summary><pre>${fetch.query}</pre></details>`)}`
}

const width = 900
const left = 130
const right = 90
const rowHeight = 34
const barHeight = 18
const colours = ['#4c78d0', '#d0824c', '#4ca86b', '#b05cc0', '#c0506a', '#4ba3b5', '#a0903c', '#7a70c8']

/** One row a request, in the order of their beginning; time goes to the right. */
function waterfall({ ms, plan, fetches }: RecentOperation): Html {
  const rows = fetches.toSorted((a, b) => a.startMs - b.startMs)
  const names = [...new Set(rows.map(({ subgraph }) => subgraph))].sort()
  const x = (at: number) => left + (at / ms) * (width - left - right)
  const y = (row: number) => 30 + row * rowHeight
  const height = y(rows.length) + 10
  const edges = rows.flatMap((fetch, row) => {
    const after = fetch.step === undefined ? [] : (plan.steps[fetch.step]?.after ?? [])
    return rows.flatMap((before, other) =>
      before.step !== undefined && after.includes(before.step)
        ? [edge(x(before.startMs + before.durationMs), y(other), x(fetch.startMs), y(row))]
        : [],
    )
  })
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (part) => html`<line x1="${x(ms * part)}" y1="20" x2="${x(ms * part)}" y2="${height - 8}" stroke="currentColor"
stroke-opacity="0.12"/><text x="${x(ms * part)}" y="14" font-size="11" text-anchor="middle" fill="currentColor"
fill-opacity="0.6">${milliseconds(ms * part)}</text>`,
  )
  const bars = rows.map((fetch, row) => bar(fetch, x, y(row), colours[names.indexOf(fetch.subgraph) % colours.length]))
  return html`<svg viewBox="0 0 ${width} ${height}" width="100%" role="img" font-family="system-ui, sans-serif"
aria-label="The requests of the operation over time">${ticks}${edges}${bars}</svg>`
}

function bar(fetch: SeenFetch, x: (ms: number) => number, y: number, colour = 'currentColor'): Html {
  const { subgraph, startMs, durationMs, bytes, outcome } = fetch
  const [from, to] = [x(startMs), x(startMs + durationMs)]
  const failed = outcome === 'ok' ? '' : ` (${outcome})`
  return html`<g><title>${subgraph}: ${milliseconds(durationMs)} from ${milliseconds(startMs)} on, ${size(bytes)}${failed}</title>
<text x="10" y="${y + 13}" font-size="13" fill="currentColor">${subgraph}${failed}</text>
<rect x="${from}" y="${y}" width="${Math.max(2, to - from)}" height="${barHeight}" rx="3" fill="${colour}"/>
<text x="${to + 6}" y="${y + 13}" font-size="12" fill="currentColor" fill-opacity="0.7">${milliseconds(durationMs)}</text></g>`
}

function edge(fromX: number, fromRow: number, toX: number, toRow: number): Html {
  const [fromY, toY] = [fromRow + barHeight / 2, toRow + barHeight / 2]
  const bend = (fromX + toX) / 2
  return html`<path d="M${fromX} ${fromY} C${bend} ${fromY} ${bend} ${toY} ${toX} ${toY}" fill="none"
stroke="currentColor" stroke-opacity="0.4"/>`
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}

function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`
}

import { createHash } from 'node:crypto'
import { formatMoney, isCurrency } from '@stoa/values/money'
import { cards, type SandboxIntent } from './intents.ts'

// The page on which a buyer pays: plain HTML, no script, so that it works in
// every browser and in tests that only send forms.

const style = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #faf8f4; --line: #d9d4c9; --accent: #2f5d50; --bad: #9b2c2c }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --paper: #191817; --line: #45423c; --accent: #8cc5b2; --bad: #f0a3a3 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
main { width: min(26rem, 100%) }
h1 { margin: 0; font-size: 2.5rem; font-variant-numeric: tabular-nums; letter-spacing: -.02em }
p { margin: .25rem 0 1.25rem }
.note { font-size: .875rem; opacity: .75 }
.bad { color: var(--bad); font-weight: 600 }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden }
legend { position: absolute; clip-path: inset(50%) }
label { display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; padding: .7rem .9rem; border-top: 1px solid var(--line); cursor: pointer }
label:first-of-type { border-top: 0 }
label:has(:checked) { background: color-mix(in srgb, var(--accent) 12%, transparent) }
label span { grid-column: 2 }
label code { grid-column: 2; font-size: .8125rem; opacity: .75 }
input { accent-color: var(--accent); grid-row: 1 }
button, a.button { font: inherit; font-weight: 600; padding: .7rem 1.1rem; border-radius: .5rem; border: 1px solid var(--accent);
  background: var(--accent); color: var(--paper); cursor: pointer; text-decoration: none; display: inline-block }
button.quiet { background: transparent; color: inherit; border-color: var(--line) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
`

/** What a browser may do on the page: show it, and send its forms to where it came from. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Where the buyer goes back to, if it is an address of the web. */
export function returnUrlOf(text: string | null): string | undefined {
  const url = text === null ? null : URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined
}

/** The page of a payment in the state that it is in. */
export function payPage(intent: SandboxIntent, returnUrl: string | undefined): string {
  const amount = amountOf(intent)
  // A slow payment comes in while the buyer looks.
  const refresh = intent.status === 'PROCESSING' ? '<meta http-equiv="refresh" content="2">' : ''
  return document(
    `${amount} · Sandbox`,
    `<h1>${escape(amount)}</h1>
<p class="note">Order ${escape(intent.orderId)}. This is a test provider: no money moves.</p>
${bodyOf(intent, returnUrl)}`,
    refresh,
  )
}

/** The page for an address that opens nothing. */
export function missingPage(): string {
  return document(
    'Not found · Sandbox',
    '<h1>Not found</h1><p>There is no such payment, or the link is not complete.</p>',
    '',
  )
}

function bodyOf(intent: SandboxIntent, returnUrl: string | undefined): string {
  const back = returnUrl ? `<p><a class="button" href="${escape(returnUrl)}">Back to the shop</a></p>` : ''
  if (intent.status === 'SUCCEEDED') return `<p role="status"><strong>Paid.</strong> Thank you.</p>${back}`
  if (intent.status === 'CANCELED') return `<p role="status">This payment was canceled. Nothing was paid.</p>${back}`
  if (intent.status === 'PROCESSING') return '<p role="status">The payment is on its way …</p>'
  if (intent.status === 'REQUIRES_ACTION') {
    return `<p>Your bank asks: was it you who wants to pay ${escape(amountOf(intent))}?</p>
${form(intent, returnUrl, 'action', '<button name="approve" value="yes">Yes, pay</button> <button class="quiet" name="approve" value="no">No</button>')}`
  }
  const choices = Object.entries(cards).map(
    ([name, { number, label }], index) =>
      `<label><input type="radio" name="card" value="${name}"${index === 0 ? ' checked' : ''}><span>${label}</span><code>${number}</code></label>`,
  )
  const failure = intent.failure
    ? `<p class="bad" role="alert">${escape(intent.failure.message)} Try another card.</p>`
    : ''
  return `${failure}${form(
    intent,
    returnUrl,
    'confirm',
    `<fieldset><legend>Card</legend>${choices.join('')}</fieldset><button>Pay ${escape(amountOf(intent))}</button>`,
  )}`
}

function form(intent: SandboxIntent, returnUrl: string | undefined, action: string, content: string): string {
  const back = returnUrl ? `<input type="hidden" name="return_url" value="${escape(returnUrl)}">` : ''
  return `<form method="post" action="/pay/${escape(intent.id)}/${action}">
<input type="hidden" name="client_secret" value="${escape(intent.clientSecret)}">${back}
${content}</form>`
}

function document(title: string, content: string, head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}<style>${style}</style></head>
<body><main>${content}</main></body></html>`
}

function amountOf({ amountMinor, currency }: SandboxIntent): string {
  if (!isCurrency(currency)) return `${amountMinor} ${currency}`
  return formatMoney({ amountMinor: BigInt(amountMinor), currency })
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

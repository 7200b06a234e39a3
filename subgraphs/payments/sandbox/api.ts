import { createHash, timingSafeEqual } from 'node:crypto'
import { apiKeyOf } from '../providers/api-key.ts'
import type { Deliveries } from './deliveries.ts'
import type { Desk } from './desk.ts'
import { cardOf, isProblem, type Problem, problem, type SandboxIntent } from './intents.ts'
import { contentSecurityPolicy, missingPage, payPage, returnUrlOf } from './page.ts'
import type { Store } from './store.ts'

// The sandbox over HTTP. `/v1/…` is for the merchant's programs, with the API
// key; `/pay/…` for buyers and whoever plays one, with the client secret.
//
//   POST /v1/intents                 { reference, orderId, amountMinor, currency }
//   GET  /v1/intents/<id>
//   POST /v1/intents/<id>/cancel     409 with `intent` where it cannot be canceled any more
//   POST /v1/intents/<id>/refunds    { reference, amountMinor }
//   GET  /v1/refunds/<id>
//   GET  /v1/events                  every webhook, with how its delivery stands
//   POST /v1/events/<id>/resend
//   GET  /pay/<id>?client_secret=…   the page
//   POST /pay/<id>/confirm           { clientSecret, card }, as JSON or as the page's form
//   POST /pay/<id>/action            { clientSecret, approve }
//
// A POST with an `Idempotency-Key` gets the same answer however often it is
// sent; with another body, 409.

export type Api = (request: Request) => Promise<Response>

export function makeApi(desk: Desk, deliveries: Deliveries, store: Store, secrets: readonly string[]): Api {
  const keys = secrets.map(apiKeyOf)

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/health') return Response.json({ status: 'ok' })
    const [, area, kind, id, action] = pathname.split('/')
    if (area === 'pay') return pay(request, kind ?? '', id)
    if (area !== 'v1') return answer(problem(404, 'NOT_FOUND', 'There is nothing here.'))
    const given = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? ''
    if (!keys.some((key) => equal(key, given))) return answer(problem(401, 'UNAUTHENTICATED', 'The API key is wrong.'))
    const body = request.method === 'POST' ? await request.text() : ''
    return once(request, pathname, body, () =>
      program(`${request.method} ${kind}${action ? ` ${action}` : ''}`, id, body),
    )
  }

  function program(route: string, id: string | undefined, text: string): object {
    const body = parse(text)
    if (!body) return problem(400, 'MALFORMED', 'The body is not a JSON object.')
    const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
    if (route === 'POST intents' && id === undefined) {
      const [reference, orderId] = [textOf('reference'), textOf('orderId')]
      return desk.create({ reference, orderId, amountMinor: textOf('amountMinor'), currency: textOf('currency') })
    }
    if (route === 'GET events' && id === undefined) return { events: store.all('event') }
    if (id === undefined) return problem(404, 'NOT_FOUND', 'There is nothing here.')
    if (route === 'GET intents') return desk.retrieve(id)
    if (route === 'GET refunds') return desk.retrieveRefund(id)
    if (route === 'POST intents cancel') return desk.cancel(id)
    if (route === 'POST intents refunds') {
      return desk.refund(id, { reference: textOf('reference'), amountMinor: textOf('amountMinor') })
    }
    if (route === 'POST events resend') {
      return deliveries.resend(id) ? {} : problem(404, 'NOT_FOUND', 'There is no such webhook.')
    }
    return problem(404, 'NOT_FOUND', 'There is nothing here.')
  }

  /** Does what a key stands for once, and remembers the answer. */
  function once(request: Request, path: string, body: string, run: () => object): Response {
    const key = request.headers.get('idempotency-key')
    if (request.method !== 'POST' || key === null) return answer(run())
    const hash = createHash('sha256').update(`${path}\n${body}`).digest('base64url')
    const kept = store.get('answer', key)
    if (kept && kept.hash !== hash)
      return answer(problem(409, 'IDEMPOTENCY_KEY_REUSED', 'This key was used for something else.'))
    if (kept) return Response.json(kept.body, { status: kept.status })
    const { status, shown } = store.whole(() => {
      const result = run()
      const status = isProblem(result) ? result.problem : 200
      const shown = bodyOf(result)
      store.put('answer', key, { hash, status, body: shown })
      return { status, shown }
    })
    return Response.json(shown, { status })
  }

  async function pay(request: Request, id: string, action: string | undefined): Promise<Response> {
    const url = new URL(request.url)
    const json = request.headers.get('content-type')?.startsWith('application/json') ?? false
    const wanted = request.method === 'GET' ? url.searchParams : await formOf(request, json)
    const intent = desk.find(id)
    const secret = wanted?.get('client_secret') ?? wanted?.get('clientSecret') ?? ''
    if (!wanted || isProblem(intent) || !equal(intent.clientSecret, secret)) {
      return json ? answer(problem(404, 'NOT_FOUND', 'There is no such payment.')) : html(missingPage(), 404)
    }
    const returnUrl = returnUrlOf(wanted.get('return_url'))
    if (request.method === 'GET' && action === undefined) return html(payPage(intent, returnUrl), 200)
    if (request.method !== 'POST') return answer(problem(405, 'METHOD', 'Only POST.'))
    const result = act(intent, action, wanted)
    if (json) return answer(isProblem(result) ? result : desk.viewOf(result))
    // To a page of its own, so that "reload" does not pay twice.
    const query = new URLSearchParams({ client_secret: secret, ...(returnUrl ? { return_url: returnUrl } : {}) })
    return new Response(null, { status: 303, headers: { location: `/pay/${id}?${query}` } })
  }

  function act(intent: SandboxIntent, action: string | undefined, wanted: URLSearchParams): SandboxIntent | Problem {
    if (action === 'action') return desk.answer(intent, ['yes', 'true'].includes(wanted.get('approve') ?? ''))
    if (action !== 'confirm') return problem(404, 'NOT_FOUND', 'There is nothing here.')
    const card = cardOf(wanted.get('card') ?? '')
    return card ? desk.confirm(intent, card) : problem(422, 'CARD_UNKNOWN', 'This is none of the test cards.')
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The fields of a form, or of a JSON object whose values are plain. */
async function formOf(request: Request, json: boolean): Promise<URLSearchParams | undefined> {
  const text = await request.text()
  if (!json) return new URLSearchParams(text)
  const body = parse(text)
  return (
    body && new URLSearchParams(Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]))
  )
}

/** RFC 9457 for a no, the object itself for a yes. */
function answer(result: object): Response {
  return Response.json(bodyOf(result), { status: isProblem(result) ? result.problem : 200 })
}

function bodyOf(result: object): object {
  if (!isProblem(result)) return result
  const { problem: status, detail, ...rest } = result
  return { type: 'about:blank', title: detail, status, detail, ...rest }
}

function html(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer', // the address holds the client secret
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** In constant time, whatever the lengths are. */
function equal(first: string, second: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(first), digest(second))
}

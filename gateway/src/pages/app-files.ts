import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { sendProblem, setHeaders } from '../http/send.ts'
import type { AnswerPage } from './pages.ts'

/** The built app: where its files lie, and the headers of each answer. */
export type BuiltApp = { readonly folder: string; readonly headers: Readonly<Record<string, string>> }

/** The app of now; undefined while it is built for the first time. */
export type AppSource = () => BuiltApp | undefined

/** Made by the bundler with a hash of its content in its name: it never changes. */
const assets = '/assets/'
const forGood = 'public, max-age=31536000, immutable'

type Serve = (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => void

/**
 * Serves the app at every path that nobody else has: its files with their packed forms, and its page everywhere
 * else, since the address is read in the browser. A missing asset is 404 and never the page: an old page that asks
 * for a script of yesterday must not get HTML.
 */
export function appFiles(current: AppSource): AnswerPage {
  let served: { readonly app: BuiltApp; readonly serve: Serve } | undefined

  return async (url, request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response)
    const app = current()
    if (!app) return sendWaiting(response)
    if (served?.app !== app) served = { app, serve: filesOf(app) }
    setHeaders(response, app.headers)
    served.serve(request, response, () =>
      sendProblem(response, 404, 'There is no such file of the app.', { path: url.pathname }),
    )
    return true
  }
}

function filesOf({ folder }: BuiltApp): Serve {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    ignores: [new RegExp(`^${assets}`)],
    setHeaders(response, pathname) {
      response.setHeader('cache-control', pathname.startsWith(assets) ? forGood : 'no-cache')
    },
  })
}

function refuseMethod(response: ServerResponse): true {
  response.setHeader('allow', 'GET, HEAD')
  sendProblem(response, 405, 'Pages of the app are read. The endpoint is /graphql.')
  return true
}

const waiting = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<title>Stoa</title>
<p>The app is being built; it opens by itself in a few seconds. The endpoint is there already: <a href="/graphql">/graphql</a>.</p>
`

function sendWaiting(response: ServerResponse): true {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'retry-after': '2',
  })
  response.end(waiting)
  return true
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Mailbox } from '@stoa/mail/mailbox'
import { type GraphQLSchema, printSchema } from 'graphql'
import { sendProblem } from '../http/send.ts'
import type { SubgraphState } from '../seen/readiness.ts'
import type { RecentOperations } from '../seen/recent-operations.ts'
import { examplesFor } from './examples.ts'
import { explorerAssets, sendExplorer, sendExplorerAsset } from './explorer.ts'
import { type DemoPerson, frontPage } from './front-page.ts'
import { script, stylesheet } from './html.ts'
import { answerMailbox } from './mailbox-pages.ts'
import { planPage } from './plan-page.ts'
import { sendSandbox } from './sandbox.ts'

export type PagesOptions = {
  readonly version: string
  readonly url: () => string
  readonly schema: () => GraphQLSchema
  readonly states: () => Promise<readonly SubgraphState[]>
  readonly openSockets: () => number
  readonly recent: RecentOperations
  readonly demoPeople?: (() => Promise<readonly DemoPerson[]>) | undefined
  readonly mailbox?: Mailbox | undefined
}

/** Answers a page of development; false where there is none at this path. */
export type AnswerPage = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<boolean>

const policy = "default-src 'self'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'none'"

/** The pages below `/dev`, which stand beside the endpoint in development; production has none of them. */
export function developmentPages(options: PagesOptions): AnswerPage {
  const { mailbox } = options
  const people = () => options.demoPeople?.() ?? Promise.resolve([])

  return async (url, request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const path = url.pathname
    const sendPage = (text: string) => send(response, 'text/html', text)
    if (path === '/dev' || path === '/dev/') {
      const [states, who, mails] = await Promise.all([options.states(), people(), mailbox?.list()])
      const { version, openSockets } = options
      const schema = options.schema()
      const examples = examplesFor(schema)
      const content = { version, url: options.url(), schema, states, examples, people: who, mails: mails?.length }
      sendPage(frontPage({ ...content, openSockets: openSockets() }))
    } else if (path === '/dev/schema.graphql') send(response, 'text/plain', `${printSchema(options.schema())}\n`)
    else if (path === '/dev/pages.css') send(response, 'text/css', stylesheet)
    else if (path === '/dev/pages.js') send(response, 'text/javascript', script)
    else if (path === '/dev/plans') {
      const chosen = url.searchParams.get('operation')
      sendPage(planPage(options.recent.list(), chosen === null ? undefined : Number(chosen)))
    } else if (path === '/dev/explorer') {
      const as = url.searchParams.get('as')
      const person = as === null ? undefined : personFor(as, await people())
      sendExplorer(response, {
        query: url.searchParams.get('query') ?? undefined,
        variables: url.searchParams.get('variables') ?? undefined,
        token: person?.accessToken,
      })
    } else if (path.startsWith(explorerAssets)) await sendExplorerAsset(request, response)
    else if (path === '/dev/sandbox') sendSandbox(response, options.url())
    else if (path.startsWith('/dev/mailbox')) {
      if (!mailbox) sendProblem(response, 404, 'Mails go to a mail server here; there is no mailbox.')
      else return answerMailbox(mailbox, url, response, sendPage)
    } else return false
    return true
  }
}

/** The person with this address, or the first who is `staff` or just a `person`. */
function personFor(as: string, people: readonly DemoPerson[]): DemoPerson | undefined {
  const isStaff = ({ role }: DemoPerson) => /staff|admin/i.test(role)
  return people.find(
    (one) => one.email === as || (as === 'staff' && isStaff(one)) || (as === 'person' && !isStaff(one)),
  )
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
  })
  response.end(text)
}

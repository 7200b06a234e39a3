import type { GraphQLSchema } from 'graphql'
import type { SubgraphState } from '../seen/readiness.ts'
import type { Example } from './examples.ts'
import { type Html, html, page } from './html.ts'

/** Somebody of the demo world to sign in as, with a token that works now. */
export type DemoPerson = {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly accessToken: string
  /** Shown, so that somebody may also log in as a client does. */
  readonly password?: string
}

export type FrontPage = {
  readonly version: string
  readonly url: string
  readonly schema: GraphQLSchema
  readonly states: readonly SubgraphState[]
  readonly openSockets: number
  readonly people: readonly DemoPerson[]
  readonly examples: readonly Example[]
  /** How many mails lie in the mailbox; undefined where there is none. */
  readonly mails: number | undefined
}

/** What a newcomer sees first: what runs, who to be, what to ask. */
export function frontPage(content: FrontPage): string {
  const { version, url, schema, states, openSockets, people, examples, mails } = content
  const ready = states.every((state) => state.ready)
  return page(
    'Stoa',
    html`<h1>Stoa is running</h1>
<p class="soft">One GraphQL endpoint for selling and lending, version ${version}. POST to <code>${url}/graphql</code>,
subscribe over WebSocket or Server-Sent Events at the same address.</p>
<p>${ready ? html`<b class="good">Everything answers.</b>` : html`<b class="bad">Something does not answer.</b>`}
${counts(schema)} Its <a href="/dev/schema.graphql">schema</a>. ${many(openSockets, 'open connection')}.
${mails === undefined ? undefined : html`<a href="/dev/mailbox">${many(mails, 'mail')}</a> in the mailbox.`}</p>

${examples.length > 0 ? exampleList(examples) : undefined}

${people.length > 0 ? peopleTable(people) : undefined}

<h2>Subgraphs</h2>
<div class="card"><table><tr><th>Name</th><th>State</th><th>Answers in</th></tr>${states.map(stateRow)}</table></div>
<p class="soft">For probes: <a href="/health">/health</a> (this process), <a href="/ready">/ready</a> (every subgraph).</p>`,
  )
}

function counts(schema: GraphQLSchema): string {
  const fields = (type: ReturnType<GraphQLSchema['getQueryType']>) => Object.keys(type?.getFields() ?? {}).length
  const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__')).length
  const [queries, mutations, subscriptions] = [
    fields(schema.getQueryType()),
    fields(schema.getMutationType()),
    fields(schema.getSubscriptionType()),
  ]
  const parts = [many(queries, 'query', 'queries'), many(mutations, 'mutation'), many(subscriptions, 'subscription')]
  return `The graph has ${many(types, 'type')}, ${parts.join(', ')}.`
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}

function exampleList(examples: readonly Example[]): Html {
  return html`<h2>Ready queries</h2>
<div class="card"><ul class="plain">${examples.map(exampleLine)}</ul></div>`
}

function exampleLine({ title, as, note, query, variables }: Example): Html {
  const fields = new URLSearchParams({ query: note ? `# ${note}\n${query}` : query })
  if (variables) fields.set('variables', JSON.stringify(variables, undefined, 2))
  if (as) fields.set('as', as)
  return html`<li><a href="/dev/explorer?${fields.toString()}">${title}</a>${as ? html` <span class="soft">as ${as === 'staff' ? 'staff' : 'a person'}</span>` : undefined}</li>`
}

function peopleTable(people: readonly DemoPerson[]): Html {
  return html`<h2>Sign in as</h2>
<div class="card"><table><tr><th>Name</th><th>Role</th><th>E-mail</th><th></th></tr>${people.map(personRow)}</table></div>
${people[0]?.password === undefined ? undefined : html`<p>Everybody's password: <code>${people[0].password}</code></p>`}
<p class="soft">A token counts for 15 minutes; reload the page for new ones. Send it as
<code>Authorization: Bearer …</code>, and in <code>connection_init</code> as <code>authorization</code>.</p>`
}

function personRow({ name, role, email, accessToken }: DemoPerson): Html {
  return html`<tr><td>${name}</td><td>${role}</td><td><code>${email}</code></td>
<td class="acts"><a href="/dev/explorer?as=${encodeURIComponent(email)}">Explore</a>
<button type="button" data-copy="${accessToken}">Copy token</button></td></tr>`
}

function stateRow({ name, ready, ms }: SubgraphState): Html {
  const state = ready ? html`<span class="good">ready</span>` : html`<span class="bad">does not answer</span>`
  return html`<tr><td>${name}</td><td>${state}</td><td>${ms} ms</td></tr>`
}

import type { Names } from './names.ts'

/** One place that lists subgraphs: how its text names one more. Throws when it does not look as expected. */
export type Place = { readonly path: string; readonly add: (text: string, names: Names) => string }

/** Every place of the one set that is not a folder or file of the subgraph's own. */
export const places: readonly Place[] = [
  {
    path: 'rover.yaml',
    add: (text, { name, port }) =>
      insertBefore(
        text,
        /^(?: {2}#.*\n)* {2}node:/m,
        `  ${name}:
    routing_url: http://localhost:${port}/graphql
    schema:
      file: schema/composed/${name}.graphql
`,
        'rover.yaml: the entry "node"',
      ),
  },
  {
    path: 'packages/contracts/src/id-prefixes.ts',
    add: (text, { prefix, thing }) =>
      insertBefore(
        text,
        /^ {2}evt: null/m,
        `  ${prefix}: '${thing.charAt(0).toUpperCase()}${thing.slice(1)}',\n`,
        'packages/contracts/src/id-prefixes.ts: the prefix "evt"',
      ),
  },
  {
    path: 'docker-compose.yml',
    add: (text, { name, port }) => {
      const service = `  ${name}:
    <<: *stoa
    command: [node, run/subgraph.ts, ${name}]
    environment: *subgraph
    depends_on: *ready
    healthcheck:
      test: [CMD, node, run/lifetime/health.ts, "${port}"]
      interval: 10s
      start_period: 30s

`
      const served = insertBefore(text, /^volumes:/m, service, 'docker-compose.yml: the key "volumes"')
      const waited = /^( {6}[a-z]+: \{ condition: service_healthy \}\n)(?! {6}[a-z]+: \{)/m // ends the list of the gateway
      const gateway = served.indexOf('\n  gateway:')
      if (gateway < 0) throw new Error('docker-compose.yml: the service "gateway" is not there')
      const after = served.slice(gateway).replace(waited, `$1      ${name}: { condition: service_healthy }\n`)
      return served.slice(0, gateway) + after
    },
  },
]

function insertBefore(text: string, place: RegExp, addition: string, what: string): string {
  const at = text.search(place)
  if (at < 0) throw new Error(`${what} is not there, before which a new one goes`)
  return text.slice(0, at) + addition + text.slice(at)
}

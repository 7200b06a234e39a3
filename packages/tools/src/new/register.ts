import { Alias, type Document, isMap, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Names } from './names.ts'

/** One place that lists subgraphs: how its text names one more. Throws when it does not look as expected. */
export type Place = { readonly path: string; readonly add: (text: string, names: Names) => string }

/**
 * Every place of the one set that is not a folder or file of the subgraph's own: the list, the containers, and the
 * table of prefixes. Everything else that needs the list reads rover.yaml.
 */
export const places: readonly Place[] = [
  {
    path: 'rover.yaml',
    add: (text, { name, port }) => {
      const document = parseDocument(text)
      const subgraphs = mapAt(document, ['subgraphs'], 'rover.yaml')
      const entry = document.createPair(name, {
        routing_url: `http://localhost:${port}/graphql`,
        schema: { file: `schema/composed/${name}.graphql` },
      })
      // The generated one stays last.
      insertBefore(subgraphs, 'node', entry, 'rover.yaml')
      return written(document)
    },
  },
  {
    path: 'packages/contracts/src/id-prefixes.ts',
    add: (text, { prefix, thing }) => {
      const at = text.search(/^ {2}evt: null/m)
      if (at < 0) throw new Error('packages/contracts/src/id-prefixes.ts: the prefix "evt" is not there')
      return `${text.slice(0, at)}  ${prefix}: '${thing.charAt(0).toUpperCase()}${thing.slice(1)}',\n${text.slice(at)}`
    },
  },
  {
    path: 'docker-compose.yml',
    add: (text, { name, port }) => {
      const document = parseDocument(text, { merge: true })
      const service = document.createNode({
        command: ['node', 'run/subgraph.ts', name],
        environment: new Alias('subgraph'),
        depends_on: new Alias('ready'),
        healthcheck: {
          test: ['CMD', 'node', 'run/lifetime/health.ts', String(port)],
          interval: '10s',
          start_period: '30s',
        },
      }) as YAMLMap
      service.items.unshift(document.createPair('<<', new Alias('stoa')) as Pair<unknown, unknown>)
      for (const path of [['command'], ['healthcheck', 'test']]) {
        const list = service.getIn(path) as { flow?: boolean }
        list.flow = true
      }
      const pair = document.createPair(name, service)
      ;(pair.key as { spaceBefore?: boolean }).spaceBefore = true
      mapAt(document, ['services'], 'docker-compose.yml').add(pair)
      const healthy = document.createNode({ condition: 'service_healthy' })
      healthy.flow = true
      mapAt(document, ['services', 'gateway', 'depends_on'], 'docker-compose.yml').set(name, healthy)
      return written(document)
    },
  },
]

const written = (document: Document) => document.toString({ lineWidth: 0, flowCollectionPadding: false })

function mapAt(document: Document, path: readonly string[], file: string): YAMLMap {
  const found = document.getIn(path)
  if (isMap(found)) return found
  throw new Error(`${file}: ${path.join('.')} is not there`)
}

function insertBefore(map: YAMLMap, key: string, pair: Pair, file: string): void {
  const at = map.items.findIndex((item) => String(item.key) === key)
  if (at < 0) throw new Error(`${file}: the entry "${key}" is not there, before which a new one goes`)
  map.items.splice(at, 0, pair as YAMLMap['items'][number])
}

/**
 * What it costs to read the variables of a request: graphql-js, which checks
 * types alone, beside our readers, which check what `@constraint` says too.
 *
 *   node bench/arguments.ts
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSupergraph } from '@stoa/gateway/execution/build-supergraph'
import { constrainSchema } from '@stoa/arguments/constrained-schema'
import { variableReaders } from '@stoa/arguments/variables'
import { repositoryRoot } from '@stoa/contracts/roster'
import { getOperationAST, getVariableValues, parse } from 'graphql'

const sdl = readFileSync(join(repositoryRoot, 'schema/composed/supergraph.graphql'), 'utf8')
const schema = buildSupergraph(sdl).apiSchema().toGraphQLJSSchema()
constrainSchema(schema, parse(sdl))
const read = variableReaders(schema)

const id = (prefix: string) => `${prefix}_01h2xcejqtf2nbrexx3vqjhp41`
const address = { name: 'Ada Öl', street: 'Lane 1', postalCode: '10115', city: 'Köln', country: 'DE' }
const cases = {
  'an id': ['query ($id: ID!) { item(id: $id) { title } }', { id: id('itm') }],
  'a search': [
    'query ($t: String, $f: SearchFilter, $n: Int) { search(text: $t, filter: $f, first: $n) { totalCount } }',
    { t: 'cordless drill', f: { categoryIds: [id('cat')], forSale: true }, n: 20 },
  ],
  'an order': [
    'mutation ($i: OrderPlaceInput!) { orderPlace(input: $i) { order { id } } }',
    { i: { shippingAddress: address, idempotencyKey: 'a-key-of-a-client' } },
  ],
  'a message of 4,000 letters': [
    'mutation ($i: MessageSendInput!) { messageSend(input: $i) { message { id } } }',
    { i: { conversationId: id('cnv'), body: 'ä'.repeat(4_000), idempotencyKey: 'key' } },
  ],
} as const

const rounds = 50_000

/** The best of five, in microseconds. */
function measure(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let again = 0; again < 5; again++) {
    const begun = process.cpuUsage()
    for (let round = 0; round < rounds; round++) run()
    const { user, system } = process.cpuUsage(begun)
    best = Math.min(best, (user + system) / rounds)
  }
  return best
}

console.info('µs of CPU a request      graphql-js    ours')
for (const [name, [query, variables]] of Object.entries(cases)) {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('one operation')
  const definitions = operation.variableDefinitions ?? []
  if (read(document, operation, variables).errors) throw new Error(`${name} is refused`)
  const theirs = measure(() => getVariableValues(schema, definitions, variables))
  const ours = measure(() => read(document, operation, variables))
  console.info(`${name.padEnd(26)}${theirs.toFixed(2).padStart(9)}${ours.toFixed(2).padStart(8)}`)
}

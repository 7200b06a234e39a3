/**
 * What rover runs to compose: `supergraph-v<version> compose <resolved.yaml>`.
 * It answers `{"Ok":{"supergraphSdl","hints"}}` or `{"Err":{"build_errors"}}`
 * on stdout. Ours composes with the installed @apollo/composition, so rover
 * needs no download.
 */
import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { type GraphQLError, parse } from 'graphql'
import { parse as parseYaml } from 'yaml'

type Resolved = { subgraphs: Record<string, { routing_url: string; schema: { sdl: string } }> }

const [command, file] = process.argv.slice(2)
if (command !== 'compose' || !file) throw new Error('usage: supergraph compose <resolved.yaml>')

process.stdout.write(JSON.stringify(compose(parseYaml(readFileSync(file, 'utf8')) as Resolved)))

function compose({ subgraphs }: Resolved): object {
  try {
    const services = Object.entries(subgraphs).map(([name, { routing_url: url, schema }]) => ({
      name,
      url,
      typeDefs: parse(schema.sdl),
    }))
    const { supergraphSdl, errors } = composeServices(services)
    return errors ? { Err: { build_errors: errors.map(buildError) } } : { Ok: { supergraphSdl, hints: [] } }
  } catch (error) {
    return { Err: { build_errors: [buildError(error as GraphQLError)] } }
  }
}

function buildError({ message, extensions }: GraphQLError): object {
  return {
    message,
    code: String(extensions?.['code'] ?? 'INVALID_GRAPHQL'),
    type: 'composition',
    nodes: [],
    omittedNodesCount: 0,
  }
}

import { composeServices } from '@apollo/composition'
import { type GraphQLError, parse } from 'graphql'
import { type Authored, linesBeforeAuthored } from './subgraph-sdl.ts'

export type ComposedSubgraph = {
  readonly name: string
  readonly url: string
  readonly sdl: string
  /** Undefined for the generated `node` subgraph. */
  readonly authored?: Authored | undefined
}

export type Composition =
  | { readonly supergraph: string; readonly problems?: undefined }
  | { readonly supergraph?: undefined; readonly problems: readonly string[] }

/**
 * Composes with the version of Apollo's composition that the gateway runs. The
 * supergraph keeps every permission directive: it is the source of policy.
 * A failure is one line per error: code, message and the authored place.
 */
export function composeSupergraph(subgraphs: readonly ComposedSubgraph[]): Composition {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }))
  const { supergraphSdl, errors } = composeServices(services)
  if (supergraphSdl !== undefined) return { supergraph: `${supergraphSdl.trim()}\n` }
  return { problems: errors.map((error) => explain(error, subgraphs)) }
}

function explain(error: GraphQLError, subgraphs: readonly ComposedSubgraph[]): string {
  const code = String(error.extensions['code'] ?? 'COMPOSITION')
  const fromNodes = placesFromNodes(error, subgraphs)
  const places = [...new Set(fromNodes.length > 0 ? fromNodes : placesFromMessage(error.message, subgraphs))].sort()
  const where = places.length > 0 ? `\n    at ${places.join(', ')}` : ''
  return `${code} ${error.message}${where}`
}

/** Composition tags the nodes that it blames with the name of their subgraph. */
function placesFromNodes(error: GraphQLError, subgraphs: readonly ComposedSubgraph[]): string[] {
  return (error.nodes ?? []).flatMap((node) => {
    const subgraph = subgraphs.find(({ name }) => 'subgraph' in node && node.subgraph === name)
    if (!subgraph) return []
    if (!subgraph.authored || !node.loc) return [fileOf(subgraph)]
    const line = node.loc.startToken.line - linesBeforeAuthored(subgraph.sdl, subgraph.authored)
    const isAuthored = line > 0 && line <= subgraph.authored.text.split('\n').length
    return [isAuthored ? `${subgraph.authored.path}:${line}` : 'schema/shared.graphql']
  })
}

/** Errors without nodes begin with `[items]` or say `subgraph "items"`. */
function placesFromMessage(message: string, subgraphs: readonly ComposedSubgraph[]): string[] {
  return subgraphs.filter(({ name }) => message.startsWith(`[${name}]`) || message.includes(`"${name}"`)).map(fileOf)
}

function fileOf({ name, authored }: ComposedSubgraph): string {
  return authored?.path ?? `schema/composed/${name}.graphql`
}

import { Supergraph } from '@apollo/federation-internals'
import { printSchema } from 'graphql'

/**
 * What clients see of a supergraph, as plain SDL: no federation, no directives
 * of ours, the descriptions and deprecations. For front-end tools, and for the
 * types of operations.
 */
export function apiSdl(supergraph: string): string {
  // Which features the gateway enforces is its question; here every one may stand.
  const built = Supergraph.build(supergraph, { supportedFeatures: null, validateSupergraph: false })
  return `${printSchema(built.apiSchema().toGraphQLJSSchema()).trim()}\n`
}

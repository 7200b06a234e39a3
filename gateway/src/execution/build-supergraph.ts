import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals'

/**
 * Features of a supergraph that the gateway enforces (`permissions/`). Any other that is there
 * for security stops the start: a permission that nobody enforces must never
 * look as if it held.
 */
export const enforcedFeatures = [
  'https://specs.apollo.dev/authenticated/v0.1',
  'https://specs.apollo.dev/requiresScopes/v0.1',
  'https://specs.apollo.dev/policy/v0.1',
]

/** Reads a composed supergraph for planning. Throws where it asks for a feature that is not enforced. */
export function buildSupergraph(sdl: string): Supergraph {
  return Supergraph.build(sdl, {
    supportedFeatures: new Set([...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, ...enforcedFeatures]),
    validateSupergraph: true,
  })
}

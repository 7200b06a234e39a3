import { readRequirement } from '@stoa/auth/requirements'
import type { DirectiveNode } from 'graphql'

/** Who may see a type or a field, as far as the supergraph says: everybody, some, or nothing is said. */
export type Visibility = 'public' | 'guarded' | 'nothing'

/** What the directives of one place say: public where that and nothing else is said. */
export function visibilityOf(directives: readonly DirectiveNode[]): Visibility {
  const requirement = readRequirement([{ directives }])
  if (!requirement) return 'nothing'
  const { authenticated, scopes, policies, rules } = requirement
  const isGuarded = authenticated || scopes.length > 0 || policies.length > 0 || rules.length > 0
  return requirement.public && !isGuarded ? 'public' : 'guarded'
}

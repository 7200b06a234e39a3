import { type DirectiveNode, GraphQLError, Kind, type ValueNode } from 'graphql'
import { hasScope, isAuthenticated, knownPolicies, knownScopes, meetsPolicy, type Viewer } from './viewer.ts'

/** What the permission directives on one field or type ask for. All that is asked for must hold. */
export type Requirement = {
  /** `@public`: said, never assumed. */
  readonly public: boolean
  /** `@authenticated`. */
  readonly authenticated: boolean
  /** `@requiresScopes`: each group is an alternative, within a group all scopes are needed. */
  readonly scopes: readonly (readonly string[])[]
  /** `@policy`: alternatives of groups, as for scopes. */
  readonly policies: readonly (readonly string[])[]
  /** `@rule`: facts about the object, decided only by the subgraph that loads it. */
  readonly rules: readonly string[]
}

/** A node of an SDL document that can carry directives, or what extends it. */
export type Annotated = { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined

export const permissionDirectives = ['public', 'authenticated', 'requiresScopes', 'policy', 'rule'] as const

/** Why a viewer may not: there is nobody yet (log in), or somebody who may not. */
export type Denial = 'UNAUTHENTICATED' | 'FORBIDDEN'

/**
 * Reads the permission directives of a field or a type, extensions included;
 * undefined where none stands there. Directive names may carry the prefix
 * `federation__`, as they do where a document does not import them.
 */
export function readRequirement(nodes: readonly Annotated[]): Requirement | undefined {
  const directives = nodes.flatMap((node) => node?.directives ?? [])
  const named = (name: string) =>
    directives.filter(({ name: found }) => found.value === name || found.value === `federation__${name}`)
  if (!permissionDirectives.some((name) => named(name).length > 0)) return undefined
  return {
    public: named('public').length > 0,
    authenticated: named('authenticated').length > 0,
    scopes: named('requiresScopes').flatMap((directive) => groups(directive, 'scopes')),
    policies: named('policy').flatMap((directive) => groups(directive, 'policies')),
    rules: named('rule').map((directive) => text(argument(directive, 'name'))),
  }
}

/**
 * Whether the viewer meets what can be known without an object (everything
 * except `rules`). The gateway asks this before planning, the subgraph again.
 */
export function viewerDenial(requirement: Requirement, viewer: Viewer): Denial | undefined {
  const met =
    (!requirement.authenticated || isAuthenticated(viewer)) &&
    meetsSome(requirement.scopes, (scope) => hasScope(viewer, scope)) &&
    meetsSome(requirement.policies, (policy) => meetsPolicy(viewer, policy))
  return met ? undefined : denialFor(viewer)
}

/** The code of a refusal to this viewer: a guest, like nobody, is told to log in. */
export function denialFor(viewer: Viewer): Denial {
  return isAuthenticated(viewer) ? 'FORBIDDEN' : 'UNAUTHENTICATED'
}

/** The error that a denied viewer sees, naming the place in the schema and never the object. */
export function denialError(denial: Denial, coordinate: string): GraphQLError {
  const message = denial === 'UNAUTHENTICATED' ? `Log in to use ${coordinate}.` : `You may not use ${coordinate}.`
  return new GraphQLError(message, { extensions: { code: denial } })
}

/** What is wrong with a requirement in itself, as sentences that begin with the coordinate. */
export function requirementFaults(requirement: Requirement, coordinate: string): string[] {
  const faults: string[] = []
  const asks =
    requirement.authenticated ||
    requirement.scopes.length > 0 ||
    requirement.policies.length > 0 ||
    requirement.rules.length > 0
  if (requirement.public && asks) faults.push(`${coordinate} is @public and asks for something as well`)
  for (const scope of requirement.scopes.flat()) {
    if (!knownScopes.has(scope)) faults.push(`${coordinate} asks for the scope "${scope}", which no role has`)
  }
  for (const policy of requirement.policies.flat()) {
    if (!knownPolicies.has(policy)) faults.push(`${coordinate} asks for the policy "${policy}", which nobody defines`)
  }
  return faults
}

/** Whether a type is a stub: its fields belong to another subgraph, which also guards them. */
export function isStub(nodes: readonly Annotated[]): boolean {
  const keys = nodes
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => /^(federation__)?key$/.test(name.value))
  return keys.length > 0 && keys.every((key) => isFalse(argument(key, 'resolvable')))
}

/** Whether a type is an entity that this subgraph resolves from a reference. */
export function isResolvableEntity(nodes: readonly Annotated[]): boolean {
  const keys = nodes
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => /^(federation__)?key$/.test(name.value))
  return keys.some((key) => !isFalse(argument(key, 'resolvable')))
}

function meetsSome(alternatives: readonly (readonly string[])[], meets: (name: string) => boolean): boolean {
  return alternatives.length === 0 || alternatives.some((all) => all.every(meets))
}

function argument(directive: DirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((one) => one.name.value === name)?.value
}

function groups(directive: DirectiveNode, name: string): string[][] {
  const value = argument(directive, name)
  // GraphQL reads a single value as a list of one, at both depths.
  const read = list(value).map((group) => list(group).map(text))
  // An empty alternative would let everybody in.
  if (read.length === 0 || read.some((group) => group.length === 0)) {
    throw new Error(`@${directive.name.value} asks for nothing`)
  }
  return read
}

function list(value: ValueNode | undefined): readonly ValueNode[] {
  if (!value) return []
  return value.kind === Kind.LIST ? value.values : [value]
}

function text(value: ValueNode | undefined): string {
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return value.value
  throw new Error('a permission directive takes texts as its arguments')
}

function isFalse(value: ValueNode | undefined): boolean {
  return value?.kind === Kind.BOOLEAN && !value.value
}

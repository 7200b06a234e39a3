import { type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql'
import {
  type Annotated,
  isResolvableEntity,
  isStub,
  permissionDirectives,
  readRequirement,
  type Requirement,
  requirementFaults,
} from './requirements.ts'

/** A fact about an object: may this viewer see it? Anything but `true` denies. */
export type PermissionRule = (object: any, context: any) => boolean | Promise<boolean>

/** Where a subgraph's schema says something about permissions. */
export type Guards = {
  readonly types: ReadonlyMap<string, Requirement>
  readonly fields: readonly { readonly type: string; readonly field: string; readonly requirement: Requirement }[]
}

/** Reads the directives of every object type and field that belongs to the subgraph. */
export function guardsOf(schema: GraphQLSchema): Guards {
  const types = new Map<string, Requirement>()
  const fields: { type: string; field: string; requirement: Requirement }[] = []
  for (const type of ownTypes(schema)) {
    const requirement = readRequirement(nodesOf(type))
    if (requirement && !isRoot(schema, type)) types.set(type.name, requirement)
    for (const field of Object.values(type.getFields())) {
      const requirement = readRequirement([field.astNode])
      if (requirement) fields.push({ type: type.name, field: field.name, requirement })
    }
  }
  return { types, fields }
}

/**
 * Throws one error that lists everything for which a subgraph must not start:
 * a root field or object type on which nothing is said, a rule that is named
 * and not written or written and not named, scopes and policies that nobody
 * knows, a guarded field that is not nullable (a refusal would wipe its
 * parent), and an entity that would answer whatever a reference claims.
 */
export function assertMayStart(schema: GraphQLSchema, rules: Readonly<Record<string, PermissionRule>>): void {
  const faults = permissionFaults(schema, rules)
  if (faults.length === 0) return
  throw new Error(`The permissions of this schema are not complete:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
}

/** As `assertMayStart`, as a list; each sentence begins with its coordinate. */
export function permissionFaults(schema: GraphQLSchema, rules: Readonly<Record<string, PermissionRule>>): string[] {
  const guards = guardsOf(schema)
  const faults: string[] = []
  const silent = `carries none of ${permissionDirectives.map((name) => `@${name}`).join(', ')}`
  for (const type of ownTypes(schema)) {
    const root = isRoot(schema, type)
    if (!root && !guards.types.has(type.name) && !isStub(nodesOf(type))) faults.push(`${type.name} ${silent}`)
    if (root && readRequirement(nodesOf(type)))
      faults.push(`${type.name} is a root: its fields carry directives, not the type`)
    if (isResolvableEntity(nodesOf(type)) && !hasReferenceResolver(type)) {
      faults.push(`${type.name} has no __resolveReference, so a reference could claim any value of its fields`)
    }
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`
      const requirement = readRequirement([field.astNode])
      if (root && !requirement && !field.name.startsWith('_')) faults.push(`${coordinate} ${silent}`)
      if (root && requirement && requirement.rules.length > 0) {
        faults.push(`${coordinate} is a root field and has no object yet: put @rule on the type that it answers`)
      }
      if (requirement && !requirement.public && isNonNullType(field.type)) {
        faults.push(`${coordinate} is guarded and so must be nullable: a refusal would wipe its parent`)
      }
      if (requirement) faults.push(...requirementFaults(requirement, coordinate))
    }
  }
  for (const [name, requirement] of guards.types) faults.push(...requirementFaults(requirement, name))
  return [...faults, ...ruleFaults(guards, rules)]
}

function ruleFaults(guards: Guards, rules: Readonly<Record<string, PermissionRule>>): string[] {
  const faults: string[] = []
  const named = new Map<string, string>()
  for (const { type, field, requirement } of guards.fields) {
    for (const name of requirement.rules) named.set(name, `${type}.${field}`)
  }
  for (const [type, requirement] of guards.types) for (const name of requirement.rules) named.set(name, type)
  for (const [name, coordinate] of named) {
    if (!Object.hasOwn(rules, name))
      faults.push(`${coordinate} names the rule "${name}", which the subgraph does not have`)
  }
  for (const name of Object.keys(rules)) {
    if (!named.has(name)) faults.push(`the rule "${name}" is named nowhere in the schema`)
  }
  return faults
}

/** The object types that are the subgraph's own: not introspection, not what federation adds. */
function ownTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'))
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type)
}

function nodesOf(type: GraphQLObjectType): readonly Annotated[] {
  return [type.astNode, ...type.extensionASTNodes]
}

function hasReferenceResolver(type: GraphQLObjectType): boolean {
  const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: unknown } } }
  return typeof apollo?.subgraph?.resolveReference === 'function'
}

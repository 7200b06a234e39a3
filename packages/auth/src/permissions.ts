import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql'
import { applyMiddleware } from 'graphql-middleware'
import { rule, shield } from 'graphql-shield'
import { guardsOf, type Guards, type PermissionRule } from './guards.ts'
import { denialError, denialFor, type Requirement, viewerDenial } from './requirements.ts'
import type { Viewer } from './viewer.ts'

export { assertMayStart, type PermissionRule } from './guards.ts'

/** The part of a resolver's context that permissions need. It must not be frozen (graphql-shield keeps a cache on it). */
type PermissionContext = { readonly viewer: Viewer }

/**
 * Enforces the permission directives of a subgraph's schema; `assertMayStart`
 * says first whether they are complete. Changes the schema that it is given
 * and answers the one to execute.
 *
 * - A field's directives become graphql-shield rules. Only fields that have
 *   any are wrapped: everything else runs as if this did not exist.
 * - An object type's directives are a door (`isTypeOf`), which graphql-js asks
 *   whenever an object of the type enters a response: by a query, a list, a
 *   payload, `_entities` or a live event.
 * - A subscription's directives are checked when the stream is opened and at
 *   every event.
 *
 * A denial is an error with the code UNAUTHENTICATED (nobody is logged in) or
 * FORBIDDEN, and null at that place. A rule that throws is a fault and denies.
 */
export function applyPermissions(
  schema: GraphQLSchema,
  rules: Readonly<Record<string, PermissionRule>>,
): GraphQLSchema {
  const guards = guardsOf(schema)
  const decide = decider(rules)
  const shielded = shieldFields(schema, guards, decide)
  for (const [typeName, requirement] of guards.types) {
    const type = shielded.getType(typeName)
    if (isObjectType(type) && asks(requirement)) hangDoor(type, requirement, decide)
  }
  if (guards.types.size > 0) nameAbstractTypes(shielded)
  guardSubscriptions(shielded, guards)
  return shielded
}

/**
 * Asks the door of an object's type outside an execution, for instance before
 * a live stream about that object is opened. Throws the denial.
 */
export async function admit(
  schema: GraphQLSchema,
  typeName: string,
  object: object,
  context: PermissionContext,
): Promise<void> {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`there is no object type ${typeName}`)
  // A door looks at the object and the context alone, never at where in a query it stands.
  await type.isTypeOf?.(object, context, undefined as never)
}

type Decide = (names: readonly string[], object: unknown, context: PermissionContext) => boolean | Promise<boolean>

/** Answers each rule once per request and object, however often the object or its fields come up. */
function decider(rules: Readonly<Record<string, PermissionRule>>): Decide {
  const answers = new WeakMap<object, WeakMap<object, Map<string, boolean | Promise<boolean>>>>()

  function one(name: string, object: object, context: PermissionContext): boolean | Promise<boolean> {
    let ofRequest = answers.get(context)
    if (!ofRequest) answers.set(context, (ofRequest = new WeakMap()))
    let ofObject = ofRequest.get(object)
    if (!ofObject) ofRequest.set(object, (ofObject = new Map()))
    let answer = ofObject.get(name)
    if (answer === undefined) {
      const found = rules[name]
      if (!found) throw new Error(`there is no rule ${name}`)
      answer = found(object, context as never)
      ofObject.set(name, answer)
    }
    return answer
  }

  return (names, object, context) => {
    if (context.viewer.kind === 'system') return true
    if (typeof object !== 'object' || object === null) return names.length === 0
    const answers = names.map((name) => one(name, object, context))
    // Only `true` opens: a rule that forgets to answer denies.
    return answers.some(isPromise)
      ? Promise.all(answers.map(async (answer) => answer)).then((all) => all.every((answer) => answer === true))
      : answers.every((answer) => answer === true)
  }
}

function shieldFields(schema: GraphQLSchema, guards: Guards, decide: Decide): GraphQLSchema {
  const tree: Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>> = {}
  for (const { type, field, requirement } of guards.fields) {
    if (type === schema.getSubscriptionType()?.name || !asks(requirement)) continue
    tree[type] ??= {}
    tree[type][field] = shieldRule(requirement, `${type}.${field}`, decide)
  }
  if (Object.keys(tree).length === 0) return schema
  const generated = shield(tree, {
    // Otherwise shield would answer every fault of a resolver as a denial.
    allowExternalErrors: true,
    // Rules of ours answer their own errors; this stands for whatever shield itself refuses.
    fallbackError: denialError('FORBIDDEN', 'this field'),
  }).generate(schema) as Record<string, Record<string, unknown>>
  // Shield generates a wrapper for every field of the schema, which costs a promise for each value
  // of each list; keep those that have something to decide.
  const pruned = Object.fromEntries(
    Object.entries(tree).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, generated[type]?.[field]])),
    ]),
  )
  return applyMiddleware(schema, pruned as never)
}

function shieldRule(requirement: Requirement, coordinate: string, decide: Decide) {
  return rule(coordinate, { cache: 'no_cache' })(async (object: unknown, _args, context: PermissionContext) => {
    try {
      await assertMay(requirement, coordinate, object, context, decide)
      return true
    } catch (error) {
      // Shield takes an error that is returned as the answer, and one that is thrown as a plain no.
      return error as Error
    }
  })
}

/** Throws the denial at once where everything is known at once; a promise only where a rule needs one. */
function assertMay(
  requirement: Requirement,
  coordinate: string,
  object: unknown,
  context: PermissionContext,
  decide: Decide,
): true | Promise<true> {
  const denial = viewerDenial(requirement, context.viewer)
  if (denial) throw denialError(denial, coordinate)
  if (requirement.rules.length === 0) return true
  const check = (allowed: boolean): true => {
    if (!allowed) throw denialError(denialFor(context.viewer), coordinate)
    return true
  }
  const allowed = decide(requirement.rules, object, context)
  return isPromise(allowed) ? allowed.then(check) : check(allowed)
}

function hangDoor(type: GraphQLObjectType, requirement: Requirement, decide: Decide): void {
  const own = type.isTypeOf
  type.isTypeOf = (object, context: PermissionContext, info) => {
    const admitted = assertMay(requirement, type.name, object, context, decide)
    if (!own) return admitted
    return isPromise(admitted) ? admitted.then(() => own(object, context, info)) : own(object, context, info)
  }
}

/**
 * Without a `resolveType`, graphql-js would try the `isTypeOf` of one possible
 * type after the other, and a door is not a question about the kind of object.
 */
function nameAbstractTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType ??= (object: { readonly __typename?: string }) => object.__typename
  }
}

function guardSubscriptions(schema: GraphQLSchema, guards: Guards): void {
  const root = schema.getSubscriptionType()
  for (const { type, field: name, requirement } of guards.fields) {
    const field: GraphQLField<unknown, PermissionContext> | undefined =
      type === root?.name ? root.getFields()[name] : undefined
    if (!field || !asks(requirement)) continue
    const { subscribe = defaultFieldResolver, resolve = defaultFieldResolver } = field
    const guarded =
      (next: typeof resolve): typeof resolve =>
      (source, args, context, info) => {
        const denial = viewerDenial(requirement, context.viewer)
        if (denial) throw denialError(denial, `${type}.${name}`)
        return next(source, args, context, info)
      }
    field.subscribe = guarded(subscribe)
    field.resolve = guarded(resolve)
  }
}

function asks(requirement: Requirement): boolean {
  const { authenticated, scopes, policies, rules } = requirement
  return authenticated || scopes.length > 0 || policies.length > 0 || rules.length > 0
}

function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value
}

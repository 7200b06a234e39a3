import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isLeafType,
  Kind,
  type StringValueNode,
  TypeInfo,
  type ValidationContext,
  type ValueNode,
  valueFromASTUntyped,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { constraintOf } from './constrained-schema.ts'
import type { Constraint } from './constraint.ts'
import { argumentError, type Place, type Refuse } from './place.ts'
import { checkSize, reader } from './reader.ts'
import { scalars } from './scalars.ts'

/** What a walk through the value of an argument meets. */
export type Meets = {
  readonly refuse: Refuse
  /** A scalar that is written in the document, and how it goes on. */
  readonly text?: (node: StringValueNode, value: string) => void
  readonly variable?: (node: VariableNode, constraint: Constraint | undefined, place: Place) => void
}

/**
 * Walks through what a document says for an argument: reads the values that
 * are written there, and tells of the variables. Values of another kind than
 * their type are passed over, for a rule of the specification refuses those.
 */
export function walkArgument(argument: GraphQLArgument, node: ValueNode, meets: Meets): void {
  walk(node, argument.type, constraintOf(argument), undefined, argument.name, meets)
}

function walk(
  node: ValueNode,
  type: GraphQLInputType,
  constraint: Constraint | undefined,
  above: Place | undefined,
  key: string | number,
  meets: Meets,
): void {
  if (isNonNullType(type)) return walk(node, type.ofType, constraint, above, key, meets)
  if (node.kind === Kind.VARIABLE) return meets.variable?.(node, constraint, { above, key })
  if (node.kind === Kind.NULL) return
  if (isListType(type)) {
    if (node.kind !== Kind.LIST) return walk(node, type.ofType, constraint, above, key, meets)
    const place = { above, key }
    if (!checkSize(node.values.length, constraint, place, meets.refuse)) return
    for (const [index, item] of node.values.entries()) walk(item, type.ofType, constraint, place, index, meets)
  } else if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return
    for (const { name, value } of node.fields) {
      const field = type.getFields()[name.value]
      if (field) walk(value, field.type, constraintOf(field), { above, key }, field.name, meets)
    }
  } else if (isLeafType(type)) {
    const value = leafValue(node, type)
    if (value === undefined) return
    const read = reader(type, constraint)(value, above, key, meets.refuse)
    if (node.kind === Kind.STRING && typeof read === 'string' && read !== node.value) meets.text?.(node, read)
  }
}

/** As it would come in JSON; undefined where the kind is wrong and a rule of the specification says so. */
function leafValue(node: ValueNode, { name }: GraphQLLeafType): unknown {
  const isOwn = Object.hasOwn(scalars, name)
  if (node.kind === Kind.STRING) return name === 'String' || name === 'ID' || isOwn ? node.value : undefined
  if (node.kind === Kind.INT && (name === 'ID' || isOwn)) return node.value
  if ((node.kind === Kind.INT && name === 'Int') || name === 'Float') return valueFromASTUntyped(node)
  // No kind of literal but those two is read for a scalar of ours.
  return isOwn ? false : undefined
}

/** A validation rule: whatever is written in the document for an argument is what its place takes. */
export function literalRule(context: ValidationContext): ASTVisitor {
  return {
    Argument(node) {
      const argument = context.getArgument()
      if (!argument) return
      walkArgument(argument, node.value, {
        refuse: (...refused) => context.reportError(argumentError(...refused)),
      })
    },
  }
}

/** Calls `meet` for every argument of every field and directive in a part of a document. */
export function eachArgument(
  schema: GraphQLSchema,
  part: DocumentNode | DocumentNode['definitions'][number],
  meet: (argument: GraphQLArgument, node: ValueNode) => void,
): void {
  const info = new TypeInfo(schema)
  const visitor: ASTVisitor = {
    Argument(node) {
      const argument = info.getArgument()
      if (argument) meet(argument, node.value)
    },
  }
  visit(part, visitWithTypeInfo(info, visitor))
}

/** A valid document with its texts as they go on; the same document where they stand so already. */
export function tidyLiterals(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const tidied = new Map<StringValueNode, string>()
  eachArgument(schema, document, (argument, node) =>
    walkArgument(argument, node, { refuse: () => undefined, text: (text, value) => tidied.set(text, value) }),
  )
  if (tidied.size === 0) return document
  return visit(document, {
    StringValue(node) {
      const value = tidied.get(node)
      return value === undefined ? undefined : { ...node, value }
    },
  })
}

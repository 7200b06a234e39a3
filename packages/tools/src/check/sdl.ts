import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'
import { filesOf, type Problem, type Tree } from './rule.ts'

/** An authored SDL of the tree, parsed. */
export type SdlFile = { readonly path: string; readonly document: DocumentNode }

/** schema/<name>.graphql, `shared` included; syntax errors are composition's to report. */
export function graphSdl(tree: Tree): SdlFile[] {
  return parsed(filesOf(tree, /^schema\/[\w-]+\.graphql$/))
}

/** schema/events/*.graphql. */
export function eventSdl(tree: Tree): SdlFile[] {
  return parsed(filesOf(tree, /^schema\/events\/[\w-]+\.graphql$/))
}

function parsed(files: readonly (readonly [string, string])[]): SdlFile[] {
  return files.flatMap(([path, text]) => {
    try {
      return [{ path, document: parse(text) }]
    } catch {
      return []
    }
  })
}

export function at(path: string, node: ASTNode, what: string): Problem {
  return `${path}:${node.loc?.startToken.line ?? 0} ${what}`
}

export function objectTypes(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
}

export function isRoot({ name }: { readonly name: { readonly value: string } }): boolean {
  return ['Query', 'Mutation', 'Subscription'].includes(name.value)
}

export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** Every output field, with the type that it stands in. */
export function outputFields(document: DocumentNode): { type: Fielded; field: FieldDefinitionNode }[] {
  return document.definitions.flatMap((type: DefinitionNode) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map((field) => ({ type, field }))
      : [],
  )
}

type Directed = Pick<FieldDefinitionNode | ObjectTypeDefinitionNode, 'directives'>

export function directivesOf(node: Directed, name: string) {
  return (node.directives ?? []).filter((directive) => directive.name.value === name)
}

/** Every string in the arguments of a directive, however deep in lists. */
export function stringsIn(node: ASTNode): string[] {
  if (node.kind === Kind.STRING) return [node.value]
  if (node.kind === Kind.LIST) return node.values.flatMap(stringsIn)
  if (node.kind === Kind.DIRECTIVE) return (node.arguments ?? []).flatMap(({ value }) => stringsIn(value))
  return []
}

/** A type as it is written: `[Item!]!`. */
export function printed(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${printed(type.type)}!`
  return type.kind === Kind.LIST_TYPE ? `[${printed(type.type)}]` : type.name.value
}

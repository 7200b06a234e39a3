import { readRequirement, type Annotated, type Requirement, viewerDenial } from '@stoa/auth/requirements'
import { anonymous } from '@stoa/auth/viewer'
import { type DefinitionNode, type DirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql'
import { enforcedFeatures } from '../execution/build-supergraph.ts'

/**
 * What a supergraph demands of viewers before anything is planned. Each
 * distinct requirement has a number, and a place (a type or a field) lists the
 * numbers of those that must all be met there.
 */
export type Policy = {
  readonly requirements: readonly Requirement[]
  /** Of a type, as the type of a field or of a fragment. An interface demands what any of its implementations does. */
  ofType(name: string): readonly number[]
  /** Of a field in itself; for a field of an interface what any implementation demands. */
  ofField(type: string, field: string): readonly number[]
  /** Whether the field says `@public` and demands nothing: it may be asked whatever its type demands. */
  isPublic(type: string, field: string): boolean
}

const nothing: readonly number[] = Object.freeze([])

/** Reads the policy of a composed supergraph. Throws where a permission stands there that would not be enforced. */
export function readPolicy({ definitions }: DocumentNode): Policy {
  refuseUnknownFeatures(definitions)
  const requirements: Requirement[] = []
  const numbers = new Map<string, number>()
  const requirementOf = new Map<string, number>()
  const open = new Set<string>()
  const implementations = new Map<string, string[]>()

  const keep = (place: string, nodes: readonly Annotated[]): void => {
    const requirement = readRequirement(nodes)
    if (!requirement) return
    // Rules need the object: they are the subgraph's.
    const asked = { ...requirement, public: false, rules: [] }
    if (!viewerDenial(asked, anonymous)) {
      if (requirement.public && requirement.rules.length === 0) open.add(place)
      return
    }
    const text = JSON.stringify(asked)
    const number = numbers.get(text) ?? requirements.push(asked) - 1
    numbers.set(text, number)
    requirementOf.set(place, number)
  }

  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue
    const name = definition.name.value
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || definition.kind === Kind.OPERATION_DEFINITION) continue
    keep(name, [definition])
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of definition.fields ?? []) keep(`${name}.${field.name.value}`, [field])
    for (const {
      name: { value },
    } of definition.interfaces ?? []) {
      const known = implementations.get(value)
      if (known) known.push(name)
      else implementations.set(value, [name])
    }
  }

  const found = new Map<string, readonly number[]>()
  /** The requirement of a place and of the same place in every implementation. */
  const together = (type: string, place: (type: string) => string): readonly number[] => {
    const key = place(type)
    let all = found.get(key)
    if (!all) {
      const types = [type, ...(implementations.get(type) ?? [])]
      const every = types.flatMap((one) => requirementOf.get(place(one)) ?? [])
      all = every.length > 0 ? [...new Set(every)] : nothing
      found.set(key, all)
    }
    return all
  }

  return {
    requirements,
    ofType: (name) => together(name, (type) => type),
    ofField: (type, field) => together(type, (one) => `${one}.${field}`),
    isPublic: (type, field) => open.has(`${type}.${field}`),
  }
}

function refuseUnknownFeatures(definitions: readonly DefinitionNode[]): void {
  const links = definitions
    .filter((one) => one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((one) => one.directives ?? [])
    .filter((directive) => directive.name.value === 'link')
  for (const link of links) {
    const url = textOf(valueOf(link, 'url'))
    if (textOf(valueOf(link, 'for')) !== 'SECURITY' && !enforcedFeatures.includes(url)) continue
    if (!enforcedFeatures.includes(url)) {
      throw new Error(`the supergraph uses ${url} for security, which this gateway does not enforce`)
    }
    // Under another name it would be read over.
    if (valueOf(link, 'as') || valueOf(link, 'import')) {
      throw new Error(`the supergraph gives ${url} another name: permissions are read under their own`)
    }
  }
}

function valueOf(directive: DirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value
}

function textOf(value: ValueNode | undefined): string {
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : ''
}

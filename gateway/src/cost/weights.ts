import { readConstraint } from '@stoa/arguments/constraint'
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ValueNode,
} from 'graphql'

/** How long a list gets that nothing is known about, as the Apollo Router is often set. */
export const unknownSize = 10

/** What a mutation costs before any of its fields. */
export const mutationWeight = 10

/** `@listSize` of a field. */
export type ListSize = {
  readonly assumedSize: number | undefined
  /** Arguments that say how long the list gets; of several that are given the largest counts. */
  readonly slicingArguments: readonly string[]
  /** Fields of the result of which the size holds, instead of the field itself. */
  readonly sizedFields: readonly string[]
}

/** What `@cost` and `@listSize` of a supergraph say, by places such as `Item`, `Item.owner` and `Item.owner(first:)`. */
export type Weights = {
  /** The weight that stands at a place; undefined where none does. */
  weightOf(place: string): number | undefined
  sizeOf(type: string, field: string): ListSize | undefined
  /** How many characters of a text at a place (an argument or input field) cost 1; undefined where they cost nothing. */
  charactersPerCost(place: string): number | undefined
}

/** Composition keeps the directives under these names, whether a subgraph imports them or not. */
const costNames = new Set(['cost', 'federation__cost'])
const listSizeNames = new Set(['listSize', 'cost__listSize', 'federation__listSize'])

/** Reads the weights of a composed supergraph. Throws where a weight is no whole number. */
export function readWeights(supergraph: DocumentNode): Weights {
  const weights = new Map<string, number>()
  const sizes = new Map<string, ListSize>()
  const texts = new Map<string, number>()

  const keep = (place: string, directives: readonly DirectiveNode[] | undefined): void => {
    for (const directive of directives ?? []) {
      const { value: name } = directive.name
      if (costNames.has(name)) {
        const weight = numberOf(valueOf(directive, 'weight'))
        if (weight === undefined) throw new Error(`@cost of ${place} has no weight`)
        weights.set(place, weight)
      }
      if (listSizeNames.has(name)) {
        sizes.set(place, {
          assumedSize: numberOf(valueOf(directive, 'assumedSize')),
          slicingArguments: textsOf(valueOf(directive, 'slicingArguments')),
          sizedFields: textsOf(valueOf(directive, 'sizedFields')),
        })
      }
    }
  }
  const keepInput = (place: string, { directives }: InputValueDefinitionNode): void => {
    keep(place, directives)
    const text = readConstraint(directives)?.text
    if (text) texts.set(place, text.format.charactersPerCost)
  }
  const keepField = (type: string, field: FieldDefinitionNode | InputValueDefinitionNode): void => {
    const place = `${type}.${field.name.value}`
    if (field.kind === Kind.INPUT_VALUE_DEFINITION) return keepInput(place, field)
    keep(place, field.directives)
    for (const argument of field.arguments ?? []) keepInput(`${place}(${argument.name.value}:)`, argument)
  }

  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue
    const name = definition.name.value
    if ('directives' in definition) keep(name, definition.directives)
    if ('fields' in definition) for (const field of definition.fields ?? []) keepField(name, field)
  }
  return {
    weightOf: (place) => weights.get(place),
    sizeOf: (type, field) => sizes.get(`${type}.${field}`),
    charactersPerCost: (place) => texts.get(place),
  }
}

function valueOf(directive: DirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value
}

function numberOf(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined
}

function textsOf(value: ValueNode | undefined): string[] {
  if (value?.kind === Kind.STRING) return [value.value]
  return value?.kind === Kind.LIST ? value.values.flatMap(textsOf) : []
}

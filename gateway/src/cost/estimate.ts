import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { type Formula, type Given, onlyIf, sum, times, valueOf } from './formula.ts'
import { inputWeigher, type Weigh } from './input-cost.ts'
import { mutationWeight, unknownSize, type Weights } from './weights.ts'

/** What an operation may cost with these variables, before it runs. */
export type Estimate = (given: Given) => number

/** What a selection knows of the field above it. */
type Above = { readonly sizedFields: readonly string[]; readonly size: Formula | undefined }

const unsized: Above = { sizedFields: [], size: undefined }

/**
 * Reads what an operation costs once, as the Apollo Router's demand control
 * counts it: each object 1, values nothing, a mutation 10 more, all of it as
 * often as the lists around it are long; `@cost` says other weights and
 * `@listSize` how long lists are. Texts in arguments cost by their length.
 */
export function estimator(
  schema: GraphQLSchema,
  weights: Weights,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Estimate {
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap((one): [string, unknown][] =>
      one.defaultValue ? [[one.variable.name.value, valueFromASTUntyped(one.defaultValue)]] : [],
    ),
  )
  const weigher = inputWeigher(weights)
  /** Fragments of which the fields above size nothing cost the same wherever they are spread. */
  const known = new Map<string, Formula>()

  const read = (name: string, given: Given): unknown => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    return value === undefined ? defaults.get(name) : value
  }

  function ofSet(set: SelectionSetNode, type: GraphQLNamedType, above: Above): Formula {
    return sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return conditional(selection.directives, ofField(selection, type, above))
        const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        if (!fragment || !on) return 0
        let cost = spread !== undefined && above === unsized ? known.get(spread) : undefined
        if (cost === undefined) {
          cost = ofSet(fragment.selectionSet, on, above)
          if (spread !== undefined && above === unsized) known.set(spread, cost)
        }
        return conditional(selection.directives, cost)
      }),
    )
  }

  function ofField(node: FieldNode, type: GraphQLNamedType, above: Above): Formula {
    const name = node.name.value
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (!field || name.startsWith('__')) return 0
    const result = getNamedType(field.type)
    const size = weights.sizeOf(type.name, name)
    const length: Formula | undefined = size && sliced(node, field, size.slicingArguments, size.assumedSize)
    const below: Above = size && size.sizedFields.length > 0 ? { sizedFields: size.sizedFields, size: length } : unsized
    const weight =
      weights.weightOf(`${type.name}.${name}`) ?? weights.weightOf(result.name) ?? (isCompositeType(result) ? 1 : 0)
    const each = sum([weight, node.selectionSet ? ofSet(node.selectionSet, result, below) : 0])
    const own = above.sizedFields.includes(name) ? above.size : below === unsized ? length : undefined
    const count = depthOf(field) === 0 ? 1 : (own ?? unknownSize)
    return sum([times(count, each), ofArguments(node, field, `${type.name}.${name}`)])
  }

  /** The largest of the slicing arguments that are given; else the assumed size. */
  function sliced(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    names: readonly string[],
    assumed: number | undefined,
  ): Formula {
    const sizes = names.map((name): Formula | undefined => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value
      const standard = sizeFrom(field.args.find((argument) => argument.name === name)?.defaultValue)
      // Nothing, said in words, is answered like nothing said.
      if (!value || value.kind === Kind.NULL) return standard
      if (value.kind !== Kind.VARIABLE) return sizeFrom(valueFromASTUntyped(value))
      return (given) => sizeFrom(read(value.name.value, given)) ?? standard ?? -1
    })
    const found = sizes.filter((size) => size !== undefined)
    if (found.length === 0) return assumed ?? unknownSize
    if (found.every((size) => typeof size === 'number')) return Math.max(...found)
    return (given) => {
      const most = Math.max(...found.map((size) => valueOf(size, given)))
      return most < 0 ? (assumed ?? unknownSize) : most
    }
  }

  /** Arguments cost what `@cost` says of them, and what their values cost. */
  function ofArguments(node: FieldNode, field: GraphQLField<unknown, unknown>, place: string): Formula {
    return sum(
      (node.arguments ?? []).map(({ name, value }) => {
        const argument = field.args.find((one) => one.name === name.value)
        if (!argument) return 0
        const own = weights.weightOf(`${place}(${name.value}:)`) ?? 0
        return sum([own, ofValue(value, weigher(argument.type, `${place}(${name.value}:)`))])
      }),
    )
  }

  function ofValue(value: ValueNode, weigh: Weigh | undefined): Formula {
    if (!weigh) return 0
    if (value.kind === Kind.VARIABLE) return (given) => weigh(read(value.name.value, given))
    if (!hasVariables(value)) return weigh(valueFromASTUntyped(value))
    return (given) => weigh(valueFromASTUntyped(value, { ...Object.fromEntries(defaults), ...given }))
  }

  function conditional(directives: readonly DirectiveNode[] | undefined, cost: Formula): Formula {
    let whole = cost
    for (const { name, arguments: taken } of directives ?? []) {
      if (name.value !== 'include' && name.value !== 'skip') continue
      const value = taken?.[0]?.value
      const wanted = name.value === 'include'
      if (value?.kind === Kind.BOOLEAN && value.value !== wanted) whole = 0
      if (value?.kind === Kind.VARIABLE && whole !== 0) {
        const variable = value.name.value
        whole = onlyIf((given) => read(variable, given) === wanted, whole)
      }
    }
    return whole
  }

  const root = schema.getRootType(operation.operation)
  const base = operation.operation === OperationTypeNode.MUTATION ? mutationWeight : 0
  const cost = root ? sum([base, ofSet(operation.selectionSet, root, unsized)]) : base
  return (given) => Math.min(valueOf(cost, given), Number.MAX_SAFE_INTEGER)
}

/** GraphQL's integers end here, so that products of them stay numbers. */
const sizeMax = 2 ** 31

function sizeFrom(value: unknown): number | undefined {
  return typeof value === 'number' ? Math.min(Math.max(0, value), sizeMax) : undefined
}

function depthOf(field: GraphQLField<unknown, unknown>): number {
  return String(field.type).split('[').length - 1
}

function hasVariables(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariables)
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariables(field.value))
  return value.kind === Kind.VARIABLE
}

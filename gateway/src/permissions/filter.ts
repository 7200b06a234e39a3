import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { Policy } from './policy.ts'

/** A place of the operation that was removed, and under which conditions it would have been asked. */
export type Removal = {
  /** Response names from the root, `@` for each list, and `... on Type` for fragments, as the Apollo Router writes them. */
  readonly path: readonly string[]
  /** All `@include` and `@skip` on the way. */
  readonly conditions: readonly DirectiveNode[]
}

/** What is left of an operation. */
export type Filtered = {
  /** Undefined where nothing is left. Its source text is its own, so that no cache takes it for the original. */
  readonly document: DocumentNode | undefined
  readonly removals: readonly Removal[]
  /** The response name under which objects of abstract types say what they are; not one that the client uses. */
  readonly typeName: string
}

/** What is left of a selection; undefined where that is nothing. */
type Kept<Node> = { readonly node: Node | undefined; readonly removals: readonly Removal[] }

type Judged = Kept<FragmentDefinitionNode> & { readonly on: GraphQLNamedType; readonly isDenied: boolean }

/**
 * Takes out of an operation what a viewer may not ask: fields that demand what
 * the viewer does not meet, fields whose type does, and fragments on such
 * types. `denies` says whether the requirement of that number is not met.
 *
 * An interface counts as denied where one implementation is, unless it is only
 * asked through fragments on its implementations. What the planner adds by
 * itself (keys, inputs of `@requires`) is not looked at: it enters no response.
 */
export function filterOperation(
  schema: GraphQLSchema,
  policy: Policy,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denies: (requirement: number) => boolean,
): Filtered {
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const typeName = nameOfType(document)
  const typeNameField: FieldNode = {
    kind: Kind.FIELD,
    ...(typeName === '__typename' ? {} : { alias: { kind: Kind.NAME, value: typeName } }),
    name: { kind: Kind.NAME, value: '__typename' },
  }
  /** A fragment is judged once, wherever it is spread: what is left of it, and whether its own type is denied. */
  const judged = new Map<string, Judged>()
  const used = new Map<string, FragmentDefinitionNode>()

  const isDenied = (requirements: readonly number[]): boolean => {
    let denied = false
    // All are asked, so that a dry run hears of each.
    for (const one of requirements) if (denies(one)) denied = true
    return denied
  }

  /** Whether fields of the interface itself are asked, beyond what kind of object it is. */
  function asksItself(set: SelectionSetNode, type: GraphQLNamedType): boolean {
    return set.selections.some((one) => {
      if (one.kind === Kind.FIELD) return one.name.value !== '__typename'
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
      if (!fragment) return true
      const condition = fragment.typeCondition?.name.value ?? type.name
      return condition === type.name && asksItself(fragment.selectionSet, type)
    })
  }

  function isTypeDenied(type: GraphQLNamedType, set: SelectionSetNode | undefined): boolean {
    if (isInterfaceType(type) && set && !asksItself(set, type)) return false
    return isDenied(policy.ofType(type.name))
  }

  function ofSet(set: SelectionSetNode, type: GraphQLNamedType): Kept<SelectionSetNode> {
    const kept = set.selections.map((selection) => ofSelection(selection, type))
    const selections = kept.flatMap(({ node }) => node ?? [])
    const node = selections.length > 0 ? { ...set, selections } : undefined
    return { node, removals: kept.flatMap(({ removals }) => removals) }
  }

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType): Kept<SelectionNode> {
    if (selection.kind === Kind.FIELD) return ofField(selection, type)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return ofSpread(selection, type)
    }
    const condition = selection.typeCondition?.name.value
    const on = condition === undefined ? type : schema.getType(condition)
    if (!on) throw new Error(`a fragment on ${condition}, which is not in the schema`)
    const step = condition === undefined ? [] : [`... on ${condition}`]
    if (on !== type && isTypeDenied(on, selection.selectionSet)) {
      return { node: undefined, removals: [{ path: step, conditions: conditionsOf(selection.directives) }] }
    }
    const { node: selectionSet, removals } = ofSet(selection.selectionSet, on)
    const node = selectionSet && { ...selection, selectionSet }
    return { node, removals: below(removals, step, selection.directives) }
  }

  function ofSpread(spread: FragmentSpreadNode, type: GraphQLNamedType): Kept<FragmentSpreadNode> {
    const name = spread.name.value
    const { node, removals, isDenied: denied, on } = ofFragment(name)
    // Where the type around it is the same, it was judged there.
    if (denied && on !== type) {
      return {
        node: undefined,
        removals: [{ path: [`... on ${on.name}`], conditions: conditionsOf(spread.directives) }],
      }
    }
    if (node) used.set(name, node)
    return { node: node && spread, removals: below(removals, [], spread.directives) }
  }

  function ofFragment(name: string): Judged {
    const known = judged.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const on = fragment && schema.getType(fragment.typeCondition.name.value)
    if (!fragment || !on) throw new Error(`the fragment ${name} is not there or on no type of the schema`)
    const { node: selectionSet, removals } = ofSet(fragment.selectionSet, on)
    const kept = {
      on,
      node: selectionSet && { ...fragment, selectionSet },
      removals: below(removals, [`... on ${on.name}`], undefined),
      isDenied: isTypeDenied(on, fragment.selectionSet),
    }
    judged.set(name, kept)
    return kept
  }

  function ofField(field: FieldNode, type: GraphQLNamedType): Kept<FieldNode> {
    const name = field.name.value
    if (name.startsWith('__')) return { node: field, removals: [] }
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (!definition) throw new Error(`${type.name}.${name} is not in the schema`)
    const result = getNamedType(definition.type)
    const lists = String(definition.type).split('[').length - 1
    const step = [field.alias?.value ?? name, ...Array.from({ length: lists }, () => '@')]
    const denied =
      isDenied(policy.ofField(type.name, name)) ||
      (!policy.isPublic(type.name, name) && isTypeDenied(result, field.selectionSet))
    if (denied)
      return { node: undefined, removals: [{ path: step.slice(0, 1), conditions: conditionsOf(field.directives) }] }
    if (!field.selectionSet) return { node: field, removals: [] }
    const { node: kept, removals } = ofSet(field.selectionSet, result)
    const selectionSet =
      kept && isAbstractType(result) ? { ...kept, selections: [typeNameField, ...kept.selections] } : kept
    return {
      node: selectionSet && { ...field, selectionSet },
      removals: below(removals, step, field.directives),
    }
  }

  const root = schema.getRootType(operation.operation)
  if (!root) throw new Error(`the schema has no ${operation.operation}`)
  const { node: selectionSet, removals } = ofSet(operation.selectionSet, root)
  if (!selectionSet) return { document: undefined, removals, typeName }
  const left: OperationDefinitionNode = { ...operation, selectionSet }
  const text = print({ kind: Kind.DOCUMENT, definitions: [left, ...used.values()] })
  return { document: parse(text), removals, typeName }
}

function below(
  removals: readonly Removal[],
  step: readonly string[],
  directives: readonly DirectiveNode[] | undefined,
): readonly Removal[] {
  const ownConditions = conditionsOf(directives)
  if (removals.length === 0 || (step.length === 0 && ownConditions.length === 0)) return removals
  return removals.map(({ path, conditions }) => ({
    path: [...step, ...path],
    conditions: [...ownConditions, ...conditions],
  }))
}

function conditionsOf(directives: readonly DirectiveNode[] | undefined): readonly DirectiveNode[] {
  return (directives ?? []).filter(({ name: { value } }) => value === 'include' || value === 'skip')
}

/** `__typename`, unless the client gives that name to something else; then one that stands nowhere in the text. */
function nameOfType(document: DocumentNode): string {
  let isTaken = false
  visit(document, {
    Field({ alias }) {
      if (alias?.value === '__typename') isTaken = true
    },
  })
  if (!isTaken) return '__typename'
  const text = document.loc?.source.body ?? print(document)
  let name = 'whatAmI'
  while (text.includes(name)) name += '_'
  return name
}

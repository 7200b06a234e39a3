import { Kind, type OperationDefinitionNode, type SelectionNode, valueFromASTUntyped } from 'graphql'
import { type Fragments, isCondition } from './client-names.ts'
import type { Variables } from './fetch.ts'
import { conditionVariables, type Reading } from './shape.ts'

/** How many choices of `@include` and `@skip` are kept, for each operation. */
const choiceLimit = 32

/**
 * What is made for each choice of an operation's conditions, when it is first needed. Nothing where a variable is no
 * Boolean, which validation of variables had to prevent.
 */
export function choicesOf<Made>(
  definition: OperationDefinitionNode,
  fragments: Fragments,
  make: (conditions: Reading['conditions']) => Made,
): (variables: Variables) => Made | undefined {
  const names = [...conditionVariables(definition.selectionSet, fragments)]
  const defaults = new Map(
    (definition.variableDefinitions ?? []).flatMap((one): [string, unknown][] =>
      one.defaultValue ? [[one.variable.name.value, valueFromASTUntyped(one.defaultValue)]] : [],
    ),
  )
  const known = new Map<string, Made>()
  return (variables) => {
    let key = ''
    for (const name of names) {
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined
      const value = given === undefined ? defaults.get(name) : given
      if (typeof value !== 'boolean') return undefined
      key += value ? '1' : '0'
    }
    let made = known.get(key)
    if (made === undefined) {
      if (known.size >= choiceLimit) known.clear()
      made = make(new Map(names.map((name, index) => [name, key[index] === '1'])))
      known.set(key, made)
    }
    return made
  }
}

/** What variables have to be for a place to be selected. */
export type Conditions = ReadonlyMap<string, boolean>

/** The conditions of a place with those of a selection there; nothing where they can never hold together. */
export function together(known: Conditions, { directives = [] }: SelectionNode): Conditions | undefined {
  const all = new Map(known)
  for (const directive of directives.filter(isCondition)) {
    const wanted = directive.name.value === 'include'
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value
    if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return undefined
    if (value?.kind !== Kind.VARIABLE) continue
    if ((all.get(value.name.value) ?? wanted) !== wanted) return undefined
    all.set(value.name.value, wanted)
  }
  return all
}

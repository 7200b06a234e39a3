import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql'
import type { Case } from './rig.ts'

/** Leaves out whatever can be left out so that `differs` still holds; at most `tries` runs. */
export async function shrink(
  start: Case,
  schema: GraphQLSchema,
  differs: (candidate: Case) => Promise<boolean>,
  tries = 400,
): Promise<Case> {
  let best = start
  let left = tries
  for (let smaller = true; smaller && left > 0; ) {
    smaller = false
    for (const document of smallerDocuments(best.document)) {
      if (left-- <= 0) break
      if (validate(schema, document).length > 0) continue
      const candidate = { ...best, document }
      if (!(await differs(candidate).catch(() => false))) continue
      best = candidate
      smaller = true
      break
    }
  }
  return best
}

/** Every document with one selection or one directive less, the biggest parts first. */
function* smallerDocuments(document: DocumentNode): Generator<DocumentNode> {
  let count = 0
  visit(document, { SelectionSet: ({ selections }) => void (count += selections.length) })
  for (let which = 0; which < count; which++) {
    let seen = 0
    let removed = false
    const smaller: DocumentNode = visit(document, {
      SelectionSet(node): SelectionSetNode | undefined {
        const at = which - seen
        seen += node.selections.length
        if (removed || at < 0 || at >= node.selections.length || node.selections.length === 1) return undefined
        removed = true
        return { ...node, selections: node.selections.filter((_, index) => index !== at) }
      },
    })
    if (removed) yield tidied(smaller)
  }
  for (const plain of [withoutDirectives(document)]) if (plain !== document) yield tidied(plain)
}

function withoutDirectives(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: () => null })
}

/** Without fragments and variables that nothing uses any more. */
function tidied(document: DocumentNode): DocumentNode {
  const spreads = new Set<string>()
  const variables = new Set<string>()
  visit(document, {
    FragmentSpread: ({ name }) => void spreads.add(name.value),
    VariableDefinition: () => false,
    Variable: ({ name }) => void variables.add(name.value),
  })
  const definitions = document.definitions.flatMap((one): DefinitionNode[] => {
    if (one.kind === Kind.FRAGMENT_DEFINITION) return spreads.has(one.name.value) ? [one] : []
    if (one.kind !== Kind.OPERATION_DEFINITION) return [one]
    const used = (one.variableDefinitions ?? []).filter(({ variable }) => variables.has(variable.name.value))
    return [{ ...one, variableDefinitions: used }]
  })
  const smaller: DocumentNode = { ...document, definitions }
  return definitions.length < document.definitions.length ? tidied(smaller) : smaller
}

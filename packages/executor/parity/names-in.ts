import { type DocumentNode, visit } from 'graphql'

/** The response names of a document, and those under which one of the given fields stands. */
export function namesIn(
  document: DocumentNode,
  fields: ReadonlySet<string>,
): { readonly names: ReadonlySet<string>; readonly computed: ReadonlySet<string> } {
  const names = new Set<string>()
  const computed = new Set<string>()
  visit(document, {
    Field({ alias, name }) {
      const responseName = (alias ?? name).value
      names.add(responseName)
      if (fields.has(name.value)) computed.add(responseName)
    },
  })
  return { names, computed }
}

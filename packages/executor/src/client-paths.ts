import { type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import type { Fragments } from './client-names.ts'

/** Where something stands in a response. */
export type Path = readonly (string | number)[]

/** A path as the client knows it; `isWhole` says that the client selected all of it. */
export type ClientPath = { readonly path: Path; readonly isWhole: boolean }

type Node = {
  readonly responseName: string
  readonly sets: SelectionSetNode[]
  readonly below: Map<string, Node | null>
}

/** Turns paths of planned names into the client's, cut off at what the client did not select: a key, a required field. */
export function clientPaths(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  nameOf: (field: FieldNode) => string,
): (planned: Path) => ClientPath {
  const root: Node = { responseName: '', sets: [selectionSet], below: new Map() }

  function step(from: Node, key: string): Node | null {
    const known = from.below.get(key)
    if (known !== undefined) return known
    let found: Node | null = null
    const visited = new Set<string>()
    const visit = ({ selections }: SelectionSetNode): void => {
      for (const one of selections) {
        if (one.kind === Kind.FIELD) {
          if (nameOf(one) !== key) continue
          found ??= { responseName: (one.alias ?? one.name).value, sets: [], below: new Map() }
          if (one.selectionSet) found.sets.push(one.selectionSet)
        } else if (one.kind === Kind.INLINE_FRAGMENT) visit(one.selectionSet)
        else if (!visited.has(one.name.value)) {
          visited.add(one.name.value)
          const fragment = fragments.get(one.name.value)
          if (fragment) visit(fragment.selectionSet)
        }
      }
    }
    for (const set of from.sets) visit(set)
    from.below.set(key, found)
    return found
  }

  return (planned) => {
    const path: (string | number)[] = []
    let at = root
    for (const part of planned) {
      if (typeof part === 'string') {
        const next = step(at, part)
        if (!next) return { path, isWhole: false }
        at = next
      }
      path.push(typeof part === 'string' ? at.responseName : part)
    }
    return { path, isWhole: true }
  }
}

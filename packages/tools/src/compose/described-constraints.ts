import { readConstraint } from '@stoa/arguments/constraint'
import { expectation, listExpectation } from '@stoa/arguments/expectation'
import { type DefinitionNode, type DocumentNode, type InputValueDefinitionNode, visit } from 'graphql'
import { printed } from '../check/sdl.ts'

/**
 * The text of a part of an SDL in which every description of an argument or
 * input field also says what may stand there, for those who read the
 * documentation in an explorer. No line is added, so that places stay.
 */
export function describedConstraints(text: string, part: DocumentNode | DefinitionNode): string {
  const { start = 0, end = text.length } = part.loc ?? {}
  const insertions: { readonly at: number; readonly words: string }[] = []
  visit(part, {
    InputValueDefinition(node) {
      const words = sentence(node)
      const description = node.description
      if (words === undefined || !description?.loc) return
      const quotes = description.block ? 3 : 1
      insertions.push({ at: description.loc.end - quotes, words: ` ${words}` })
    },
  })
  let told = ''
  let from = start
  for (const { at, words } of insertions) {
    told += text.slice(from, at) + words
    from = at
  }
  return told + text.slice(from, end)
}

/** What `@constraint` of an argument says, as a sentence. */
function sentence({ type, directives }: InputValueDefinitionNode): string | undefined {
  const constraint = readConstraint(directives)
  if (!constraint) return undefined
  const written = printed(type)
  const named = written.replaceAll(/[[\]!]/g, '')
  const { text, min, max, id } = constraint
  const each = text || id || min !== undefined || max !== undefined ? expectation(named, constraint) : undefined
  const entries = written.includes('[') ? listExpectation(constraint) : undefined
  const words = entries === undefined ? each : `${entries}${each === undefined ? '' : `, each ${each}`}`
  return words === undefined ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

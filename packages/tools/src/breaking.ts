import { execFileSync } from 'node:child_process'
import { buildASTSchema, findBreakingChanges, type GraphQLSchema, Kind, parse } from 'graphql'
import { narrowedArguments } from './narrowed-arguments.ts'
import { directivesOf, objectTypes, printed, stringsIn } from './check/sdl.ts'
import type { Problem, Tree } from './check/rule.ts'

const supergraph = 'schema/composed/supergraph.graphql'

/**
 * What clients and consumers of `before` would stumble over in `after`: in the
 * graph, whatever graphql-js calls breaking, and values of arguments that were
 * taken and are refused now; in events, a field that is gone,
 * has another type or may newly be missing. Another shape is another `.v<n>`.
 */
export function breakingChanges(before: Tree, after: Tree): Problem[] {
  return [...graphChanges(before, after), ...eventChanges(before, after)]
}

function graphChanges(before: Tree, after: Tree): Problem[] {
  const [old, now] = [before.get(supergraph), after.get(supergraph)]
  if (old === undefined || now === undefined) return []
  const shapes = findBreakingChanges(schemaOf(old), schemaOf(now))
    .filter(({ description }) => !/\b(join|link|policy|requiresScopes)__|^@?(join|link)/.test(description))
    .map(({ type, description }) => `${type} ${description}`)
  return [...shapes, ...narrowedArguments(old, now)]
}

/** Directives are policy, not shape: they are left out. */
function schemaOf(sdl: string): GraphQLSchema {
  const definitions = parse(sdl).definitions.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION)
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true })
}

function eventChanges(before: Tree, after: Tree): Problem[] {
  const now = eventFields(after)
  return [...eventFields(before)].flatMap(([event, fields]): Problem[] => {
    const present = now.get(event)
    if (!present) return [`EVENT_REMOVED ${event}: consumers still wait for it`]
    return [...fields].flatMap(([path, type]) => {
      const next = present.get(path)
      if (next === undefined) return [`EVENT_FIELD_REMOVED ${event} ${path}: publish a new version beside it`]
      // What was nullable may become certain; nothing else may change.
      return next === type || next === `${type}!`
        ? []
        : [`EVENT_FIELD_CHANGED ${event} ${path}: ${type} became ${next}`]
    })
  })
}

/** Event type → path of each field in its payload, parts included → its type. */
function eventFields(tree: Tree): Map<string, Map<string, string>> {
  const documents = [...tree].filter(([path]) => path.startsWith('schema/events/')).map(([, text]) => parse(text))
  const types = new Map(documents.flatMap((document) => objectTypes(document).map((type) => [type.name.value, type])))
  const fieldsOf = (name: string, path: string, seen: readonly string[]): [string, string][] =>
    (types.get(name)?.fields ?? []).flatMap((field): [string, string][] => {
      const at = `${path}${field.name.value}`
      const inner = printed(field.type).replaceAll(/[[\]!]/g, '')
      const parts = seen.includes(inner) ? [] : fieldsOf(inner, `${at}.`, [...seen, inner])
      // A part counts by its fields, whatever its type is called.
      const type = types.has(inner) ? printed(field.type).replace(inner, '{}') : printed(field.type)
      return [[at, type], ...parts]
    })
  return new Map(
    [...types.values()].flatMap((type) =>
      directivesOf(type, 'event').map((event) => [
        stringsIn(event)[0] ?? '',
        new Map(fieldsOf(type.name.value, '', [type.name.value])),
      ]),
    ),
  )
}

/** The newest release that the present commit descends from; undefined before the first. */
export function lastRelease(root: string): string | undefined {
  return git(root, ['describe', '--tags', '--abbrev=0', '--match', 'v*'])?.trim()
}

/** schema/ as it was at a commit. */
export function schemaAt(root: string, ref: string): Tree {
  const paths = git(root, ['ls-tree', '-r', '--name-only', ref, 'schema/'])?.trim().split('\n') ?? []
  return new Map(paths.map((path) => [path, git(root, ['show', `${ref}:${path}`]) ?? '']))
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

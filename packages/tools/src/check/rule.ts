/** Files of a repository: path relative to the root, with `/` → text. */
export type Tree = ReadonlyMap<string, string>

/** What is wrong, beginning with `path` or `path:line`, and saying the mend. */
export type Problem = string

/**
 * A rule about the tree. It carries its own probes: a rule that reports
 * nothing on a planted violation enforces nothing, so `pnpm check` plants them
 * on every run.
 */
export type Rule = {
  readonly name: string
  readonly check: (tree: Tree) => readonly Problem[]
  /** A small tree that breaks the rule; the rule must report it. */
  readonly breaks: Readonly<Record<string, string>>
  /** A small tree that is near the border and right; the rule must be silent. */
  readonly keeps: Readonly<Record<string, string>>
}

/** Plants each rule's violation and its counterpart; answers the rules that do not do their work. */
export function probe(rules: readonly Rule[]): Problem[] {
  return rules.flatMap(({ name, check, breaks, keeps }) => {
    const missed = check(treeOf(breaks)).length === 0 ? [`${name}: is silent on its planted violation`] : []
    const wrong = check(treeOf(keeps)).map((problem) => `${name}: reports what is right: ${problem}`)
    return [...missed, ...wrong]
  })
}

export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files))
}

/** One problem per match of `pattern` (global), at its line. */
export function matchesOf(path: string, text: string, pattern: RegExp, say: (match: string) => string): Problem[] {
  return [...text.matchAll(pattern)].map((match) => `${path}:${lineAt(text, match.index)} ${say(match[0].trim())}`)
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The files whose path matches, with their text. */
export function filesOf(tree: Tree, path: RegExp, except?: RegExp): [path: string, text: string][] {
  return [...tree].filter(([name]) => path.test(name) && !except?.test(name))
}

import { contractOf, parsePermissions, type Row, tableProblems } from '../permission-table.ts'
import { filesOf, type Problem, type Rule, type Tree } from './rule.ts'

const table = 'schema/permissions.md'

const written: Rule = {
  name: 'the table of permissions has a row for whatever says who may',
  check: (tree) => {
    const rows = readRows(tree)
    if ('problem' in rows) return [rows.problem]
    return tableProblems(rows.rows, contracts(tree)).map((problem) => `${table}: ${problem}`)
  },
  breaks: {
    'schema/composed/books.graphql': 'type Query { book: Book @public }\ntype Book { id: ID! }',
    [table]: '## books\n',
  },
  keeps: {
    'schema/composed/books.graphql': 'type Query { book: Book @public }\ntype Book { id: ID! }',
    'schema/composed/supergraph.graphql': 'type Query { other: ID }',
    [table]: '## books\n| Query.book | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ |\n',
  },
}

function readRows(tree: Tree): { readonly rows: readonly Row[] } | { readonly problem: Problem } {
  try {
    return { rows: parsePermissions(tree.get(table) ?? '') }
  } catch (error) {
    return { problem: `${table} cannot be read: ${(error as Error).message}` }
  }
}

function contracts(tree: Tree) {
  const composed = filesOf(tree, /^schema\/composed\/[\w-]+\.graphql$/, /(supergraph|api)\.graphql$/)
  return composed.map(([path, sdl]) => contractOf(path.replace(/^.*\/(.*)\.graphql$/, '$1'), sdl))
}

export const permissionRules: readonly Rule[] = [written]

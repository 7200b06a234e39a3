import { circlesOf } from '../rooms/figures.ts'
import { importsIn } from '../rooms/imports.ts'
import type { Rule } from './rule.ts'

/** The linter sees the circles that there are at run time; for a reader a circle with a type in it is one too. */
const noCircles: Rule = {
  name: 'no files import each other in a circle, types counted',
  check: (tree) =>
    circlesOf(importsIn(tree)).map(
      (circle) =>
        `${circle[0]}: stands in a circle of imports with ${circle.slice(1).join(', ')}: move what ties them down`,
    ),
  breaks: {
    'subgraphs/books/tables.ts': "import type { Loaders } from './loaders.ts'",
    'subgraphs/books/loaders.ts': "import type { Tables } from './tables.ts'",
  },
  keeps: {
    'subgraphs/books/context.ts':
      "import type { Loaders } from './loaders.ts'\nimport type { Tables } from './tables.ts'",
    'subgraphs/books/loaders.ts': "import type { Tables } from './tables.ts'",
    'subgraphs/books/tables.ts': '',
  },
}

export const roomRules: readonly Rule[] = [noCircles]

/** Statements that reached PostgreSQL. The brackets of transactions are counted apart. */
export type Statements = {
  /** Without BEGIN, COMMIT, ROLLBACK and savepoints. */
  readonly count: number
  readonly brackets: number
  readonly texts: readonly string[]
}

const bracket = /^\s*(begin|commit|rollback|savepoint|release)\b/i

export type StatementCounter = {
  readonly onStatement: (text: string) => void
  /** What was sent while `body` ran. Background work counts too: turn it off where only a request is meant. */
  readonly during: (body: () => Promise<unknown>) => Promise<Statements>
}

export function countStatements(): StatementCounter {
  let texts: string[] | undefined
  return {
    onStatement: (text) => texts?.push(text),
    during: async (body) => {
      texts = []
      try {
        await body()
        const all = texts
        const own = all.filter((text) => !bracket.test(text))
        return { count: own.length, brackets: all.length - own.length, texts: own }
      } finally {
        texts = undefined
      }
    },
  }
}

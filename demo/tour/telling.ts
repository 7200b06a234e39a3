import { inspect } from 'node:util'
import { parse, print } from 'graphql'
import picocolors from 'picocolors'

/** How much is said of what happens. */
export type Detail = 'all' | 'lines' | 'nothing'

/** Something that was asked, and what came back. */
export type Exchange = {
  readonly who: string
  /** A GraphQL document, or another request in one line. */
  readonly operation: string
  readonly variables?: object | undefined
  readonly answer: unknown
}

const margin = '      '

/** Shows a tour on a terminal. */
export function makeTeller(detail: Detail, write: (text: string) => void = console.info) {
  const say = (text: string) => {
    if (detail !== 'nothing') write(text)
  }

  function exchange({ who, operation, variables, answer }: Exchange): void {
    const graph = /^(query|mutation|subscription|\{)/.test(operation)
    say(picocolors.dim(`${margin}as ${who}`))
    say(picocolors.cyan(indented(graph ? print(parse(operation)) : operation)))
    if (variables && Object.keys(variables).length > 0) {
      say(`${margin}${picocolors.dim('variables')} ${continued(shown(variables))}`)
    }
    say(`${margin}${picocolors.dim('answer')} ${continued(shown(answer))}`)
    say('')
  }

  return {
    chapter: (number: number, title: string) => say(`\n${picocolors.bold(`  ${number}  ${title}`)}\n`),
    done: (title: string, ms: number, exchanges: readonly Exchange[]) => {
      say(`  ${picocolors.green('✓')} ${title} ${picocolors.dim(`${Math.round(ms)} ms`)}`)
      if (detail === 'all') exchanges.forEach(exchange)
    },
    failed: (title: string, why: string, exchanges: readonly Exchange[]) => {
      say(`  ${picocolors.red('✗')} ${title}`)
      exchanges.slice(-3).forEach(exchange)
      say(picocolors.red(indented(why)))
    },
    live: (name: string, text: string) => {
      if (detail === 'all') say(`    ${picocolors.magenta('◉')} ${picocolors.magenta(name)} ${text}`)
    },
    note: (text: string) => say(picocolors.dim(`${margin}${text}`)),
    summary: (lines: readonly string[], good: boolean) => {
      say('')
      for (const line of lines) say(`  ${good ? picocolors.green(line) : picocolors.red(line)}`)
    },
  }
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `${margin}${line}`)
    .join('\n')
}

function continued(text: string): string {
  return text.replaceAll('\n', `\n${margin}`)
}

/** Long lists and texts are cut: what matters of an answer is its form and its first lines. */
function shown(value: unknown): string {
  return inspect(withoutPrototypes(value), {
    depth: 9,
    colors: picocolors.isColorSupported,
    breakLength: 110,
    compact: 4,
    maxArrayLength: 3,
    maxStringLength: 72,
  })
}

function withoutPrototypes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}

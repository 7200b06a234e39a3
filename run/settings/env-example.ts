import type { Variable } from './variable.ts'
import { variables } from './variables.ts'

const width = 100

/** The text of `.env.example`, made from the variables themselves. */
export function envExample(): string {
  const head = [
    'Every variable that Stoa reads. None is needed in development. Copy this file to .env and',
    'uncomment what you want to change. Written by "pnpm settings --write"; do not edit it here.',
  ]
  const blocks = Object.entries(variables).map(([name, variable]: [string, Variable]) => {
    const facts = [
      variable.description,
      `Unset: ${variable.fallback}.`,
      ...(variable.requiredInProduction ? [`Production needs it${requirement(variable)}.`] : []),
      ...(variable.secret ? [`A secret: ${name}_FILE may name a file that holds it.`] : []),
    ]
    return [...wrap(facts.join(' ')).map((line) => `# ${line}`), `#${name}=${variable.example}`].join('\n')
  })
  return `${head.map((line) => `# ${line}`).join('\n')}\n\n${blocks.join('\n\n')}\n`
}

function requirement({ requiredInProduction }: Variable): string {
  return requiredInProduction === 'in many processes' ? ' where gateway and subgraphs are processes of their own' : ''
}

function wrap(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length + 3 > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

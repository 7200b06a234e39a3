// `pnpm settings`: shows what holds here. `--write` writes .env.example, `--keys` prints fresh keys for production.
import './dotenv.ts'
import { writeFileSync } from 'node:fs'
import picocolors from 'picocolors'
import { loadConfig } from './config.ts'
import { envExample } from './env-example.ts'
import { endWithFault } from '../lifetime/faults.ts'
import { productionKeys } from './keys.ts'
import type { Variable } from './variable.ts'
import { variables } from './variables.ts'

try {
  if (process.argv.includes('--write')) {
    writeFileSync(new URL('../../.env.example', import.meta.url), envExample())
    console.info('wrote .env.example')
  } else if (process.argv.includes('--keys')) {
    console.info(productionKeys())
  } else {
    loadConfig()
    for (const [name, variable] of Object.entries(variables) as [string, Variable][]) {
      const value = process.env[name] ? (variable.secret ? '(set)' : process.env[name]) : undefined
      console.info(`${name} = ${value ?? picocolors.dim(`(unset: ${variable.fallback})`)}`)
      console.info(picocolors.dim(`  ${variable.description}`))
    }
  }
} catch (error) {
  endWithFault(error)
}

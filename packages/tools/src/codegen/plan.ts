import { generate } from '@graphql-codegen/cli'
import { planOperations } from '../operations/plan.ts'
import type { Plan } from '../plan.ts'
import { codegenConfig } from './config.ts'

/** All types and manifests. They follow from schema/composed/, so `planCompose` is written first. */
export async function planCodegen(root: string): Promise<Plan> {
  const [schemas, operations] = [await planSchemas(root), await planOperations(root)]
  return {
    files: new Map([...schemas.files, ...operations.files]),
    stale: [...schemas.stale, ...operations.stale],
    problems: [...schemas.problems, ...operations.problems],
  }
}

/** `generated.ts` of each subgraph and of the events. */
async function planSchemas(root: string): Promise<Plan> {
  const config = codegenConfig(root)
  if (Object.keys(config.generates).length === 0) return { files: new Map(), stale: [], problems: [] }
  try {
    const outputs = (await generate({ ...config, cwd: root }, false)) as { filename: string; content: string }[]
    const files = new Map(outputs.map(({ filename, content }) => [relativeTo(root, filename), tidied(content)]))
    return { files, stale: [], problems: [] }
  } catch (error) {
    return { files: new Map(), stale: [], problems: [error instanceof Error ? error.message : String(error)] }
  }
}

function relativeTo(root: string, filename: string): string {
  return filename.startsWith(root) ? filename.slice(root.replace(/\/?$/, '/').length) : filename
}

/** The same text wherever it was made: no trailing spaces, one newline at the end. */
function tidied(content: string): string {
  return `${content.replaceAll(/[ \t]+$/gm, '').trim()}\n`
}

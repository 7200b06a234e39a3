import { codegenConfig } from './packages/tools/src/codegen/config.ts'
import { repositoryRoot } from './packages/contracts/src/roster.ts'

/**
 * Schema → types: `generated.ts` of each subgraph from its composed SDL, and of
 * `packages/events` from schema/events/. `pnpm codegen` runs it.
 */
export default codegenConfig(repositoryRoot)

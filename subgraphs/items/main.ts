import { runSubgraph } from '../../deploy/subgraph-process.ts'

await runSubgraph('items')

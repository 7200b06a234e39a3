import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRoster, repositoryRoot } from '@stoa/contracts/roster'
import { type Contract, contractOf } from '@stoa/tools/permission-table'

/** The contracts of all subgraphs, the generated `node` included. */
export function readContracts(): Contract[] {
  const { authored, node } = readRoster()
  return [...authored, node].map(({ name, schemaFile }) => {
    return contractOf(name, readFileSync(join(repositoryRoot, schemaFile), 'utf8'))
  })
}

// `pnpm reset`: forgets everything that a development installation keeps, to start over.
import '../settings/dotenv.ts'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { dropCluster } from '@stoa/db/cluster'
import { loadConfig } from '../settings/config.ts'
import { clusterFolder } from '../parts/databases.ts'
import { endWithFault, StartFault } from '../lifetime/faults.ts'
import { mailboxFolder } from '../parts/subgraphs.ts'
import { sandboxFile } from '../parts/sandbox.ts'

try {
  const config = loadConfig(process.env, 'tool')
  if (config.databaseUrl) {
    throw new StartFault('STOA_DATABASE_URL names a PostgreSQL of yours: drop its databases stoa_… yourself.')
  }
  const { dataDir, files } = config
  const kept = [clusterFolder(config), mailboxFolder(config), sandboxFile(config), join(dataDir, 'keys')]
  // What lies in a bucket is not ours alone.
  const folders = [...kept, ...(files.s3 ? [] : [files.folder])].filter(existsSync)
  if (folders.length === 0) console.info(`There is nothing in ${config.dataDir}.`)
  else if (config.mode === 'production' && !process.argv.includes('--yes')) {
    throw new StartFault('This is production. "pnpm reset --yes" deletes all its data.')
  } else if (await isMeant(folders)) {
    await dropCluster(clusterFolder(config))
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    console.info(`Deleted ${folders.join(', ')}. The next start begins anew.`)
  } else console.info('Nothing was deleted.')
} catch (error) {
  endWithFault(error)
}

/** Asks at a terminal; a script says what it means by calling this. */
async function isMeant(folders: readonly string[]): Promise<boolean> {
  if (process.argv.includes('--yes') || !process.stdin.isTTY) return true
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Delete ${folders.join(', ')}? [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

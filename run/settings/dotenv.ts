// Imported first by every command: what stands in `.env` counts where the environment itself says nothing.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'

const path = join(repositoryRoot, '.env')
if (existsSync(path)) process.loadEnvFile(path)

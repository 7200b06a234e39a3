// `pnpm start`: the gateway and every subgraph in one process.
import './settings/dotenv.ts'
import picocolors from 'picocolors'
import { loadConfig } from './settings/config.ts'
import { endWithFault } from './lifetime/faults.ts'
import { startProgress } from './lifetime/progress.ts'
import { reporter } from './lifetime/report.ts'
import { startStoa } from './parts/stoa.ts'
import { untilStopped } from './lifetime/stop.ts'
import { showReady } from './lifetime/welcome.ts'

try {
  const stopped = untilStopped()
  const config = loadConfig()
  const report = reporter(config)
  process.on('unhandledRejection', (error) => report('error', 'an unhandled rejection', { error }))
  console.info(picocolors.bold('\nStoa is starting\n'))
  const progress = startProgress()
  const starting = startStoa(config, progress, report)
  // Somebody may press Ctrl-C before the start is through: then it is finished and stopped at once.
  const stoa = await starting
  await showReady(config, { url: stoa.url, seconds: progress.elapsed(), pids: [process.pid, stoa.serverPid ?? 0] })
  const signal = await stopped
  console.info(picocolors.dim(`\nStopping (${signal}) …`))
  await stoa.stop()
  console.info('Stopped.')
  process.exit(0)
} catch (error) {
  endWithFault(error)
}

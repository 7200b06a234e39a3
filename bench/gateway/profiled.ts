import { writeFileSync } from 'node:fs'
import { type Profiler, Session } from 'node:inspector/promises'

// Loaded before a gateway that is profiled: begins with SIGUSR2; with SIGINT
// it writes what it has seen to the file PROFILE_TO and ends.

const session = new Session()
session.connect()

/** In microseconds; finer costs more than it tells. */
const interval = 200

process.on('SIGUSR2', async () => {
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval })
  await session.post('Profiler.start')
})
process.on('SIGINT', async () => {
  const { profile }: Profiler.StopReturnType = await session.post('Profiler.stop')
  writeFileSync(process.env.PROFILE_TO ?? '', JSON.stringify(profile))
  process.exit()
})

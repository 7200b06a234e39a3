import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'

// Loaded before a gateway that is profiled: begins with SIGUSR2; with SIGINT
// it writes what it has seen to the file PROFILE_TO and ends.

const session = new Session()
session.connect()

/** In microseconds; finer costs more than it tells. */
const interval = 200

process.on('SIGUSR2', () => {
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval })
  session.post('Profiler.start')
})
process.on('SIGINT', () => {
  session.post('Profiler.stop', (_, { profile }) => {
    writeFileSync(process.env.PROFILE_TO ?? '', JSON.stringify(profile))
    process.exit()
  })
})

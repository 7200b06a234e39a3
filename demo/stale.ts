// What of the recorded demo world is not as the sources are now, for `pnpm check`: nothing, or a line and exit code 1.
import { readManifest } from './recording-file.ts'
import { staleParts } from './recording-key.ts'

const parts = staleParts(readManifest())
if (parts.length > 0) {
  console.error(`demo/recording: recorded with other ${parts.join(', ')}; the start would leave the demo world out`)
  process.exitCode = 1
}

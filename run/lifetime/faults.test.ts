import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { loadConfig } from '../settings/config.ts'
import { StartFault } from './faults.ts'
import { closers } from './stop.ts'
import { openTelemetry } from './telemetry.ts'

test('a port that another program has is named with its variable and its mend', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const config = loadConfig({ STOA_METRICS_PORT: String(port) })
  const start = openTelemetry(config, 'stoa', () => undefined, closers())
  await expect(start).rejects.toThrow(StartFault)
  await expect(start).rejects.toThrow(new RegExp(`Port ${port} is in use.*STOA_METRICS_PORT=`))
  other.close()
})

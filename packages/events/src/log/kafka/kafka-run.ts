import { fileURLToPath } from 'node:url'
import { BrokerFault, startBroker } from './kafka-broker.ts'

// `pnpm kafka [port]`: a Kafka broker in the foreground, its data kept in .stoa/engines.

const port = Number(process.argv[2] ?? 9092)

try {
  const broker = await startBroker({
    port,
    dataDir: fileURLToPath(new URL('../../../../../.stoa/engines/kafka-data', import.meta.url)),
    onProgress: (line) => console.info(line),
  })
  console.info(`Run Stoa on it with STOA_EVENTS=${broker.url}. Ctrl-C stops the broker.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.info('\nstopping Kafka …')
      void broker.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  if (!(error instanceof BrokerFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}

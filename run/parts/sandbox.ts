import { join } from 'node:path'
import type { SandboxOptions } from '@stoa/subgraph-payments/sandbox/start'
import type { Config } from '../settings/config.ts'
import type { Keys } from '../settings/keys.ts'

/** Where the payment sandbox keeps what it knows. */
export const sandboxFile = (config: Pick<Config, 'dataDir'>) => join(config.dataDir, 'sandbox.jsonl')

/** The payment sandbox that is started beside a development installation, and reached over HTTP like any provider. */
export function sandboxOptions(config: Config, keys: Keys): SandboxOptions {
  return {
    port: config.sandboxPort,
    hostname: config.host,
    webhookUrl: `http://127.0.0.1:${config.port}/-/payments/webhooks/sandbox`,
    secrets: keys.webhookSecrets,
    dataFile: sandboxFile(config),
  }
}

/** The same, told to it as a process of its own. */
export function sandboxEnvironment(config: Config, keys: Keys): Record<string, string | undefined> {
  const { port, hostname, webhookUrl, secrets, dataFile } = sandboxOptions(config, keys)
  const foreign = Object.entries(process.env).filter(([name]) => !name.startsWith('STOA_'))
  return {
    ...Object.fromEntries(foreign),
    SANDBOX_PORT: String(port),
    SANDBOX_HOST: hostname,
    SANDBOX_WEBHOOK_URL: webhookUrl,
    SANDBOX_SECRETS: secrets.join(','),
    SANDBOX_DATA: dataFile,
  }
}

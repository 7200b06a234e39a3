import { startSandboxProvider } from './start.ts'

// The sandbox as a program of its own. Its environment is its own too: as
// with any provider, nothing of Stoa's configuration belongs in here.
const { SANDBOX_HOST, SANDBOX_PORT, SANDBOX_PUBLIC_URL, SANDBOX_WEBHOOK_URL, SANDBOX_SECRETS, SANDBOX_DATA } =
  process.env
const secrets = (SANDBOX_SECRETS ?? '').split(',').filter((secret) => secret !== '')
if (secrets.length === 0) {
  console.error('SANDBOX_SECRETS is missing. Give it what STOA_PAYMENT_WEBHOOK_SECRETS says.')
  process.exit(1)
}

const sandbox = await startSandboxProvider({
  port: Number(SANDBOX_PORT || 4010),
  hostname: SANDBOX_HOST || '127.0.0.1',
  publicUrl: SANDBOX_PUBLIC_URL || undefined,
  webhookUrl: SANDBOX_WEBHOOK_URL || 'http://localhost:4000/-/payments/webhooks/sandbox',
  secrets,
  dataFile: SANDBOX_DATA || undefined,
  onError: (error) => console.error(`Sandbox payment provider: ${error instanceof Error ? error.message : error}`),
})
console.info(`Sandbox payment provider: ${sandbox.url}`)

let stopping = false
function stop(): void {
  if (stopping) process.exit(1)
  stopping = true
  void sandbox.stop().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
// A launcher that was killed gives no signal: its end is the end of the channel to it.
if (process.send && !process.connected) stop()
else process.once('disconnect', stop)

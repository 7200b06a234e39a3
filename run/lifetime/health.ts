// For containers: exits with 0 when the process that listens on this port answers, else with 1.
const [port] = process.argv.slice(2)
const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(3_000) }).catch(
  () => undefined,
)
process.exit(answer?.ok ? 0 : 1)

import { setTimeout as pause } from 'node:timers/promises'

/** Waits for a condition, never for a time. Fails with the name of what did not happen. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  limitMs = 20_000,
): Promise<void> {
  const end = performance.now() + limitMs
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`after ${limitMs} ms still waiting until ${what}`)
    await pause(5)
  }
}

/** The next value of a stream, or a failure instead of waiting for ever. */
export async function nextOf<Value>(stream: AsyncIterator<Value>, limitMs = 10_000): Promise<Value> {
  const late = Symbol('late')
  const timer = new AbortController()
  const result = await Promise.race([stream.next(), pause(limitMs, late, { signal: timer.signal }).catch(() => late)])
  timer.abort()
  if (typeof result === 'symbol') throw new Error(`the stream said nothing for ${limitMs} ms`)
  if (result.done) throw new Error('the stream has ended')
  return result.value
}

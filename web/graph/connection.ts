import { createSignal } from 'solid-js'

/** How the page hangs together with the server: told honestly, mended by itself. */
export type Connection = 'online' | 'reconnecting' | 'offline'

const [connection, setConnection] = createSignal<Connection>(navigator.onLine ? 'online' : 'offline')
const [since, setSince] = createSignal(new Date())

/** How it stands now, and since when what the page shows may be out of date. */
export { connection, since }

const [gaps, setGaps] = createSignal(0)

/** How often something may have been missed: what is on the page is asked for again then. */
export { gaps }

export function missed(): void {
  setGaps((count) => count + 1)
}

export function reached(): void {
  setSince(new Date())
  setConnection('online')
}

export function lost(): void {
  if (connection() === 'online') setSince(new Date())
  setConnection(navigator.onLine ? 'reconnecting' : 'offline')
}

addEventListener('offline', lost)
addEventListener('online', () => {
  setConnection('reconnecting')
  // A page that follows nothing would not notice that the server is there again.
  void fetch('/health', { cache: 'no-store' }).then(
    ({ ok }) => {
      if (!ok) return
      reached()
      missed()
    },
    () => undefined,
  )
})

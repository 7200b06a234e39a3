import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import { NetBar } from '../design/net-bar/net-bar.tsx'
import { type Connection, connection, since } from '../graph/connection.ts'

/** Shorter gaps mend themselves before anybody has read of them. */
const silentForMs = 1_500

/** Says that the page cannot reach the server, how old what it shows is, and that all is well again. */
export function Network() {
  const [shown, setShown] = createSignal<Connection>('online')
  createEffect(
    on(connection, (now) => {
      if (now !== 'reconnecting') return void setShown(now)
      const timer = setTimeout(() => setShown(now), silentForMs)
      onCleanup(() => clearTimeout(timer))
    }),
  )
  return (
    <div class="frame-network">
      <NetBar connection={shown()} since={since()} />
    </div>
  )
}

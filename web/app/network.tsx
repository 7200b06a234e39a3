import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import { NetBar } from '../design/net-bar/net-bar.tsx'
import { connection, since } from '../graph/connection.ts'

const saidForMs = 3_000
/** Shorter gaps mend themselves before anybody has read of them. */
const silentForMs = 1_500

/** Says that the page cannot reach the server, how old what it shows is, and that all is well again. */
export function Network() {
  const [shown, setShown] = createSignal<'offline' | 'reconnecting' | 'back'>()
  createEffect(
    on(connection, (now, before) => {
      if (now === 'online' && !shown()) return
      if (now === 'online') setShown('back')
      const timer = setTimeout(
        () => setShown(now === 'online' ? undefined : now),
        now === 'online' ? saidForMs : before === undefined || shown() ? 0 : silentForMs,
      )
      onCleanup(() => clearTimeout(timer))
    }),
  )
  return <Show when={shown()}>{(state) => <NetBar state={state()} since={since()} />}</Show>
}

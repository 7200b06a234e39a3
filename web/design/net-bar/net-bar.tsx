import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import { Lamp } from '../badge/badge.tsx'
import { timeOfDay } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import './net-bar.css'
import { netBarWords } from './words.ts'

/** How long "live again" is shown. */
const shownAgain = 4000

/**
 * How the page hangs together with the server: nothing while all is well, what holds while it does not, and for a moment
 * that it does again. It takes the words of `web/graph/connection.ts`.
 */
export function NetBar(props: {
  readonly connection: 'online' | 'reconnecting' | 'offline'
  /** Since when what is shown may be out of date. */
  readonly since?: Date | undefined
}) {
  const t = useWords(netBarWords)
  const [again, setAgain] = createSignal(false)
  createEffect(
    on(
      () => props.connection,
      (now, before) => {
        setAgain(now === 'online' && before !== undefined && before !== 'online')
        if (!again()) return
        const timer = setTimeout(() => setAgain(false), shownAgain)
        onCleanup(() => clearTimeout(timer))
      },
    ),
  )
  const text = () => {
    if (props.connection === 'offline')
      return props.since ? t('offlineSince', { time: timeOfDay(props.since) }) : t('offline')
    if (props.connection === 'reconnecting') return t('reconnecting')
    return again() ? t('again') : undefined
  }
  const tone = () => (({ offline: 'plain', reconnecting: 'wait', online: 'go' }) as const)[props.connection]
  return (
    <div role="status">
      <Show when={text()}>
        {(said) => (
          <div class={`net-bar net-bar-${tone()}`}>
            <Lamp tone={tone()} />
            {said()}
          </div>
        )}
      </Show>
    </div>
  )
}

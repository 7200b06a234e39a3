import { createEffect, createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { Button } from '../button/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { now } from '../../graph/clock.ts'
import { useWords } from '../../language/words.ts'
import './error-state.css'
import { errorWords } from './words.ts'

/** What failed, what still works, and when it is tried again. */
export function ErrorState(props: {
  /** "Your loans did not load". */
  readonly title: string
  /** "The rest of the page works." */
  readonly text?: JSX.Element | undefined
  /** When it tries again by itself: it is counted down. */
  readonly retryAt?: Date | undefined
  readonly onRetry?: (() => void) | undefined
  readonly retrying?: boolean | undefined
  /** Another way on, beside "Try now". */
  readonly action?: JSX.Element | undefined
  readonly framed?: boolean | undefined
}) {
  const t = useWords(errorWords)
  const seconds = secondsUntil(() => props.retryAt)
  return (
    <div class="error-state" classList={{ 'error-state-framed': props.framed === true }} role="alert">
      <Icon name="warning" class="error-state-icon" />
      <p class="error-state-title">{props.title}</p>
      <p class="error-state-text">
        {props.text} {/* The figure that runs is not read out each second: the alert said it once. */}
        <Show when={seconds()}>{(left) => <span aria-live="off">{t('again', left())}</span>}</Show>
      </p>
      <div class="error-state-actions">
        <Show when={props.onRetry}>
          {(retry) => (
            <Button size="small" busy={props.retrying} doing={t('trying')} onClick={() => retry()()}>
              {t('now')}
            </Button>
          )}
        </Show>
        {props.action}
      </div>
    </div>
  )
}

/** Whole seconds until then, counted down; none once it is past. */
function secondsUntil(moment: () => Date | undefined): () => number | undefined {
  const left = () => {
    const at = moment()
    return at ? Math.max(0, Math.ceil((at.getTime() - now().getTime()) / 1000)) : 0
  }
  const [seconds, setSeconds] = createSignal(0)
  createEffect(() => {
    setSeconds(left())
    if (!moment()) return
    const timer = setInterval(() => setSeconds(left()), 1000)
    onCleanup(() => clearInterval(timer))
  })
  return () => seconds() || undefined
}

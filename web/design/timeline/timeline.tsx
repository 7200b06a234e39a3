import { For, type JSX, Show } from 'solid-js'
import { useWords } from '../../language/words.ts'
import './timeline.css'
import { timelineWords } from './words.ts'

export type TimelineStep = {
  readonly text: JSX.Element
  /** When: at the end of the line. */
  readonly time?: JSX.Element | undefined
  /** Filled, ringed, hollow; `stopped` is a diamond: cancelled, lapsed. */
  readonly state: 'past' | 'now' | 'next' | 'stopped'
}

/** How far something is: what is over, what is going on, what comes next. */
export function Timeline(props: { readonly steps: readonly TimelineStep[]; readonly label: string }) {
  const t = useWords(timelineWords)
  return (
    <ol class="timeline" aria-label={props.label}>
      <For each={props.steps}>
        {(step) => (
          <li class={`timeline-step timeline-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
            <div class="timeline-line">
              <span>
                {step.text}
                <Show when={step.state === 'next'}>
                  <span class="visually-hidden"> {t('next')}</span>
                </Show>
              </span>
              <Show when={step.time}>
                <span class="timeline-time">{step.time}</span>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  )
}

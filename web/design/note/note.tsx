import { type JSX, Show } from 'solid-js'
import type { Tone } from '../badge/badge.tsx'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import './note.css'

/** Something to know at this place. With `alert` it is read out when it appears: a refusal of the whole form. */
export function Note(props: {
  readonly children: JSX.Element
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
  readonly alert?: boolean | undefined
  /** One next step, at the end. */
  readonly action?: JSX.Element | undefined
}) {
  const icon = (): IconName | undefined =>
    props.icon ??
    (props.tone === 'bad' || props.tone === 'wait' ? 'warning' : props.tone === 'go' ? 'check' : undefined)
  return (
    <div class={`note note-${props.tone ?? 'plain'}`} role={props.alert ? 'alert' : undefined}>
      <Show when={icon()}>{(name) => <Icon name={name()} size="small" class="note-icon" />}</Show>
      <div class="note-words">{props.children}</div>
      <Show when={props.action}>
        <div class="note-action">{props.action}</div>
      </Show>
    </div>
  )
}

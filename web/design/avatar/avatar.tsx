import { createSignal, Show } from 'solid-js'
import { hueOfText } from '../tile/hue.ts'
import './avatar.css'

/** A person as a round picture, or by the initials on a colour that is always theirs. The name stands beside it. */
export function Avatar(props: {
  readonly name: string
  /** Address of the picture. */
  readonly picture?: string | undefined
  /** 32 px; `small` 24, `large` 44. */
  readonly size?: 'small' | 'normal' | 'large' | undefined
  /** Where no name stands beside it: it is read out. */
  readonly alone?: boolean | undefined
}) {
  const [failed, setFailed] = createSignal<string>()
  return (
    <span
      class={`avatar avatar-${props.size ?? 'normal'}`}
      style={{ '--hue': hueOfText(props.name) }}
      role={props.alone ? 'img' : undefined}
      aria-label={props.alone ? props.name : undefined}
      aria-hidden={props.alone ? undefined : 'true'}
    >
      <Show
        when={props.picture && props.picture !== failed() ? props.picture : undefined}
        fallback={initials(props.name)}
      >
        {(address) => (
          <img class="avatar-picture" src={address()} alt="" loading="lazy" onError={() => setFailed(address())} />
        )}
      </Show>
    </span>
  )
}

/** The first letters of the first and the last name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}

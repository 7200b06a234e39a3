import { type JSX, Show, splitProps } from 'solid-js'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Kbd } from '../kbd/kbd.tsx'
import './button.css'

type Look = {
  readonly children: JSX.Element
  /** `main` is the one ink button of a view; `bare` has no border. */
  readonly kind?: 'main' | 'plain' | 'bare' | undefined
  /** 40 px high; `small` is 32, `large` 48. All can be hit on 44. */
  readonly size?: 'small' | 'normal' | 'large' | undefined
  /** As wide as what it stands in. */
  readonly wide?: boolean | undefined
  readonly icon?: IconName | undefined
  /** The key that does the same, shown at the end (`⏎`). */
  readonly shortcut?: string | undefined
  readonly class?: string | undefined
}

type Native = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'class'>

export type ButtonProps = Look &
  Native & {
    /** While true it says `doing`, does nothing and stays as wide as it is. */
    readonly busy?: boolean | undefined
    /** The verb while it is at work: "Reserving". Give it wherever `busy` may become true. */
    readonly doing?: string | undefined
  }

const lookKeys = ['children', 'kind', 'size', 'wide', 'icon', 'shortcut', 'class'] as const

/**
 * A button with a verb on it. `busy` keeps its width, focus and place and says what is being done; a second press does
 * nothing until then. It is `type="button"` unless told otherwise.
 */
export function Button(props: ButtonProps) {
  const [look, own, native] = splitProps(props, lookKeys, ['busy', 'doing', 'onClick', 'type'])
  const pressed: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.busy) return event.preventDefault()
    if (typeof own.onClick === 'function') own.onClick(event)
  }
  return (
    <button
      {...native}
      type={own.type ?? 'button'}
      class={classOf(look)}
      aria-disabled={own.busy || undefined}
      data-busy={own.busy || undefined}
      onClick={pressed}
    >
      <Face {...look} />
      <Show when={own.doing}>
        <span class="button-doing">
          <span class="button-ring" />
          {own.doing}
        </span>
      </Show>
    </button>
  )
}

/** A link that looks like a button: it leads to a page, the button does something. */
export function ButtonLink(
  props: Look &
    Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'children' | 'class' | 'href'> & { readonly href: string },
) {
  const [look, native] = splitProps(props, lookKeys)
  return (
    <a {...native} class={classOf(look)}>
      <Face {...look} />
    </a>
  )
}

function Face(props: Look) {
  return (
    <span class="button-face">
      <Show when={props.icon}>{(name) => <Icon name={name()} size="small" />}</Show>
      {props.children}
      <Show when={props.shortcut}>{(key) => <Kbd>{key()}</Kbd>}</Show>
    </span>
  )
}

function classOf(look: Look): string {
  const names = ['button', 'hit', `button-${look.kind ?? 'plain'}`]
  if (look.size && look.size !== 'normal') names.push(`button-${look.size}`)
  if (look.wide) names.push('button-wide')
  if (look.class) names.push(look.class)
  return names.join(' ')
}

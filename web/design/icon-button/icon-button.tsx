import { type JSX, Show, splitProps } from 'solid-js'
import { Count } from '../count/count.tsx'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import './icon-button.css'

type Look = {
  readonly icon: IconName
  /** What it does, in words: for screen readers, and shown while the pointer rests on it. */
  readonly label: string
  /** How many wait there; say the number in the label too. */
  readonly count?: number | undefined
  readonly class?: string | undefined
}

const keys = ['icon', 'label', 'count', 'class'] as const

/** A button that is only an icon: bag, bell, close, back. Everything else has a word on it. */
export function IconButton(props: Look & Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'class'>) {
  const [look, native] = splitProps(props, keys)
  return (
    <button
      type="button"
      {...native}
      class={`icon-button hit ${look.class ?? ''}`}
      aria-label={look.label}
      title={look.label}
    >
      <Face {...look} />
    </button>
  )
}

/** The same, leading to a page. */
export function IconLink(
  props: Look &
    Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'children' | 'class' | 'href'> & { readonly href: string },
) {
  const [look, native] = splitProps(props, keys)
  return (
    <a {...native} class={`icon-button hit ${look.class ?? ''}`} aria-label={look.label} title={look.label}>
      <Face {...look} />
    </a>
  )
}

function Face(props: Look) {
  return (
    <>
      <Icon name={props.icon} />
      <Show when={props.count}>{(value) => <Count value={value()} />}</Show>
    </>
  )
}

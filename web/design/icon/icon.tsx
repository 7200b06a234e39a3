import './icon.css'
import { type IconName, pointing, shapes } from './shapes.ts'

/**
 * A stroke icon in the colour of the text around it: `<Icon name="bag" />`. It says nothing to a screen reader: the
 * words beside it do, or the label of the button that it stands in.
 */
export function Icon(props: {
  readonly name: IconName
  /** 20 px; `small` is 16. */
  readonly size?: 'small' | 'normal' | undefined
  readonly class?: string | undefined
}) {
  return (
    <svg
      class={`icon ${props.class ?? ''}`}
      classList={{ 'icon-small': props.size === 'small', 'icon-pointing': pointing.has(props.name) }}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={shapes[props.name]} />
    </svg>
  )
}

import type { JSX } from 'solid-js'
import { Title } from '../../app/title.tsx'
import './door.css'

/** What the pages of signing in have in common: one column, a heading, a form, and where else to go. */
export function Door(props: {
  readonly title: string
  readonly intro?: JSX.Element | undefined
  readonly children?: JSX.Element | undefined
  /** Where else to go, below. */
  readonly foot?: JSX.Element | undefined
}) {
  return (
    <div class="door">
      <Title>{props.title}</Title>
      <h1 class="door-title">{props.title}</h1>
      {props.intro && <p class="door-intro">{props.intro}</p>}
      {props.children}
      {props.foot && <div class="door-foot">{props.foot}</div>}
    </div>
  )
}

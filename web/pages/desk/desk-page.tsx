import type { JSX } from 'solid-js'
import { Title } from '../../app/title.tsx'
import './desk.css'
import { Staff } from './staff.tsx'

/** A page of the desk: its heading with the filters or buttons beside it, its content below. For staff only. */
export function DeskPage(props: {
  readonly title: string
  /** Filters and buttons. */
  readonly tools?: JSX.Element | undefined
  readonly children: JSX.Element
}) {
  return (
    <Staff>
      <Title>{props.title}</Title>
      <header class="desk-head">
        <h1>{props.title}</h1>
        <div class="desk-tools">{props.tools}</div>
      </header>
      <div class="desk-body">{props.children}</div>
    </Staff>
  )
}

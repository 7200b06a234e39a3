import { For, type JSX, Show } from 'solid-js'
import './facts.css'

/** Terms and what they are, in three columns (two on a phone): longest loan, deposit, open. */
export function Facts(props: {
  readonly facts: readonly {
    readonly term: string
    readonly value: JSX.Element
    readonly more?: JSX.Element | undefined
  }[]
}) {
  return (
    <dl class="facts">
      <For each={props.facts}>
        {(fact) => (
          <div>
            <dt class="facts-term">{fact.term}</dt>
            <dd class="facts-value">{fact.value}</dd>
            <Show when={fact.more}>
              <dd class="facts-more">{fact.more}</dd>
            </Show>
          </div>
        )}
      </For>
    </dl>
  )
}

/** A sum: what at the begin of the line, how much at its end. `total` stands out. */
export function Sum(props: {
  readonly lines: readonly {
    readonly term: JSX.Element
    readonly value: JSX.Element
    readonly total?: boolean | undefined
  }[]
}) {
  return (
    <dl class="facts-sum">
      <For each={props.lines}>
        {(line) => (
          <div class="facts-line" classList={{ 'facts-total': line.total === true }}>
            <dt>{line.term}</dt>
            <dd>{line.value}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

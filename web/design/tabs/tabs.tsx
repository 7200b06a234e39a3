import { createUniqueId, For, type JSX, Show } from 'solid-js'
import './tabs.css'

/**
 * Parts of one page that take each other's place. Arrows move between them and show at once; only the chosen one is in
 * the page. What has an address of its own is not a tab: use `SegmentedLinks`.
 */
export function Tabs<Value extends string>(props: {
  readonly label: string
  readonly tabs: readonly { readonly value: Value; readonly text: JSX.Element; readonly panel: () => JSX.Element }[]
  readonly value: Value
  readonly onValue: (value: Value) => void
}) {
  const id = createUniqueId()
  let list!: HTMLDivElement
  const at = () => props.tabs.findIndex((tab) => tab.value === props.value)
  const go = (to: number) => {
    const tab = props.tabs[(to + props.tabs.length) % props.tabs.length]
    if (!tab) return
    props.onValue(tab.value)
    list.querySelector<HTMLElement>(`[data-value="${CSS.escape(tab.value)}"]`)?.focus()
  }
  const keyed = (event: KeyboardEvent) => {
    const onward = document.documentElement.dir === 'rtl' ? -1 : 1
    const targets: Record<string, number> = {
      ArrowRight: at() + onward,
      ArrowLeft: at() - onward,
      Home: 0,
      End: -1,
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    go(target)
  }
  return (
    <div class="tabs">
      <div class="tabs-list" role="tablist" aria-label={props.label} ref={list} onKeyDown={keyed}>
        <For each={props.tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              class="tabs-tab"
              data-value={tab.value}
              aria-selected={tab.value === props.value}
              aria-controls={tab.value === props.value ? `${id}-panel` : undefined}
              tabindex={tab.value === props.value ? 0 : -1}
              onClick={() => props.onValue(tab.value)}
            >
              {tab.text}
            </button>
          )}
        </For>
      </div>
      <Show when={props.tabs[at()]} keyed>
        {(tab) => (
          <div
            role="tabpanel"
            id={`${id}-panel`}
            aria-labelledby={`${id}-${tab.value}`}
            tabindex={0}
            class="tabs-panel"
          >
            {tab.panel()}
          </div>
        )}
      </Show>
    </div>
  )
}

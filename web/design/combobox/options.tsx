import { createUniqueId, For, Show } from 'solid-js'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Thumb } from '../tile/tile.tsx'
import '../popover/popover.css'

export type ComboboxOption = {
  readonly id: string
  readonly text: string
  /** Greyed, after the text: "in Photography". */
  readonly more?: string | undefined
  readonly icon?: IconName | undefined
  readonly picture?: string | undefined
  readonly category?: string | undefined
  /** At the end: "4 of 5 free". */
  readonly end?: string | undefined
}

export type ComboboxGroup = { readonly label?: string | undefined; readonly options: readonly ComboboxOption[] }

/** The options of a combobox in their groups. */
export function Options(props: {
  readonly groups: readonly ComboboxGroup[]
  readonly query: string
  readonly active: number
  readonly optionId: (at: number) => string
  readonly onPick: (option: ComboboxOption) => void
  readonly onPoint: (at: number) => void
}) {
  const filled = () => props.groups.filter((group) => group.options.length > 0)
  const before = (at: number) =>
    filled()
      .slice(0, at)
      .reduce((sum, group) => sum + group.options.length, 0)
  return (
    <For each={filled()}>
      {(group, groupAt) => {
        const label = createUniqueId()
        return (
          <div role="group" class="combobox-group" aria-labelledby={group.label ? label : undefined}>
            <Show when={group.label}>
              <div class="combobox-label" id={label} role="presentation">
                {group.label}
              </div>
            </Show>
            <For each={group.options}>
              {(option, optionAt) => {
                const at = () => before(groupAt()) + optionAt()
                return (
                  <div
                    role="option"
                    id={props.optionId(at())}
                    class="combobox-option"
                    aria-selected={props.active === at()}
                    onPointerMove={() => props.active !== at() && props.onPoint(at())}
                    onClick={() => props.onPick(option)}
                  >
                    <Show when={option.picture}>
                      <Thumb size="small" picture={option.picture} category={option.category} />
                    </Show>
                    <Show when={option.icon}>{(name) => <Icon name={name()} size="small" />}</Show>
                    <span class="combobox-text">
                      <Marked text={option.text} query={props.query} />
                      <Show when={option.more}>
                        <span class="combobox-more"> {option.more}</span>
                      </Show>
                    </span>
                    <Show when={option.end}>
                      <span class="combobox-end">{option.end}</span>
                    </Show>
                  </div>
                )
              }}
            </For>
          </div>
        )
      }}
    </For>
  )
}

/** A text with what was searched for in bold. */
function Marked(props: { readonly text: string; readonly query: string }) {
  const at = () => {
    const query = props.query.trim().toLowerCase()
    return query === '' ? -1 : props.text.toLowerCase().indexOf(query)
  }
  return (
    <Show when={at() >= 0} fallback={props.text}>
      {props.text.slice(0, at())}
      <b class="combobox-mark">{props.text.slice(at(), at() + props.query.trim().length)}</b>
      {props.text.slice(at() + props.query.trim().length)}
    </Show>
  )
}

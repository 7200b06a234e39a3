import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Checkbox } from '../../../design/checkbox/checkbox.tsx'
import { dayRange } from '../../../language/dates.ts'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { ShelvesCountsQuery, ShelvesPlacesQuery } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import type { Deposit, Wanted } from './wanted.ts'
import { homeWords } from './words.ts'
import './facets.css'

const firstPlaces = 6

type FacetsProps = {
  readonly wanted: Wanted
  readonly want: Want
  readonly shelves: ShelvesPlacesQuery | undefined
  readonly counts: ShelvesCountsQuery | undefined
}

/** What the list can be narrowed by, each with how many there are of it. */
export function Facets(props: FacetsProps) {
  const t = useWords(homeWords)
  const facets = () => props.counts?.search.facets
  const free = () => {
    const { from, to } = props.wanted
    return from && to
      ? { text: t('freeThen', { days: dayRange(from, to) }), count: facets()?.freeThen ?? undefined }
      : { text: t('freeNow'), count: facets()?.freeNow }
  }
  const owners = [
    { value: 'ORGANISATION', text: () => t('library') },
    { value: 'MEMBER', text: () => t('members') },
  ] as const
  return (
    <>
      <Group title={t('availability')}>
        <Checkbox checked={props.wanted.free} onChecked={(on) => props.want({ free: on })} count={free().count}>
          {free().text}
        </Checkbox>
      </Group>
      <Places {...props} />
      <Group title={t('category')}>
        <For each={props.shelves?.categories ?? []}>
          {({ id, name }) => (
            <Checkbox
              checked={props.wanted.categories.includes(id)}
              onChecked={(on) => props.want({ categories: toggled(props.wanted.categories, id, on) })}
              count={countOf(props.counts?.categories.facets.categories, id)}
            >
              {name}
            </Checkbox>
          )}
        </For>
      </Group>
      <Group title={t('owner')}>
        <For each={owners}>
          {({ value, text }) => (
            <Checkbox
              checked={props.wanted.owner === value}
              onChecked={(on) => props.want({ owner: on ? value : undefined })}
              // Of one owner is counted what is shown; how many the other has is not asked for.
              count={props.wanted.owner ? undefined : countOf(facets()?.owners, value)}
            >
              {text()}
            </Checkbox>
          )}
        </For>
      </Group>
      <Deposits {...props} />
    </>
  )
}

function Places(props: FacetsProps) {
  const t = useWords(homeWords)
  const [all, setAll] = createSignal(false)
  // In one order, whatever the counts are: nothing moves under the pointer.
  const places = () => {
    const known = props.shelves?.locations ?? []
    return all() ? known : known.filter(({ id }, at) => at < firstPlaces || props.wanted.places.includes(id))
  }
  const hidden = () => (props.shelves?.locations.length ?? 0) > firstPlaces
  return (
    <Group title={t('place')}>
      <For each={places()}>
        {({ id, name }) => (
          <Checkbox
            checked={props.wanted.places.includes(id)}
            onChecked={(on) => props.want({ places: toggled(props.wanted.places, id, on) })}
            count={countOf(props.counts?.places.facets.locations, id)}
          >
            {name}
          </Checkbox>
        )}
      </For>
      <Show when={hidden()}>
        <Button kind="bare" size="small" class="facets-more" onClick={() => setAll((open) => !open)}>
          {all() ? t('fewerPlaces') : t('allPlaces', props.shelves?.locations.length ?? 0)}
        </Button>
      </Show>
    </Group>
  )
}

function Deposits(props: FacetsProps) {
  const t = useWords(homeWords)
  // The steps stay while one of them is chosen and the others are empty.
  const steps = (): readonly (Deposit & { readonly count: number })[] =>
    (props.counts?.search.facets.deposits ?? []).map(({ minMinor, maxMinor, count: things }) => ({
      min: minMinor,
      max: maxMinor ?? undefined,
      count: things,
    }))
  const isOn = ({ min }: Deposit) => props.wanted.deposit?.min === min
  // Amounts of several currencies: the step says the number alone.
  const text = ({ max }: Deposit) => {
    if (max === undefined) return t('depositMore')
    return max === '0' ? t('noDeposit') : t('depositTo', { amount: count(Number(max) / 100) })
  }
  return (
    <Show when={steps().length > 0}>
      <Group title={t('deposit')}>
        <For each={steps()}>
          {(step) => (
            <Checkbox
              checked={isOn(step)}
              onChecked={(on) => props.want({ deposit: on ? { min: step.min, max: step.max } : undefined })}
              count={props.wanted.deposit ? undefined : step.count}
            >
              {text(step)}
            </Checkbox>
          )}
        </For>
      </Group>
    </Show>
  )
}

function Group(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <fieldset class="facets-group">
      <legend class="facets-title">{props.title}</legend>
      {props.children}
    </fieldset>
  )
}

type Counted = { readonly value: string; readonly count: number }

function countOf(facets: readonly Counted[] | undefined, value: string): number | undefined {
  return facets && (facets.find((facet) => facet.value === value)?.count ?? 0)
}

function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  return on ? [...ids, id] : ids.filter((each) => each !== id)
}

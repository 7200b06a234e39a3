import { createSignal, For, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Checkbox } from '../../../design/checkbox/checkbox.tsx'
import { useWords } from '../../../language/words.ts'
import type { ShelvesCountsQuery, ShelvesPlacesQuery } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import type { Wanted } from './wanted.ts'
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
  const [all, setAll] = createSignal(false)
  const countOf = (facets: readonly { value: string; count: number }[] | undefined, id: string) =>
    facets && (facets.find(({ value }) => value === id)?.count ?? 0)
  // In one order, whatever the counts are: nothing moves under the pointer.
  const places = () => {
    const known = props.shelves?.locations ?? []
    return all() ? known : known.filter(({ id }, at) => at < firstPlaces || props.wanted.places.includes(id))
  }
  const hidden = () => (props.shelves?.locations.length ?? 0) > firstPlaces
  const toggled = (ids: readonly string[], id: string, on: boolean) =>
    on ? [...ids, id] : ids.filter((each) => each !== id)
  return (
    <>
      <fieldset class="facets-group">
        <legend class="facets-title">{t('availability')}</legend>
        <Checkbox
          checked={props.wanted.free}
          onChecked={(free) => props.want({ free })}
          count={props.counts?.free.totalCount}
        >
          {t('freeNow')}
        </Checkbox>
      </fieldset>
      <fieldset class="facets-group">
        <legend class="facets-title">{t('place')}</legend>
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
      </fieldset>
      <fieldset class="facets-group">
        <legend class="facets-title">{t('category')}</legend>
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
      </fieldset>
    </>
  )
}

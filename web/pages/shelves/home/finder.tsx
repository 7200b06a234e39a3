import { createMemo, createSignal } from 'solid-js'
import type { ChosenDays } from '../../../app/chosen-days.ts'
import { DateRangeField } from '../../../design/date-range-field/date-range-field.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useWords } from '../../../language/words.ts'
import type { ShelvesPlacesQuery } from './home.generated.ts'
import { SearchField } from './search-field.tsx'
import type { Want } from './use-wanted.ts'
import type { Wanted } from './wanted.ts'
import { homeWords } from './words.ts'
import './finder.css'

/** What, when, where, and whether to borrow or to buy. */
export function Finder(props: {
  readonly wanted: Wanted
  readonly want: Want
  readonly shelves: ShelvesPlacesQuery | undefined
}) {
  const t = useWords(homeWords)
  // The first day alone is no answer yet: it stays here until the second is chosen.
  const days = createMemo(() => {
    const { from, to } = props.wanted
    return createSignal<ChosenDays>({ from, to })
  })
  const chosen = (value: ChosenDays) => {
    days()[1](value)
    if (Boolean(value.from) === Boolean(value.to)) props.want(value)
  }
  const place = () => (props.wanted.places.length === 1 ? (props.wanted.places[0] ?? '') : '')
  return (
    <form class="finder" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField q={props.wanted.q} want={props.want} categories={props.shelves?.categories ?? []} />
      <div class="finder-when">
        <DateRangeField
          single
          bare
          label={t('days')}
          value={days()[0]()}
          onValue={({ from, to }) => chosen({ from, to })}
        />
      </div>
      <Select
        class="finder-where"
        label={t('where')}
        value={place()}
        onValue={(id) => props.want({ places: id ? [id] : [] })}
        options={[
          { value: '', text: t('anywhere') },
          ...(props.shelves?.locations ?? []).map(({ id, name, city }) => ({ value: id, text: `${name}, ${city}` })),
        ]}
      />
      <div class="finder-use">
        <Segmented
          wide
          label={t('use')}
          value={props.wanted.for ?? 'all'}
          onValue={(value) => props.want({ for: value === 'all' ? undefined : value })}
          options={[
            { value: 'all', text: t('all') },
            { value: 'borrow', text: t('borrow') },
            { value: 'buy', text: t('buy') },
          ]}
        />
      </div>
    </form>
  )
}

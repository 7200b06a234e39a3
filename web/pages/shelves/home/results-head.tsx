import { createSignal, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Changed } from '../../../design/changed/changed.tsx'
import { Select } from '../../../design/select/select.tsx'
import { Sheet } from '../../../design/sheet/sheet.tsx'
import { dayRange } from '../../../language/dates.ts'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { Facets } from './facets.tsx'
import type { ShelvesCountsQuery, ShelvesPlacesQuery } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import { isNarrowed, type Sort, sortOf, sorts, textOf, unnarrowed, type Wanted } from './wanted.ts'
import { homeWords } from './words.ts'
import './results-head.css'

/** How many there are, in which order, and on a phone the way to the filters. */
export function ResultsHead(props: {
  readonly wanted: Wanted
  readonly want: Want
  readonly shelves: ShelvesPlacesQuery | undefined
  readonly counts: ShelvesCountsQuery | undefined
}) {
  const t = useWords(homeWords)
  const [open, setOpen] = createSignal(false)
  const total = () => props.counts?.search.totalCount
  const things = () => t('things', total() ?? 0, count(total() ?? 0))
  const names: Readonly<Record<Sort, () => string>> = {
    best: () => t('best'),
    newest: () => t('newest'),
    cheapest: () => t('cheapest'),
    dearest: () => t('dearest'),
    title: () => t('byTitle'),
  }
  const offered = () => sorts.filter((sort) => sort !== 'best' || textOf(props.wanted))
  const filters = () => {
    const { places, categories, free, owner, deposit } = props.wanted
    return places.length + categories.length + [free, owner, deposit].filter(Boolean).length
  }
  const free = () => {
    const { from, to } = props.wanted
    const facets = props.counts?.search.facets
    return from && to
      ? t('freeOn', { count: count(facets?.freeThen ?? 0), days: dayRange(from, to, 'long') })
      : t('freeToday', { count: count(facets?.freeNow ?? 0) })
  }
  return (
    <div class="results-head">
      <div class="results-counts" role="status">
        <Show when={total() !== undefined} fallback={<h2>&nbsp;</h2>}>
          <h2 class="num">
            <Changed value={total()}>{things()}</Changed>
          </h2>
          <Show when={!props.wanted.free && total() !== 0}>
            <span class="q num">{free()}</span>
          </Show>
        </Show>
      </div>
      <div class="results-tools">
        <Button class="results-filter" size="small" icon="filter" onClick={() => setOpen(true)}>
          {t('filtered', filters())}
        </Button>
        <Select
          bare
          labelHidden
          label={t('sort')}
          value={sortOf(props.wanted)}
          onValue={(sort) => props.want({ sort })}
          options={offered().map((sort) => ({ value: sort, text: names[sort]() }))}
        />
      </div>
      <Sheet
        open={open()}
        onClose={() => setOpen(false)}
        title={t('narrow')}
        actions={
          <>
            <Button disabled={!isNarrowed(props.wanted)} onClick={() => props.want(unnarrowed)}>
              {t('clear')}
            </Button>
            <Button kind="main" onClick={() => setOpen(false)}>
              {t('show', things())}
            </Button>
          </>
        }
      >
        <div class="results-sheet">
          <Facets {...props} />
        </div>
      </Sheet>
    </div>
  )
}

import { Button } from '../../../design/button/button.tsx'
import { Empty } from '../../../design/empty/empty.tsx'
import { useQuery } from '../../../graph/use-query.ts'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { ShelvesTotalDocument } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import { filterOf, isNarrowed, textOf, unnarrowed, type Wanted } from './wanted.ts'
import { homeWords } from './words.ts'

/** Nothing fits: what there would be with one condition less, and the way there. */
export function Nothing(props: { readonly wanted: Wanted; readonly want: Want }) {
  const t = useWords(homeWords)
  const narrowed = () => isNarrowed(props.wanted)
  const byDays = () => props.wanted.free && props.wanted.from !== undefined
  const other = useQuery(ShelvesTotalDocument, () => {
    if (byDays()) return { text: textOf(props.wanted), filter: filterOf(props.wanted, 'days') }
    return narrowed() ? { text: textOf(props.wanted) } : {}
  })
  const total = () => other.data?.search.totalCount ?? 0
  const shown = () => {
    if (byDays()) return { without: 'withoutDays', want: { free: false, from: undefined, to: undefined } } as const
    if (narrowed()) return { without: 'withoutFilters', want: unnarrowed } as const
    return { without: 'withoutWords', want: { q: '' } } as const
  }
  const text = () => {
    if (total() === 0) return undefined
    const { without } = shown()
    return t(without, total(), count(total()))
  }
  return (
    <Empty
      framed
      title={narrowed() || textOf(props.wanted) ? t('nothing') : t('nothingHere')}
      text={text()}
      action={
        total() > 0 ? (
          <Button size="small" onClick={() => props.want(shown().want)}>
            {t('showThem')}
          </Button>
        ) : undefined
      }
    />
  )
}

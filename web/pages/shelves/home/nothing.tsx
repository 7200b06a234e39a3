import { Button } from '../../../design/button/button.tsx'
import { Empty } from '../../../design/empty/empty.tsx'
import { useQuery } from '../../../graph/use-query.ts'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { ShelvesTotalDocument } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import { isNarrowed, textOf, type Wanted } from './wanted.ts'
import { homeWords } from './words.ts'

/** Nothing fits: what there would be with one condition less, and the way there. */
export function Nothing(props: { readonly wanted: Wanted; readonly want: Want }) {
  const t = useWords(homeWords)
  const narrowed = () => isNarrowed(props.wanted)
  const other = useQuery(ShelvesTotalDocument, () => (narrowed() ? { text: textOf(props.wanted) } : {}))
  const total = () => other.data?.search.totalCount ?? 0
  const things = () => t('things', total(), count(total()))
  const text = () => {
    if (total() === 0) return undefined
    return narrowed() ? t('withoutFilters', things()) : t('withoutWords', things())
  }
  const show = () => props.want(narrowed() ? { places: [], categories: [], for: undefined, free: false } : { q: '' })
  return (
    <Empty
      framed
      title={narrowed() || textOf(props.wanted) ? t('nothing') : t('nothingHere')}
      text={text()}
      action={
        total() > 0 ? (
          <Button size="small" onClick={show}>
            {t('showThem')}
          </Button>
        ) : undefined
      }
    />
  )
}

import { useSearchParams } from '@solidjs/router'
import { Select } from '../../design/select/select.tsx'
import { useQuery } from '../../graph/use-query.ts'
import { useWords } from '../../language/words.ts'
import { DeskPlacesDocument } from './place-filter.generated.ts'
import { deskWords } from './words.ts'

/** The place that a page of the desk is about, in its address; all where it is absent. */
export function PlaceFilter() {
  const t = useWords(deskWords)
  const [address, setAddress] = useSearchParams<{ place?: string }>()
  const places = useQuery(DeskPlacesDocument, () => ({}))
  const options = () => [
    { value: '', text: t('everywhere') },
    ...(places.data?.locations ?? []).map(({ id, name }) => ({ value: id, text: name })),
  ]
  return (
    <Select
      label={t('place')}
      labelHidden
      options={options()}
      value={address.place ?? ''}
      onValue={(value) => setAddress({ place: value || undefined })}
    />
  )
}

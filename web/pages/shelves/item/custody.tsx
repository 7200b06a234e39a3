import { Match, Switch } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { type Day, daysBetween, shortDay, today } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import { itemWords } from './words.ts'

/** Where a piece is, or who has it. */
export type Held = {
  readonly kind: 'LOCATION' | 'BORROWER' | 'ASSIGNED' | 'REPAIR'
  readonly dueOn: Day | null
  readonly location: { readonly name: string }
  readonly person?: { readonly displayName: string } | null
}

/** In words; the name only where the graph has told it. */
export function useCustodyText() {
  const t = useWords(itemWords)
  return ({ kind, location, person }: Held): string => {
    if (kind === 'LOCATION') return t('at', { place: location.name })
    if (kind === 'REPAIR') return t('repair')
    if (person) return t('with', { name: person.displayName })
    return kind === 'ASSIGNED' ? t('assigned') : t('withBorrower')
  }
}

/** Whether it is free, when it comes back, or by how much it is late. */
export function CustodyBadge(props: { readonly custody: Held }) {
  const t = useWords(itemWords)
  const late = () => (props.custody.dueOn ? daysBetween(props.custody.dueOn, today()) : 0)
  return (
    <Switch fallback={<Badge tone="plain">{t('out')}</Badge>}>
      <Match when={props.custody.kind === 'LOCATION'}>
        <Badge tone="go">{t('free')}</Badge>
      </Match>
      <Match when={late() > 0}>
        <Badge tone="bad">{t('late', late())}</Badge>
      </Match>
      <Match when={props.custody.dueOn}>
        {(day) => <Badge tone="info">{t('back', { day: shortDay(day()) })}</Badge>}
      </Match>
      <Match when={props.custody.kind === 'REPAIR'}>
        <Badge tone="wait">{t('repair')}</Badge>
      </Match>
    </Switch>
  )
}

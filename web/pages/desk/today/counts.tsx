import { For, Show } from 'solid-js'
import { Changed } from '../../../design/changed/changed.tsx'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { DeskTodayQuery } from './today.generated.ts'
import { todayWords } from './words.ts'

/** What needs staff, in figures that lead to their lists. */
export function Counts(props: { readonly day: DeskTodayQuery | undefined; readonly place: string | undefined }) {
  const t = useWords(todayWords)
  const loans = (filter: string) => `/desk/loans?${filter}${props.place ? `&place=${props.place}` : ''}`
  const figures = (): readonly {
    readonly href: string
    readonly text: string
    readonly value?: number | undefined
  }[] => {
    const { loanCounts, orderCounts, supportWaitingCount } = props.day ?? {}
    return [
      { href: loans('late=yes'), text: t('overdue'), value: loanCounts?.overdue },
      { href: loans('status=CHECKED_OUT'), text: t('dueToday'), value: loanCounts?.dueToday },
      { href: loans('status=RESERVED'), text: t('toPickUp'), value: loanCounts?.toPickUp },
      { href: loans('status=READY'), text: t('ready'), value: loanCounts?.ready },
      { href: '/desk/orders?status=PAID', text: t('orders'), value: orderCounts?.toHandOver },
      { href: '/desk/support', text: t('support'), value: supportWaitingCount ?? undefined },
    ]
  }
  return (
    <nav aria-label={t('counts')}>
      <ul class="today-counts">
        <For each={figures()}>
          {(figure) => (
            <li>
              <a class="today-count" href={figure.href}>
                <Changed value={figure.value} class="today-figure num">
                  <Show when={figure.value !== undefined} fallback="–">
                    {count(figure.value ?? 0)}
                  </Show>
                </Changed>
                <span class="today-count-text">{figure.text}</span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}

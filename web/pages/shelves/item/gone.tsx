import { type JSX, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Note } from '../../../design/note/note.tsx'
import { dayRange, shortDay } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import type { Borrowing } from './use-borrow.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

/** What is chosen cannot be had: why, and what can be instead, by one press. */
export function Gone(props: Pick<ThingPage, 'chooseDays' | 'setQuantity'> & { readonly borrowing: Borrowing }) {
  const t = useWords(itemWords)
  const why = (): string | undefined => {
    switch (props.borrowing.standing()) {
      case 'taken':
        return t('taken')
      case 'out':
        return t('notFree')
      case 'few':
        return t('onlyFree', props.borrowing.available())
      case 'closed':
        return t('closed', { day: shortDay(props.borrowing.closed() ?? '') })
      default:
        return undefined
    }
  }
  const action = (): JSX.Element => {
    const other = props.borrowing.other()
    if (props.borrowing.standing() === 'few') {
      const free = props.borrowing.available()
      return (
        <Button size="small" onClick={() => props.setQuantity(free)}>
          {t('takeFewer', free)}
        </Button>
      )
    }
    return other ? (
      <Button size="small" onClick={() => props.chooseDays(other)}>
        {t('take', { days: dayRange(other.from, other.to) })}
      </Button>
    ) : undefined
  }
  const from = () =>
    ['few', 'closed'].includes(props.borrowing.standing()) ? undefined : props.borrowing.other()?.from
  return (
    <div role="status" class="item-gone">
      <Show when={why()}>
        {(text) => (
          <Note tone="wait" action={action()}>
            {text()} <Show when={from()}>{(day) => t('freeFrom', { day: shortDay(day()) })}</Show>
          </Note>
        )}
      </Show>
    </div>
  )
}

import { Show } from 'solid-js'
import { dayRange } from '../../../language/dates.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { BorrowButton } from './borrow-form.tsx'
import { BuyButton } from './buy-form.tsx'
import { times } from './times.ts'
import type { Borrowing } from './use-borrow.ts'
import type { Buying } from './use-buy.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'
import './sticky-bar.css'

/** On a phone the one action stays in reach of the thumb, with what it is about. */
export function StickyBar(props: ThingPage & { readonly borrowing: Borrowing; readonly buying: Buying }) {
  const t = useWords(itemWords)
  const deposit = () => {
    const { deposit: each } = props.thing()
    return each ? `${t('costFree')}, ${money(times(each, props.quantity()), 'plain')} ${t('deposit')}` : t('costFree')
  }
  const price = () => {
    const { price: each } = props.thing()
    return each && money(times(each, props.buying.quantity()))
  }
  return (
    <div class="sticky-bar">
      <Show
        when={props.use() === 'borrow'}
        fallback={
          <>
            <b class="sticky-bar-words num">{price()}</b>
            <BuyButton {...props} short />
          </>
        }
      >
        <span class="sticky-bar-words">
          <Show when={props.borrowing.period()} fallback={<b>{t('costFree')}</b>}>
            {(period) => (
              <>
                <b>{dayRange(period().from, period().to)}</b>
                <span class="tiny qq num">{deposit()}</span>
              </>
            )}
          </Show>
        </span>
        <BorrowButton {...props} short />
      </Show>
    </div>
  )
}

import { Match, Show, Switch } from 'solid-js'
import { ButtonLink } from '../../../design/button/button.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { viewer } from '../../../graph/session.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { BorrowForm } from './borrow-form.tsx'
import { BuyForm } from './buy-form.tsx'
import { Requested } from './requested.tsx'
import { StickyBar } from './sticky-bar.tsx'
import { useBorrow } from './use-borrow.ts'
import { useBuy } from './use-buy.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'
import './panel.css'

/** The way to have it: borrow it on the chosen days, or buy it. */
export function Panel(props: ThingPage) {
  const t = useWords(itemWords)
  const borrowing = useBorrow(props)
  const buying = useBuy(props)
  const thing = () => props.thing()
  const isOwn = () => {
    const who = viewer()
    return who.kind === 'person' && thing().owner?.id === who.id
  }
  const isOffered = () => thing().status === 'PUBLISHED' && (thing().forLoan || thing().forSale)
  const buyText = () => {
    const { price } = thing()
    return price ? t('buyFor', { price: money(price, 'plain') }) : t('buy')
  }
  return (
    <Show when={isOffered()}>
      <aside class="item-panel" aria-label={t('panel')}>
        <Switch>
          <Match when={isOwn()}>
            <h2>{t('yours')}</h2>
            <p class="small q">{t('yoursText')}</p>
            <ButtonLink href="/things/lent" wide>
              {t('toLent')}
            </ButtonLink>
          </Match>
          <Match when={borrowing.done()}>
            {(loan) => <Requested loan={loan()} thing={thing()} onMore={borrowing.again} />}
          </Match>
          <Match when={true}>
            <Show when={thing().forLoan && thing().forSale}>
              <Segmented
                wide
                label={t('panel')}
                value={props.use()}
                onValue={props.setUse}
                options={[
                  { value: 'borrow', text: t('borrow') },
                  { value: 'buy', text: buyText() },
                ]}
              />
            </Show>
            <Show when={props.use() === 'borrow'} fallback={<BuyForm {...props} buying={buying} />}>
              <BorrowForm {...props} borrowing={borrowing} />
            </Show>
          </Match>
        </Switch>
      </aside>
      <Show when={!isOwn() && !borrowing.done()}>
        <StickyBar {...props} borrowing={borrowing} buying={buying} />
      </Show>
    </Show>
  )
}

import { Show } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { Changed } from '../../../design/changed/changed.tsx'
import { Icon } from '../../../design/icon/icon.tsx'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

/** Name, place, what for, and how many are free. */
export function ItemHead(props: Pick<ThingPage, 'thing' | 'days'>) {
  const t = useWords(itemWords)
  const thing = () => props.thing()
  const use = () => {
    const { forLoan, forSale } = thing()
    if (forLoan && forSale) return t('both')
    if (forLoan) return t('onlyBorrow')
    return forSale ? t('onlyBuy') : t('neither')
  }
  const free = () => {
    const { available, onHand, sellable } = thing().availability
    if (!thing().forLoan) return sellable > 0 ? t('stock', { count: count(sellable) }) : t('soldOut')
    const { from, to } = props.days()
    return t(from && to ? 'freeThen' : 'freeToday', { free: count(available), total: count(onHand) })
  }
  return (
    <header class="item-head">
      <h1>{thing().title}</h1>
      <p class="item-facts">
        <span class="item-place">
          <Icon name="place" size="small" />
          {thing().location.name}, {thing().location.city}
        </span>
        <span>{use()}</span>
        <Changed value={free()} class="num">
          {free()}
        </Changed>
        <Show when={thing().status !== 'PUBLISHED'}>
          <Badge tone="wait">{thing().status === 'DRAFT' ? t('draft') : t('archived')}</Badge>
        </Show>
      </p>
    </header>
  )
}

import { type JSX, Match, Show, Switch } from 'solid-js'
import { Changed } from '../changed/changed.tsx'
import { Colonnade } from '../colonnade/colonnade.tsx'
import type { DayFree, DayRange } from '../colonnade/standing.ts'
import { Tile } from '../tile/tile.tsx'
import { type Day, nearDay } from '../../language/dates.ts'
import { type Amount, count, money } from '../../language/money.ts'
import { useWords } from '../../language/words.ts'
import './card.css'
import { cardWords } from './words.ts'

export type CardProps = {
  readonly href: string
  readonly name: string
  /** Where it stands: "Depot Kreuzberg, Berlin". */
  readonly place?: string | undefined
  readonly category?: string | undefined
  readonly picture?: string | undefined
  readonly photo?: boolean | undefined
  /** Fetched at once, for the first row. */
  readonly eager?: boolean | undefined
  /** Its next days, if it can be borrowed. */
  readonly days?: readonly DayFree[] | undefined
  readonly chosen?: DayRange | undefined
  /** Pieces free on the chosen days (or today), and of how many. */
  readonly free?: number | undefined
  readonly total?: number | undefined
  /** From when one is free, where none is on the chosen days. */
  readonly freeFrom?: Day | undefined
  /** How many can be bought; for what is not lent. */
  readonly stock?: number | undefined
  /** Bold: it can be bought for this. */
  readonly price?: Amount | undefined
  /** Grey: what is held while it is lent; `none` says "No deposit". Shown where there is no price. */
  readonly deposit?: Amount | 'none' | undefined
  /** On the picture. */
  readonly badge?: JSX.Element | undefined
  readonly ref?: ((link: HTMLAnchorElement) => void) | undefined
}

/** A thing of a list: picture, name, place, when it is free, what it costs. All of it is one link. */
export function Card(props: CardProps) {
  return (
    <article class="card">
      <Tile category={props.category} picture={props.picture} photo={props.photo} eager={props.eager}>
        {props.badge}
      </Tile>
      <div class="card-words">
        <h3 class="card-name">
          <a class="card-link" href={props.href} ref={(link) => props.ref?.(link)}>
            {props.name}
          </a>
        </h3>
        <Show when={props.place}>
          <p class="card-place cut">{props.place}</p>
        </Show>
        <p class="card-foot">
          <When {...props} />
          <Cost {...props} />
        </p>
      </div>
    </article>
  )
}

function When(props: CardProps) {
  const t = useWords(cardWords)
  return (
    <>
      <Show when={props.days?.length ? props.days : undefined}>
        {(days) => <Colonnade days={days()} chosen={props.chosen} />}
      </Show>
      <Switch>
        <Match when={props.free}>
          {(free) => (
            <Changed value={free()}>{t('free', { free: count(free()), total: count(props.total ?? free()) })}</Changed>
          )}
        </Match>
        <Match when={props.freeFrom}>
          {(day) => <span class="card-later">{t('from', { day: nearDay(day()) })}</span>}
        </Match>
        <Match when={props.free === 0}>
          <span class="card-later">{t('out')}</span>
        </Match>
        <Match when={props.stock}>
          {(stock) => <Changed value={stock()}>{t('stock', { count: count(stock()) })}</Changed>}
        </Match>
        <Match when={props.stock === 0}>
          <span>{t('soldOut')}</span>
        </Match>
      </Switch>
    </>
  )
}

function Cost(props: CardProps) {
  const t = useWords(cardWords)
  const deposit = () => (props.deposit && props.deposit !== 'none' ? props.deposit : undefined)
  return (
    <Switch>
      <Match when={props.price}>{(price) => <b class="card-price">{money(price())}</b>}</Match>
      <Match when={deposit()}>
        {(amount) => <span class="card-deposit">{t('deposit', { amount: money(amount(), 'plain') })}</span>}
      </Match>
      <Match when={props.deposit === 'none'}>
        <span class="card-deposit">{t('noDeposit')}</span>
      </Match>
    </Switch>
  )
}

/** Cards side by side: four on a desk, three on a tablet, two on a phone. Its children are `<li>`s with a `Card` each. */
export function CardGrid(props: {
  readonly children: JSX.Element
  readonly label: string
  readonly busy?: boolean | undefined
}) {
  return (
    <ul class="card-grid" aria-label={props.label} aria-busy={props.busy || undefined}>
      {props.children}
    </ul>
  )
}

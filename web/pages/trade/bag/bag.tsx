import { Match, Show, Switch } from 'solid-js'
import { useFrame } from '../../../app/frame-data.ts'
import { Title } from '../../../app/title.tsx'
import { ButtonLink } from '../../../design/button/button.tsx'
import { Empty } from '../../../design/empty/empty.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Sum } from '../../../design/facts/facts.tsx'
import { Note } from '../../../design/note/note.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { viewer } from '../../../graph/session.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import './bag.css'
import type { BagOfFragment } from './bag.generated.ts'
import { BagLines, isOrderable } from './bag-lines.tsx'
import { useBag } from './use-bag.ts'
import { bagWords } from './words.ts'

/** What somebody wants to buy, before it is ordered. A guest has one too. */
export default function Bag() {
  const t = useWords(bagWords)
  const bag = useBag()
  const lines = () => bag.cart()?.lines ?? []
  return (
    <>
      <Title>{t('title')}</Title>
      <h1>{t('title')}</h1>
      <p class="q bag-lead">{t('lead')}</p>
      <Switch>
        <Match when={bag.state() === 'failed'}>
          <ErrorState
            framed
            title={t('failed')}
            text={t('failedText')}
            retryAt={bag.query.retryAt}
            onRetry={bag.query.again}
          />
        </Match>
        <Match when={bag.state() === 'loading'}>
          <SkeletonRows />
        </Match>
        <Match when={lines().length === 0}>
          <Empty
            framed
            title={t('empty')}
            text={t('emptyText')}
            action={
              <ButtonLink href="/?for=buy" size="small">
                {t('look')}
              </ButtonLink>
            }
          />
        </Match>
        <Match when={bag.cart()}>
          {(cart) => (
            <div class="bag-split">
              <section class="stack">
                <Show when={cart().leftOut > 0}>
                  <Note tone="wait">{t('leftOut', cart().leftOut)}</Note>
                </Show>
                <BagLines lines={cart().lines} />
              </section>
              <Summary cart={cart()} />
            </div>
          )}
        </Match>
      </Switch>
    </>
  )
}

function Summary(props: { readonly cart: BagOfFragment }) {
  const t = useWords(bagWords)
  const frame = useFrame()
  const isPerson = () => viewer().kind === 'person'
  const isProved = () => frame.me()?.verified !== false
  return (
    <aside class="bag-aside" aria-label={t('subtotal')}>
      <Show when={props.cart.subtotal} fallback={<Note tone="wait">{t('mixed')}</Note>}>
        {(subtotal) => <Sum lines={[{ term: t('subtotal'), value: money(subtotal()), total: true }]} />}
      </Show>
      <p class="small qq">{t('tax')}</p>
      <Switch
        fallback={
          <ButtonLink href="/checkout" kind="main" size="large" wide>
            {t('checkout')}
          </ButtonLink>
        }
      >
        <Match when={!isPerson()}>
          <ButtonLink href="/login?then=/checkout" kind="main" size="large" wide>
            {t('checkout')}
          </ButtonLink>
          <p class="small qq">{t('logIn')}</p>
        </Match>
        <Match when={!isProved()}>
          <Note tone="wait">{t('verify')}</Note>
        </Match>
        <Match when={!props.cart.subtotal || !props.cart.lines.every(isOrderable)}>
          <Note tone="wait">{t('wait')}</Note>
        </Match>
      </Switch>
    </aside>
  )
}

import { For, lazy, Match, Show, Switch } from 'solid-js'
import { Title } from '../../../app/title.tsx'
import { useFrame } from '../../../app/frame-data.ts'
import { CardGrid } from '../../../design/card/card.tsx'
import { Crumbs } from '../../../design/crumbs/crumbs.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Tile } from '../../../design/tile/tile.tsx'
import { viewer } from '../../../graph/session.ts'
import { useWords } from '../../../language/words.ts'
import NotFound from '../../not-found/not-found.tsx'
import { ThingCard } from '../thing-card.tsx'
import { ItemHead } from './head.tsx'
import { ItemSkeleton } from './item-skeleton.tsx'
import { Panel } from './panel.tsx'
import { Pieces } from './pieces.tsx'
import { TermsOfItem } from './terms.tsx'
import { type ThingPage, useThing } from './use-thing.ts'
import { WhenFree } from './when-free.tsx'
import { itemWords } from './words.ts'
import './item.css'

/** The units of a thing are for who manages it: nobody else loads that part. */
const Units = lazy(() => import('./units.tsx'))

/** A thing: what it is, when it is free, on which terms, where its pieces are; and the way to have it. */
export default function Item() {
  const t = useWords(itemWords)
  const page = useThing()
  return (
    <Switch fallback={<ItemSkeleton />}>
      <Match when={page.thing()}>{(thing) => <ItemPage {...page} thing={thing} />}</Match>
      <Match when={page.isMissing()}>
        <NotFound />
      </Match>
      <Match when={page.asked.failure?.kind === 'refused'}>
        <NotFound />
      </Match>
      <Match when={page.asked.state === 'failed'}>
        <Title>{t('failed')}</Title>
        <h1 class="visually-hidden">{t('failed')}</h1>
        <ErrorState
          framed
          title={t('failed')}
          text={t('failedText')}
          retryAt={page.asked.retryAt}
          onRetry={() => page.asked.again()}
        />
      </Match>
    </Switch>
  )
}

function ItemPage(props: ThingPage) {
  const t = useWords(itemWords)
  const frame = useFrame()
  const thing = () => props.thing()
  const category = () => thing().category
  const manages = () => {
    const who = viewer()
    return who.kind === 'person' && (frame.isStaff() || thing().owner?.id === who.id)
  }
  return (
    <>
      <Title>{thing().title}</Title>
      <div class="item">
        <article class="item-words">
          <Crumbs
            crumbs={[
              { text: t('browse'), href: '/' },
              { text: category().name, href: `/?cat=${category().id}` },
            ]}
          />
          <ItemHead {...props} />
          <Tile eager class="item-picture" category={category().slug} picture={thing().picture} />
          <Show when={thing().description}>
            <p class="item-description">{thing().description}</p>
          </Show>
          <Show when={thing().forLoan}>
            <WhenFree {...props} />
          </Show>
          <TermsOfItem thing={thing()} />
          <Show when={manages()} fallback={<Show when={thing().forLoan}>{<Pieces {...props} />}</Show>}>
            <Units id={thing().id} fallback={<Pieces {...props} />} />
          </Show>
        </article>
        <Panel {...props} />
      </div>
      <Show when={thing().related.length > 0}>
        <section class="item-section">
          <h2>{t('related')}</h2>
          <CardGrid label={t('related')}>
            <For each={thing().related}>
              {(other) => (
                <li>
                  <ThingCard thing={other} chosen={props.days()} />
                </li>
              )}
            </For>
          </CardGrid>
        </section>
      </Show>
    </>
  )
}

import { createMemo, Show } from 'solid-js'
import { Title } from '../../../app/title.tsx'
import { useLive } from '../../../graph/use-live.ts'
import { useList } from '../../../graph/use-list.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { useWords } from '../../../language/words.ts'
import type { ShelvesCardFragment } from '../card.generated.ts'
import { CategoryStrip } from './category-strip.tsx'
import { Facets } from './facets.tsx'
import { Finder } from './finder.tsx'
import {
  ShelvesChangedDocument,
  ShelvesCountsDocument,
  ShelvesHomeDocument,
  type ShelvesHomeQuery,
  ShelvesPlacesDocument,
} from './home.generated.ts'
import { ResultsHead } from './results-head.tsx'
import { NewThings, Results } from './results.tsx'
import { useNewThings } from './use-new-things.ts'
import { useWanted } from './use-wanted.ts'
import { filterOf, orderOf, textOf } from './wanted.ts'
import { homeWords } from './words.ts'
import './home.css'

/** So many things one subscription follows: those loaded last. */
const mostFollowed = 100

/** The catalogue: what can be borrowed and bought, where, and when it is free. */
export default function Home() {
  const t = useWords(homeWords)
  const { wanted, want } = useWanted()
  const shelves = useQuery(ShelvesPlacesDocument, () => ({}))
  const searched = createMemo(() => ({ text: textOf(wanted()), filter: filterOf(wanted()) }))
  const list = useList(
    ShelvesHomeDocument,
    () => ({ ...searched(), order: orderOf(wanted()), from: wanted().from, to: wanted().to }),
    thingsOf,
  )
  const counts = useQuery(
    ShelvesCountsDocument,
    () => ({
      ...searched(),
      otherPlaces: filterOf(wanted(), 'places'),
      otherCategories: filterOf(wanted(), 'categories'),
    }),
    { keep: true },
  )
  const isShown = (id: string) => list.nodes.some((thing) => thing.id === id)
  const news = useNewThings(wanted, isShown, () => counts.again())
  const things = createMemo(() => list.nodes.filter(({ id }) => !news.isGone(id)))
  // In one order: a list that is sorted anew is followed already.
  const followed = createMemo(() =>
    list.nodes
      .slice(-mostFollowed)
      .map(({ id }) => id)
      .sort(),
  )
  useLive(ShelvesChangedDocument, () => {
    const { from, to } = wanted()
    return followed().length > 0 ? { ids: followed(), from, to } : undefined
  })
  const showNew = () => {
    news.forget()
    list.again()
    counts.again()
    scrollTo({ top: 0 })
  }
  return (
    <>
      <Title>{wanted().q || t('title')}</Title>
      <h1 class="visually-hidden">{t('heading')}</h1>
      <Finder wanted={wanted()} want={want} shelves={shelves.data} />
      <CategoryStrip wanted={wanted()} categories={shelves.data?.categories} />
      <div class="home-shelf">
        <aside class="home-facets" aria-label={t('narrow')}>
          {/* All of them at once: one that filled later would push those below it. */}
          <Show when={shelves.state !== 'loading' && counts.state !== 'loading'}>
            <Facets wanted={wanted()} want={want} shelves={shelves.data} counts={counts.data} />
          </Show>
        </aside>
        <section class="home-results">
          <ResultsHead wanted={wanted()} want={want} shelves={shelves.data} counts={counts.data} />
          <NewThings count={news.count()} onShow={showNew} />
          <Results list={list} things={things()} total={counts.data?.search.totalCount} wanted={wanted()} want={want} />
        </section>
      </div>
    </>
  )
}

/** The things of a page of hits; one that is not to be seen any more is left out. */
function thingsOf({ search }: ShelvesHomeQuery) {
  const edges = search.edges.map(({ node }) => ({ node: node.item as ShelvesCardFragment | null }))
  return { edges, pageInfo: search.pageInfo }
}

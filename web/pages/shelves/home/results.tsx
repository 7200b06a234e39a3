import { For, Match, Show, Switch } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { CardGrid } from '../../../design/card/card.tsx'
import { SkeletonCards } from '../../../design/card/card-skeleton.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { More } from '../../../design/more/more.tsx'
import type { List } from '../../../graph/use-list.ts'
import { count } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { ShelvesCardFragment } from '../card.generated.ts'
import { ThingCard } from '../thing-card.tsx'
import type { ShelvesHomeQuery } from './home.generated.ts'
import { Nothing } from './nothing.tsx'
import type { Want } from './use-wanted.ts'
import type { Wanted } from './wanted.ts'
import { homeWords } from './words.ts'

/** So many cards are in sight at once: their pictures are fetched first. */
const inSight = 8

/** The things that fit, page by page. */
export function Results(props: {
  readonly list: List<ShelvesHomeQuery, ShelvesCardFragment>
  /** Those of the list that are still there. */
  readonly things: readonly ShelvesCardFragment[]
  readonly total: number | undefined
  readonly wanted: Wanted
  readonly want: Want
}) {
  const t = useWords(homeWords)
  const shown = () => props.things.length
  return (
    <Switch>
      <Match when={shown() > 0}>
        <Show when={props.list.failure}>
          <ErrorState
            framed
            title={t('failed')}
            text={t('failedBefore')}
            retryAt={props.list.retryAt}
            onRetry={() => props.list.again()}
          />
        </Show>
        <CardGrid label={t('list')}>
          <For each={props.things}>
            {(thing, at) => (
              <li>
                <ThingCard thing={thing} chosen={props.wanted} eager={at() < inSight} />
              </li>
            )}
          </For>
        </CardGrid>
        <More
          auto
          hasMore={props.list.hasMore || props.list.loadingMore}
          busy={props.list.loadingMore}
          onMore={() => props.list.more()}
          text={props.total === undefined ? undefined : t('shown', { shown: count(shown()), all: count(props.total) })}
        />
      </Match>
      <Match when={props.list.state === 'failed'}>
        <ErrorState
          framed
          title={t('failed')}
          text={t('failedText')}
          retryAt={props.list.retryAt}
          onRetry={() => props.list.again()}
        />
      </Match>
      <Match when={props.list.state === 'loading'}>
        <SkeletonCards cards={12} />
      </Match>
      <Match when={true}>
        <Nothing wanted={props.wanted} want={props.want} />
      </Match>
    </Switch>
  )
}

/** What came into the catalogue while somebody looks at it: it waits until they want it. */
export function NewThings(props: { readonly count: number; readonly onShow: () => void }) {
  const t = useWords(homeWords)
  return (
    <div class="results-new" role="status">
      <Show when={props.count}>
        {(things) => (
          <Button size="small" icon="up" onClick={() => props.onShow()}>
            {t('newThings', things())}
          </Button>
        )}
      </Show>
    </div>
  )
}

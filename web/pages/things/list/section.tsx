import { createEffect, type JSX, Match, on, Show, Switch } from 'solid-js'
import { Empty } from '../../../design/empty/empty.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Live } from '../../../design/live/live.tsx'
import { More } from '../../../design/more/more.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import type { List } from '../../../graph/use-list.ts'
import { useWords } from '../../../language/words.ts'
import { thingsWords } from '../words.ts'
import { useArrival } from './arrival.ts'

/** A section of "My things": its heading, its rows, and what stands there while there are none. */
export function Section<N>(props: {
  readonly title: string
  readonly list: Pick<List<unknown, N>, 'state' | 'retryAt' | 'again' | 'hasMore' | 'more' | 'loadingMore'>
  readonly isEmpty: boolean
  readonly empty: { readonly title: string; readonly text: string; readonly action?: JSX.Element }
  /** Where all of them are, if these are not all. */
  readonly href?: string | undefined
  readonly children: JSX.Element
}) {
  const t = useWords(thingsWords)
  const arrival = useArrival()
  createEffect(on(() => props.list.state !== 'loading', arrival()))
  return (
    <section class="things-section">
      <div class="things-section-head">
        <h2>{props.title}</h2>
        <Show when={props.href} fallback={<Live />}>
          {(href) => (
            <a class="link small" href={href()}>
              {t('earlier')}
            </a>
          )}
        </Show>
      </div>
      <Switch>
        <Match when={props.list.state === 'failed'}>
          <ErrorState
            framed
            title={t('failed')}
            text={t('failedText')}
            retryAt={props.list.retryAt}
            onRetry={props.list.again}
          />
        </Match>
        <Match when={props.list.state === 'loading'}>
          <SkeletonRows rows={2} />
        </Match>
        <Match when={props.isEmpty}>
          <Empty framed {...props.empty} />
        </Match>
        <Match when={true}>
          {props.children}
          <Show when={!props.href}>
            <More hasMore={props.list.hasMore} onMore={props.list.more} busy={props.list.loadingMore} />
          </Show>
        </Match>
      </Switch>
    </section>
  )
}

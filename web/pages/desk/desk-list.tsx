import { type JSX, Match, Switch } from 'solid-js'
import { Empty } from '../../design/empty/empty.tsx'
import { ErrorState } from '../../design/error-state/error-state.tsx'
import { More } from '../../design/more/more.tsx'
import { SkeletonRows } from '../../design/skeleton/skeleton.tsx'
import type { List } from '../../graph/use-list.ts'
import { useWords } from '../../language/words.ts'
import { deskWords } from './words.ts'

/** The rows of a page of the desk, and what stands there while there are none. */
export function DeskList<N>(props: {
  readonly list: Pick<List<unknown, N>, 'state' | 'retryAt' | 'again' | 'hasMore' | 'more' | 'loadingMore'>
  readonly isEmpty: boolean
  readonly empty: { readonly title: string; readonly text: string; readonly action?: JSX.Element }
  readonly children: JSX.Element
}) {
  const t = useWords(deskWords)
  return (
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
        <SkeletonRows rows={6} />
      </Match>
      <Match when={props.isEmpty}>
        <Empty framed {...props.empty} />
      </Match>
      <Match when={true}>
        {props.children}
        <More hasMore={props.list.hasMore} onMore={props.list.more} busy={props.list.loadingMore} />
      </Match>
    </Switch>
  )
}

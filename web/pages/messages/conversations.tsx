import { For, Match, Show, Switch } from 'solid-js'
import { Badge } from '../../design/badge/badge.tsx'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { Count } from '../../design/count/count.tsx'
import { Empty } from '../../design/empty/empty.tsx'
import { ErrorState } from '../../design/error-state/error-state.tsx'
import { More } from '../../design/more/more.tsx'
import { SkeletonRows } from '../../design/skeleton/skeleton.tsx'
import { Thumb } from '../../design/tile/tile.tsx'
import { useFrame } from '../../app/frame-data.ts'
import type { List } from '../../graph/use-list.ts'
import { dayOrTime } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { useAbout } from './about.ts'
import { type ConversationInListFragment, type MessagesPageQuery } from './messages.generated.ts'
import { TalkButton } from './talk-button.tsx'
import { messagesWords } from './words.ts'

/** All conversations of the viewer, the latest first. */
export function Conversations(props: {
  readonly list: List<MessagesPageQuery, ConversationInListFragment>
  readonly current: string | undefined
}) {
  const t = useWords(messagesWords)
  return (
    <aside class="talk-list" aria-label={t('list')}>
      <div class="talk-list-head">
        <Show when={props.current} fallback={<h1>{t('title')}</h1>}>
          <h2>{t('title')}</h2>
        </Show>
        <TalkButton size="small">{t('ask')}</TalkButton>
      </div>
      <Switch>
        <Match when={props.list.state === 'failed'}>
          <ErrorState
            title={t('failed')}
            text={t('failedText')}
            retryAt={props.list.retryAt}
            onRetry={props.list.again}
          />
        </Match>
        <Match when={props.list.state === 'loading'}>
          <SkeletonRows rows={5} action={false} />
        </Match>
        <Match when={props.list.nodes.length === 0}>
          <Empty title={t('empty')} text={t('emptyText')} />
        </Match>
        <Match when={true}>
          <nav aria-label={t('list')}>
            <For each={byTime(props.list.nodes)}>
              {(conversation) => (
                <Conversation conversation={conversation} current={conversation.id === props.current} />
              )}
            </For>
          </nav>
          <More hasMore={props.list.hasMore} onMore={props.list.more} busy={props.list.loadingMore} />
        </Match>
      </Switch>
    </aside>
  )
}

/** An event moves a conversation to the top before the list is asked again. */
function byTime(nodes: readonly ConversationInListFragment[]): readonly ConversationInListFragment[] {
  return nodes.toSorted((one, other) => (other.lastMessageAt ?? '').localeCompare(one.lastMessageAt ?? ''))
}

function Conversation(props: { readonly conversation: ConversationInListFragment; readonly current: boolean }) {
  const t = useWords(messagesWords)
  const frame = useFrame()
  const about = useAbout()
  const last = () => {
    const message = props.conversation.lastMessage
    if (!message) return ''
    const text = message.body ?? t('taken')
    return message.author?.id === frame.me()?.id ? t('you', text) : text
  }
  const of = () => about(props.conversation)
  return (
    <a
      class="talk-conv"
      classList={{ 'talk-conv-unread': props.conversation.unreadCount > 0 }}
      href={`/messages/${props.conversation.id}`}
      aria-current={props.current ? 'page' : undefined}
    >
      <Show when={of().picture} fallback={<Avatar name={of().name} />}>
        {(picture) => <Thumb size="small" picture={picture()} category={of().category} />}
      </Show>
      <span class="talk-conv-words">
        <span class="talk-conv-line">
          <b class="strong cut">{of().name}</b>
          <Show when={props.conversation.lastMessageAt}>
            {(at) => <time class="tiny qq nowrap">{dayOrTime(at())}</time>}
          </Show>
        </span>
        <Show when={of().subject}>
          <span class="small qq cut talk-conv-line">{of().subject}</span>
        </Show>
        <span class="talk-conv-line">
          <span class="talk-conv-last cut">{last()}</span>
          <Show when={props.conversation.unreadCount > 0}>
            <span class="visually-hidden">{t('unread', props.conversation.unreadCount)}</span>
            <Count value={props.conversation.unreadCount} />
          </Show>
        </span>
        <Show when={props.conversation.status === 'ENDED'}>
          <Badge>{t('ended')}</Badge>
        </Show>
      </span>
    </a>
  )
}

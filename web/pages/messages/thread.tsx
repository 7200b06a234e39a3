import { createEffect, createMemo, For, Match, Show, Switch } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { Title } from '../../app/title.tsx'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { ErrorState } from '../../design/error-state/error-state.tsx'
import { IconButton } from '../../design/icon-button/icon-button.tsx'
import { Live } from '../../design/live/live.tsx'
import { More } from '../../design/more/more.tsx'
import { SkeletonText } from '../../design/skeleton/skeleton.tsx'
import { Thumb } from '../../design/tile/tile.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useList } from '../../graph/use-list.ts'
import { useLive } from '../../graph/use-live.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { dayOf, longDay, timeOfDay, today } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import NotFound from '../not-found/not-found.tsx'
import { useAbout } from './about.ts'
import type { OpenConversation } from './open-conversation.ts'
import { Subject } from './subject.tsx'
import {
  type MessageInThreadFragment,
  ThreadChangedDocument,
  ThreadDeleteDocument,
  ThreadMessageDocument,
  ThreadPageDocument,
  ThreadReadDocument,
} from './thread.generated.ts'
import { Write } from './write.tsx'
import { messagesWords } from './words.ts'

/** One conversation: what was said, the newest at the bottom, and what it is about. */
export function Thread(props: { readonly id: string; readonly onBack: () => void }) {
  const t = useWords(messagesWords)
  const variables = () => ({ id: props.id })
  const list = useList(ThreadPageDocument, variables, ({ conversation }) => conversation?.messages)
  useLive(ThreadMessageDocument, variables, () => list.again())
  useLive(ThreadChangedDocument, variables)
  const conversation = () => list.first?.conversation ?? undefined
  useReading(conversation, () => list.nodes)
  return (
    <Switch>
      <Match when={conversation()}>
        {(open) => (
          <>
            <section class="thread" aria-label={t('title')}>
              <Head conversation={open()} onBack={props.onBack} />
              <div class="thread-flow" tabindex={0} role="log" aria-label={t('title')}>
                <Flow conversation={open()} messages={list.nodes} />
                <More hasMore={list.hasMore} onMore={list.more} busy={list.loadingMore} text={t('older')} />
              </div>
              <Write conversation={open()} onSent={list.again} />
            </section>
            <Subject conversation={open()} />
          </>
        )}
      </Match>
      <Match when={list.failure?.kind === 'refused'}>
        <div class="thread-flow">
          <NotFound />
        </div>
      </Match>
      <Match when={list.state === 'failed'}>
        <ErrorState title={t('threadFailed')} text={t('failedText')} retryAt={list.retryAt} onRetry={list.again} />
      </Match>
      <Match when={list.state === 'loading'}>
        <section class="thread">
          <div class="thread-flow">
            <SkeletonText lines={6} />
          </div>
        </section>
      </Match>
      <Match when={true}>
        <div class="thread-flow">
          <NotFound />
        </div>
      </Match>
    </Switch>
  )
}

/** What is seen counts as read, while the page is looked at. */
function useReading(
  conversation: () => OpenConversation | undefined,
  messages: () => readonly MessageInThreadFragment[],
): void {
  const read = useMutation(ThreadReadDocument)
  createEffect(() => {
    const open = conversation()
    const newest = messages()[0]?.number
    if (!open || !newest || open.unreadCount === 0 || document.hidden) return
    void read.run({ input: { id: open.id, number: newest } })
  })
}

function Head(props: { readonly conversation: OpenConversation; readonly onBack: () => void }) {
  const t = useWords(messagesWords)
  const about = useAbout()
  const of = () => about(props.conversation)
  return (
    <header class="thread-head">
      <IconButton class="thread-back" icon="back" label={t('back')} onClick={() => props.onBack()} />
      <Title>{of().name}</Title>
      <Show when={of().picture} fallback={<Avatar name={of().name} />}>
        {(picture) => <Thumb size="small" picture={picture()} category={of().category} />}
      </Show>
      <div class="thread-head-words">
        <h1 class="cut">{of().name}</h1>
        <p class="small qq cut">{of().subject}</p>
      </div>
      <Live />
    </header>
  )
}

function Flow(props: {
  readonly conversation: OpenConversation
  readonly messages: readonly MessageInThreadFragment[]
}) {
  const t = useWords(messagesWords)
  const frame = useFrame()
  // They come newest first and are read oldest first.
  const oldestFirst = createMemo(() => props.messages.toReversed())
  const beginsDay = (at: number) => {
    const day = dayOf(oldestFirst()[at]?.sentAt ?? '')
    return at === 0 || dayOf(oldestFirst()[at - 1]?.sentAt ?? '') !== day ? day : undefined
  }
  const readBy = createMemo(() =>
    Math.max(
      0,
      ...props.conversation.participants
        .filter(({ person }) => person?.id !== frame.me()?.id)
        .map(({ lastReadNumber }) => lastReadNumber),
    ),
  )
  return (
    <ol>
      <For each={oldestFirst()}>
        {(message, at) => (
          <>
            <Show when={beginsDay(at())}>
              {(day) => <li class="thread-day">{day() === today() ? t('today') : longDay(day())}</li>}
            </Show>
            <Message
              message={message}
              isMine={message.author?.id === frame.me()?.id}
              isRead={message.number <= readBy()}
            />
          </>
        )}
      </For>
    </ol>
  )
}

function Message(props: {
  readonly message: MessageInThreadFragment
  readonly isMine: boolean
  readonly isRead: boolean
}) {
  const t = useWords(messagesWords)
  const remove = useMutation(ThreadDeleteDocument)
  async function takeBack(): Promise<void> {
    const outcome = await remove.run({ input: { id: props.message.id } })
    if (!('done' in outcome)) showToast({ text: t('notDone'), tone: 'bad' })
  }
  const isGone = () => props.message.deletedAt !== null
  return (
    <li class="thread-item" classList={{ 'thread-mine': props.isMine, 'thread-gone': isGone() }}>
      <div class="thread-message" dir="auto">
        {isGone() ? t('taken') : props.message.body}
      </div>
      <div class="thread-when">
        <Show when={!props.isMine}>{props.message.authorName} ·</Show>
        <time>{timeOfDay(props.message.sentAt)}</time>
        <Show when={props.isMine && props.isRead}>· {t('read')}</Show>
        <Show when={props.isMine && !isGone()}>
          <button type="button" class="thread-take hit" onClick={() => void takeBack()}>
            {t('takeBack')}
          </button>
        </Show>
      </div>
    </li>
  )
}

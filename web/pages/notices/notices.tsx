import { A, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { SignInFirst } from '../../app/sign-in-first.tsx'
import { Title } from '../../app/title.tsx'
import { Button, ButtonLink } from '../../design/button/button.tsx'
import { Empty } from '../../design/empty/empty.tsx'
import { ErrorState } from '../../design/error-state/error-state.tsx'
import { List } from '../../design/list/list.tsx'
import { More } from '../../design/more/more.tsx'
import { SegmentedLinks } from '../../design/segmented/segmented.tsx'
import { SkeletonRows } from '../../design/skeleton/skeleton.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { viewer } from '../../graph/session.ts'
import { useList } from '../../graph/use-list.ts'
import { useLive } from '../../graph/use-live.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { failureText } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import './notices.css'
import { NoticesChangedDocument, NoticesPageDocument, NoticesReadAllDocument } from './notices.generated.ts'
import { Notice } from './notice.tsx'
import { noticesWords } from './words.ts'

/** What somebody was told, live: read on opening, in every window at once. */
export default function Notices() {
  return (
    <Show when={viewer().kind === 'person'} fallback={<SignInFirst />}>
      <Page />
    </Show>
  )
}

function Page() {
  const t = useWords(noticesWords)
  const frame = useFrame()
  const [search] = useSearchParams<{ show?: string }>()
  const unreadOnly = () => search.show === 'new'
  const list = useList(
    NoticesPageDocument,
    () => (unreadOnly() ? { unreadOnly: true } : {}),
    ({ notifications }) => notifications,
  )
  const readAll = useMutation(NoticesReadAllDocument)
  useLive(
    NoticesChangedDocument,
    () => ({}),
    ({ notificationsChanged: news }) => {
      // What is listed here changes by itself; a new one has to be asked for, and so have all that were read at once.
      const known = list.nodes.some(({ id }) => id === news?.notification?.id)
      if (!known && list.state === 'ready') list.again()
    },
  )

  async function markAll(): Promise<void> {
    const outcome = await readAll.run({})
    if ('done' in outcome) showToast({ text: t('allRead', outcome.done.notificationReadAll?.count ?? 0) })
    else if ('failed' in outcome) showToast({ text: failureText(outcome.failed), tone: 'bad' })
  }

  return (
    <>
      <Title>{t('title')}</Title>
      <div class="notices">
        <header class="notices-head">
          <h1>{t('title')}</h1>
          <Show when={frame.notices() > 0}>
            <Button size="small" icon="check" busy={readAll.busy} doing={t('reading')} onClick={() => void markAll()}>
              {t('readAll')}
            </Button>
          </Show>
          <SegmentedLinks
            label={t('which')}
            current={unreadOnly() ? '/notices?show=new' : '/notices'}
            links={[
              { href: '/notices', text: t('all') },
              { href: '/notices?show=new', text: t('unread') },
            ]}
          />
        </header>
        <Show
          when={list.state !== 'loading' || list.nodes.length > 0}
          fallback={<SkeletonRows rows={6} action={false} />}
        >
          <Show
            when={list.nodes.length > 0}
            fallback={
              <Show
                when={list.state === 'failed'}
                fallback={
                  <Empty
                    framed
                    title={unreadOnly() ? t('noneNew') : t('none')}
                    text={unreadOnly() ? t('noneNewText') : t('noneText')}
                    action={
                      <ButtonLink size="small" href={unreadOnly() ? '/notices' : '/'}>
                        {unreadOnly() ? t('showAll') : t('lookAround')}
                      </ButtonLink>
                    }
                  />
                }
              >
                <ErrorState
                  framed
                  title={t('failed')}
                  text={t('failedText')}
                  retryAt={list.retryAt}
                  onRetry={list.again}
                />
              </Show>
            }
          >
            <List label={t('title')}>
              <For each={list.nodes}>{(notice) => <Notice notice={notice} />}</For>
            </List>
            <More auto hasMore={list.hasMore} busy={list.loadingMore} onMore={list.more} />
          </Show>
        </Show>
        <footer class="notices-foot">
          <A class="link small" href="/account/notices">
            {t('settings')}
          </A>
        </footer>
      </div>
    </>
  )
}

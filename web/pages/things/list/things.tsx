import { useNavigate, useParams } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { SignInFirst } from '../../../app/sign-in-first.tsx'
import { Title } from '../../../app/title.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { viewer } from '../../../graph/session.ts'
import { useLive } from '../../../graph/use-live.ts'
import { useWords } from '../../../language/words.ts'
import { thingsWords } from '../words.ts'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { ArrivalProvider, arrivals } from './arrival.ts'
import { Borrowed } from './borrowed.tsx'
import { Lent, Owned } from './lent.tsx'
import { Ordered } from './ordered.tsx'
import { ThingsLoansChangedDocument, ThingsOrdersChangedDocument } from './things.generated.ts'
import './things.css'

/** What somebody has borrowed, lent out and ordered; late first. */
export default function Things() {
  return (
    <Show when={viewer().kind === 'person'} fallback={<SignInFirst />}>
      <Mine />
    </Show>
  )
}

type View = 'all' | 'borrowed' | 'lent' | 'orders'

function Mine() {
  const t = useWords(thingsWords)
  const params = useParams()
  const navigate = useNavigate()
  const view = (): View => (params.view as View | undefined) ?? 'all'
  // What changes is in the cache by itself; lists ask again when something is new (`onNew`).
  const heard: (() => void)[] = []
  useLive(
    ThingsLoansChangedDocument,
    () => ({}),
    () => heard.forEach((hear) => hear()),
  )
  useLive(
    ThingsOrdersChangedDocument,
    () => ({}),
    () => heard.forEach((hear) => hear()),
  )
  const onNew = (hear: () => void) => void heard.push(hear)
  const arrived = arrivals()
  const all = () => view() === 'all'
  return (
    <>
      <Title>{t('title')}</Title>
      <header class="things-head">
        <h1>{t('title')}</h1>
        <Segmented
          label={t('view')}
          value={view()}
          onValue={(wanted) => navigate(wanted === 'all' ? '/things' : `/things/${wanted}`)}
          options={[
            { value: 'all', text: t('all') },
            { value: 'borrowed', text: t('borrowed') },
            { value: 'lent', text: t('lent') },
            { value: 'orders', text: t('orders') },
          ]}
        />
      </header>
      <Show when={!arrived.all()}>
        <SkeletonRows rows={4} />
      </Show>
      <div class="things" classList={{ 'things-coming': !arrived.all() }}>
        <ArrivalProvider value={arrived.register}>
          <Switch>
            <Match when={all()}>
              <Borrowed brief onNew={onNew} />
              <Lent brief onNew={onNew} />
              <Ordered brief onNew={onNew} />
            </Match>
            <Match when={view() === 'borrowed'}>
              <Borrowed onNew={onNew} />
            </Match>
            <Match when={view() === 'lent'}>
              <Lent onNew={onNew} />
              <Owned />
            </Match>
            <Match when={view() === 'orders'}>
              <Ordered onNew={onNew} />
            </Match>
          </Switch>
        </ArrivalProvider>
      </div>
    </>
  )
}

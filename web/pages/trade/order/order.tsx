import { useParams } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { Title } from '../../../app/title.tsx'
import { Badge } from '../../../design/badge/badge.tsx'
import { Button, ButtonLink } from '../../../design/button/button.tsx'
import { Changed } from '../../../design/changed/changed.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Live } from '../../../design/live/live.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { Timeline } from '../../../design/timeline/timeline.tsx'
import { useLive } from '../../../graph/use-live.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { TalkButton } from '../../messages/talk-button.tsx'
import NotFound from '../../not-found/not-found.tsx'
import '../bag/bag.css'
import { Cancel } from './cancel.tsx'
import './order.css'

import { type OrderNowFragment, OrderPageChangedDocument, OrderPageDocument } from './order.generated.ts'
import { OrderMoney } from './order-money.tsx'
import { OrderThings } from './order-things.tsx'
import { Rejection } from './rejection.tsx'
import { stepsOf, toneOf } from './standing.ts'
import { orderWords } from './words.ts'

/** One order: how far it is, live; what can be done now; what it was about. */
export default function Order() {
  const t = useWords(orderWords)
  const params = useParams()
  const variables = () => ({ id: params.id ?? '' })
  const page = useQuery(OrderPageDocument, variables)
  useLive(OrderPageChangedDocument, variables)
  const order = () => page.data?.order ?? undefined
  return (
    <Switch>
      <Match when={page.failure?.kind === 'refused'}>
        <NotFound />
      </Match>
      <Match when={page.state === 'failed'}>
        <ErrorState title={t('failedToLoad')} text={t('failedText')} retryAt={page.retryAt} onRetry={page.again} />
      </Match>
      <Match when={page.state === 'loading'}>
        <h1 class="visually-hidden">{t('things')}</h1>
        <SkeletonRows />
      </Match>
      <Match when={order()}>{(found) => <Found order={found()} />}</Match>
      <Match when={true}>
        <NotFound />
      </Match>
    </Switch>
  )
}

function Found(props: { readonly order: OrderNowFragment }) {
  const t = useWords(orderWords)
  const [canceling, setCanceling] = createSignal(false)
  const status = () => props.order.status
  return (
    <>
      <Title>{t('title', props.order.number)}</Title>
      <header class="order-head">
        <h1>{t('title', props.order.number)}</h1>
        <Changed value={status()}>
          <Badge tone={toneOf(status())}>{t(status())}</Badge>
        </Changed>
        <Live />
      </header>
      <div class="bag-split">
        <div class="order-main">
          <Rejection order={props.order} />
          <Payment order={props.order} />
          <section>
            <Timeline label={t('steps')} steps={stepsOf(props.order)} />
          </section>
          <OrderThings order={props.order} />
          <div class="order-actions">
            <TalkButton about={{ orderId: props.order.id }} known={props.order.conversation?.id}>
              {props.order.conversation ? t('talk') : t('ask')}
            </TalkButton>
            <Show when={props.order.actions.includes('CANCEL')}>
              <Button kind="bare" onClick={() => setCanceling(true)}>
                {t('cancel')}
              </Button>
            </Show>
          </div>
        </div>
        <OrderMoney order={props.order} />
      </div>
      <Cancel order={props.order} open={canceling()} onClose={() => setCanceling(false)} />
    </>
  )
}

/** The way to the provider's page and back, while there is something to pay. */
function Payment(props: { readonly order: OrderNowFragment }) {
  const t = useWords(orderWords)
  const address = () => {
    const url = props.order.status === 'AWAITING_PAYMENT' ? URL.parse(props.order.payment?.payUrl ?? '') : null
    url?.searchParams.set('return_url', location.href)
    return url?.href
  }
  return (
    <Show when={address()}>
      {(href) => (
        <section class="order-pay">
          <Show when={props.order.payment?.failure}>
            <p class="bag-wrong">{t('failed')}</p>
          </Show>
          <ButtonLink href={href()} kind="main" size="large" rel="external">
            {t('pay', money(props.order.total))}
          </ButtonLink>
          <p class="small qq">{t('payText')}</p>
        </section>
      )}
    </Show>
  )
}

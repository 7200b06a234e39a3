import { For, Show } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { ButtonLink } from '../../../design/button/button.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { Timeline } from '../../../design/timeline/timeline.tsx'
import { useList } from '../../../graph/use-list.ts'
import { dayOrTime } from '../../../language/dates.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { stepsOf, toneOf } from '../../trade/order/standing.ts'
import { orderWords } from '../../trade/order/words.ts'
import { thingsWords } from '../words.ts'
import { Section } from './section.tsx'
import { ThingsOrdersDocument } from './things.generated.ts'

const openStatuses = ['PENDING', 'AWAITING_PAYMENT', 'PAID']

/** The viewer's orders, the newest first; those under way with their timeline. */
export function Ordered(props: { readonly brief?: boolean; readonly onNew: (hear: () => void) => void }) {
  const t = useWords(thingsWords)
  const tOrder = useWords(orderWords)
  const list = useList(
    ThingsOrdersDocument,
    () => ({ first: props.brief ? 5 : 20 }),
    ({ me }) => me?.orders,
  )
  props.onNew(list.again)
  return (
    <Section
      title={t('orders')}
      list={list}
      href={props.brief ? '/things/orders' : undefined}
      isEmpty={list.nodes.length === 0}
      empty={{
        title: t('nothingOrdered'),
        text: t('nothingOrderedText'),
        action: (
          <ButtonLink href="/?for=buy" size="small">
            {t('look')}
          </ButtonLink>
        ),
      }}
    >
      <List label={t('orders')}>
        <For each={list.nodes}>
          {(order) => (
            <Row
              picture={
                <Thumb
                  size="large"
                  picture={order.lines[0]?.item?.picture}
                  category={order.lines[0]?.item?.category.slug}
                />
              }
              name={t('orderOf', order.number)}
              href={`/order/${order.id}`}
              badge={<Badge tone={toneOf(order.status)}>{tOrder(order.status)}</Badge>}
              facts={
                <span class="num">
                  {order.lines.map(({ title, quantity }) => t('line', title, quantity)).join(', ')} ·{' '}
                  {money(order.total)}
                </span>
              }
              end={<time class="small qq">{dayOrTime(order.placedAt)}</time>}
            >
              <Show when={openStatuses.includes(order.status)}>
                <Timeline label={tOrder('steps')} steps={stepsOf(order)} />
              </Show>
            </Row>
          )}
        </For>
      </List>
    </Section>
  )
}

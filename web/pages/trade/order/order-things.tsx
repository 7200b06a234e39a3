import { createMemo, For, Show } from 'solid-js'
import { List, Row } from '../../../design/list/list.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { OrderNowFragment } from './order.generated.ts'
import { orderWords } from './words.ts'

/** What was ordered, and where it goes or waits. */
export function OrderThings(props: { readonly order: OrderNowFragment }) {
  const t = useWords(orderWords)
  const places = createMemo(() => {
    const all = props.order.lines.flatMap(({ item }) => (item ? [item.location] : []))
    return all.filter((place, at) => all.findIndex(({ id }) => id === place.id) === at)
  })
  return (
    <>
      <section>
        <h2>{t('things')}</h2>
        <List label={t('things')}>
          <For each={props.order.lines}>
            {(line) => (
              <Row
                picture={<Thumb picture={line.item?.picture} category={line.item?.category.slug} />}
                name={line.quantity === 1 ? line.title : `${line.title} × ${line.quantity}`}
                href={line.item ? `/item/${line.item.id}` : undefined}
                facts={<span class="num">{t('each', money(line.unitPrice))}</span>}
                end={<span class="num">{money(line.total)}</span>}
              />
            )}
          </For>
        </List>
      </section>
      <section>
        <h2>{t('where')}</h2>
        <Show
          when={props.order.shippingAddress}
          fallback={<For each={places()}>{(place) => <Place {...place} />}</For>}
        >
          {(address) => (
            <address class="order-address">
              {t('sent')} {address().name}, {[address().street, address().extra].filter(Boolean).join(', ')},{' '}
              {[address().postalCode, address().city].filter(Boolean).join(' ')}, {address().country}
            </address>
          )}
        </Show>
      </section>
    </>
  )
}

function Place(props: {
  readonly name: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly opening: string
}) {
  const t = useWords(orderWords)
  return (
    <address class="order-address">
      <b class="strong">{t('pickUp')}: </b>
      {props.name}, {props.street}, {props.postalCode} {props.city}
      <Show when={props.opening}>
        <span class="q"> · {props.opening}</span>
      </Show>
    </address>
  )
}

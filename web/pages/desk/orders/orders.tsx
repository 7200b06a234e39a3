import { useSearchParams } from '@solidjs/router'
import { For, onCleanup } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { Changed } from '../../../design/changed/changed.tsx'
import { TextField } from '../../../design/field/text-field.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Live } from '../../../design/live/live.tsx'
import { Select } from '../../../design/select/select.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { useList } from '../../../graph/use-list.ts'
import { useLive } from '../../../graph/use-live.ts'
import { dayOrTime } from '../../../language/dates.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { thingsWords } from '../../things/words.ts'
import { toneOf } from '../../trade/order/standing.ts'
import { orderWords } from '../../trade/order/words.ts'
import { DeskList } from '../desk-list.tsx'
import { DeskPage } from '../desk-page.tsx'
import { deskWords } from '../words.ts'
import { OrderActions } from './order-actions.tsx'
import {
  DeskAllOrdersDocument,
  type DeskOrderFragment,
  DeskOrdersDocument,
  type OrderStatus,
} from './orders.generated.ts'
import { deskOrdersWords } from './words.ts'

const statuses = [
  'PAID',
  'AWAITING_PAYMENT',
  'COMPLETED',
  'CANCELED',
  'REFUNDED',
  'EXPIRED',
  'REJECTED',
] as const satisfies readonly OrderStatus[]
const typingMs = 250

type Address = { status?: string; number?: string }

/** Orders by state or number; each with what can be done with it. */
export default function Orders() {
  const t = useWords(deskOrdersWords)
  const words = useWords(deskWords)
  const orders = useWords(orderWords)
  const [address, setAddress] = useSearchParams<Address>()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const find = (number: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => setAddress({ number: number.trim() || undefined }, { replace: true }), typingMs)
  }
  return (
    <DeskPage
      title={t('title')}
      tools={
        <>
          <Live />
          <TextField
            label={t('number')}
            labelHidden
            placeholder={t('number')}
            icon="search"
            type="search"
            value={address.number ?? ''}
            onValue={find}
            maxlength={40}
          />
          <Select
            label={words('status')}
            labelHidden
            value={address.status ?? 'all'}
            onValue={(value) => setAddress({ status: value === 'all' ? undefined : value })}
            options={[{ value: 'all', text: t('all') }, ...statuses.map((value) => ({ value, text: orders(value) }))]}
          />
        </>
      }
    >
      <Found address={address} />
    </DeskPage>
  )
}

function Found(props: { readonly address: Address }) {
  const t = useWords(deskOrdersWords)
  const list = useList(
    DeskOrdersDocument,
    () => {
      const { number, status } = props.address
      const known = statuses.find((one) => one === status)
      return { filter: { ...(number ? { number } : {}), ...(known ? { status: known } : {}) } }
    },
    ({ orders }) => orders,
  )
  useLive(
    DeskAllOrdersDocument,
    () => ({}),
    ({ allOrdersChanged: change }) => {
      // One that is shown changes by itself.
      if (!list.nodes.some(({ id }) => id === change?.order?.id)) list.again()
    },
  )
  return (
    <DeskList list={list} isEmpty={list.nodes.length === 0} empty={{ title: t('none'), text: t('noneText') }}>
      <List label={t('title')}>
        <For each={list.nodes}>{(order) => <OrderRow order={order} />}</For>
      </List>
    </DeskList>
  )
}

function OrderRow(props: { readonly order: DeskOrderFragment }) {
  const t = useWords(deskOrdersWords)
  const things = useWords(thingsWords)
  const words = useWords(orderWords)
  const item = () => props.order.lines[0]?.item
  const name = () => props.order.customer?.displayName ?? props.order.customerName ?? ''
  const way = () => {
    const to = props.order.shippingAddress
    return to ? t('sent', to.name, to.city) : t('pickUp')
  }
  return (
    <Row
      picture={<Thumb picture={item()?.picture} category={item()?.category.slug} />}
      name={things('orderOf', props.order.number)}
      href={`/order/${props.order.id}`}
      badge={
        <Changed value={props.order.status}>
          <Badge tone={toneOf(props.order.status)}>{words(props.order.status)}</Badge>
        </Changed>
      }
      facts={
        <span class="num">
          {[name(), dayOrTime(props.order.placedAt), money(props.order.total), way()].join(' · ')}
        </span>
      }
      actions={<OrderActions order={props.order} />}
    >
      <p class="small qq">
        {props.order.lines.map(({ title, quantity }) => things('line', title, quantity)).join(', ')}
      </p>
    </Row>
  )
}

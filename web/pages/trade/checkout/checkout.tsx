import { useNavigate } from '@solidjs/router'
import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js'
import { Title } from '../../../app/title.tsx'
import { Button, ButtonLink } from '../../../design/button/button.tsx'
import { Empty } from '../../../design/empty/empty.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Sum } from '../../../design/facts/facts.tsx'
import { Note } from '../../../design/note/note.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { useLive } from '../../../graph/use-live.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { money } from '../../../language/money.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { viewer } from '../../../graph/session.ts'
import '../bag/bag.css'
import { BagChangedDocument, type BagOfFragment } from '../bag/bag.generated.ts'
import './checkout.css'
import { type CheckoutAddressFragment, CheckoutPageDocument, CheckoutPlaceDocument } from './checkout.generated.ts'
import { type AddressInput, addressInput, type Choice, Delivery } from './delivery.tsx'
import { checkoutWords } from './words.ts'

/** The last look before an order: what, how it comes, what it costs. */
export default function Checkout() {
  const t = useWords(checkoutWords)
  const isPerson = () => (viewer().kind === 'person' ? {} : undefined)
  const page = useQuery(CheckoutPageDocument, isPerson)
  useLive(BagChangedDocument, isPerson)
  const cart = () => (page.data?.cart?.lines.length ? page.data.cart : undefined)
  return (
    <>
      <Title>{t('title')}</Title>
      <h1>{t('title')}</h1>
      <p class="q bag-lead">{t('lead')}</p>
      <Switch>
        <Match when={!isPerson()}>
          <Empty
            framed
            title={t('empty')}
            action={<ButtonLink href="/login?then=/checkout">{t('title')}</ButtonLink>}
          />
        </Match>
        <Match when={page.state === 'failed'}>
          <ErrorState framed title={t('loadFailed')} text={t('loadText')} retryAt={page.retryAt} onRetry={page.again} />
        </Match>
        <Match when={page.state === 'loading'}>
          <SkeletonRows />
        </Match>
        <Match when={!cart()}>
          <Empty
            framed
            title={t('empty')}
            text={t('emptyText')}
            action={
              <ButtonLink href="/things/orders" size="small">
                {t('orders')}
              </ButtonLink>
            }
          />
        </Match>
        <Match when={cart()}>
          {(found) => (
            <Form cart={found()} addresses={page.data?.me?.addresses ?? []} name={page.data?.me?.displayName ?? ''} />
          )}
        </Match>
      </Switch>
    </>
  )
}

function Form(props: {
  readonly cart: BagOfFragment
  readonly addresses: readonly CheckoutAddressFragment[]
  readonly name: string
}) {
  const t = useWords(checkoutWords)
  const navigate = useNavigate()
  const place = useMutation(CheckoutPlaceDocument)
  const intent = useIntent()
  const first = props.addresses.find(({ isDefault }) => isDefault)?.id ?? 'pickUp'
  const [choice, setChoice] = createSignal<Choice>(first)
  const [other, setOther] = createSignal<AddressInput>({ name: props.name, street: '', city: '', country: '' })
  const places = createMemo(() => [
    ...new Set(props.cart.lines.flatMap(({ item }) => (item ? [`${item.location.name}, ${item.location.city}`] : []))),
  ])
  const shippingAddress = (): AddressInput | undefined => {
    const known = props.addresses.find(({ id }) => id === choice())
    if (known) return addressInput(known)
    return choice() === 'other' ? { ...other(), country: other().country.toUpperCase() } : undefined
  }
  const priceChanged = () => place.refusals.all.find(({ code }) => code === 'PRICE_CHANGED')

  async function order(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { subtotal } = props.cart
    const address = shippingAddress()
    const wanted = {
      // Where tax is added on top, the server says the new total once, and the buyer agrees to that.
      ...(subtotal ? { expectedTotal: expected(priceChanged()?.total ?? subtotal) } : {}),
      ...(address ? { shippingAddress: address } : {}),
    }
    const outcome = await place.run({ input: { ...wanted, idempotencyKey: intent.keyFor([props.cart.id, wanted]) } })
    if (!('done' in outcome)) return
    const placed = outcome.done.orderPlace?.order
    intent.next()
    if (placed) navigate(`/order/${placed.id}`, { replace: true })
  }

  return (
    <form class="bag-split" onSubmit={(event) => void order(event)}>
      <div class="checkout-form">
        <section>
          <div class="row between">
            <h2>{t('how')}</h2>
          </div>
          <Delivery
            addresses={props.addresses}
            places={places()}
            choice={choice()}
            onChoice={setChoice}
            other={other()}
            onOther={setOther}
            refusals={place.refusals}
          />
        </section>
      </div>
      <aside class="bag-aside" aria-label={t('money')}>
        <h2>{t('money')}</h2>
        <Sum
          lines={[
            ...props.cart.lines.map(({ title, quantity, total }) => ({
              term: t('line', title, quantity),
              value: total ? money(total) : '–',
            })),
            { term: t('total'), value: total(), total: true },
          ]}
        />
        <a class="link small" href="/bag">
          {t('change')}
        </a>
        <For each={place.refusals.all.filter(({ path }) => !path?.includes('shippingAddress'))}>
          {(refusal) => (
            <Note tone="wait" alert>
              {refusal.code === 'PRICE_CHANGED' ? t('changed') : refusalText(refusal)}
            </Note>
          )}
        </For>
        <Show when={place.failure}>
          <Note tone="bad" alert>
            <b>{t('failed')}</b> {t('failedText')}
          </Note>
        </Show>
        <Button type="submit" kind="main" size="large" wide busy={place.busy} doing={t('ordering')}>
          {priceChanged()?.total ? t('orderAgain', total()) : t('order', total())}
        </Button>
        <p class="small qq">{t('after')}</p>
      </aside>
    </form>
  )

  function total(): string {
    const amount = priceChanged()?.total ?? props.cart.subtotal
    return amount ? money(amount) : '–'
  }
}

function expected({ amountMinor, currency }: { readonly amountMinor: string | number; readonly currency: string }) {
  return { amountMinor: String(amountMinor), currency }
}

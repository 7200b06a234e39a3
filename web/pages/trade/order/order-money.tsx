import { Show } from 'solid-js'
import { Sum } from '../../../design/facts/facts.tsx'
import { locale } from '../../../language/language.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { OrderNowFragment } from './order.generated.ts'
import { orderWords } from './words.ts'

/** What it costs, with the tax line by line, and what came back. */
export function OrderMoney(props: { readonly order: OrderNowFragment }) {
  const t = useWords(orderWords)
  const rate = (basisPoints: number) =>
    new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000)
  const refunded = () => {
    const amount = props.order.payment?.refunded
    return amount && BigInt(amount.amountMinor) > 0n ? amount : undefined
  }
  return (
    <aside class="bag-aside" aria-label={t('money')}>
      <h2>{t('money')}</h2>
      <Sum
        lines={[
          { term: t('subtotal'), value: money(props.order.subtotal) },
          { term: t('shipping'), value: isFree() ? t('free') : money(props.order.shipping) },
          ...props.order.taxLines.map(({ name, basisPoints, tax }) => ({
            term: props.order.taxIncluded ? t('taxIn', name, rate(basisPoints)) : t('taxOn', name, rate(basisPoints)),
            value: money(tax),
          })),
          { term: t('total'), value: money(props.order.total), total: true },
        ]}
      />
      <Show when={refunded()}>{(amount) => <Sum lines={[{ term: t('given'), value: money(amount()) }]} />}</Show>
    </aside>
  )

  function isFree(): boolean {
    return BigInt(props.order.shipping.amountMinor) === 0n
  }
}

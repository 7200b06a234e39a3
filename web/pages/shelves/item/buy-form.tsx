import { For, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Sum } from '../../../design/facts/facts.tsx'
import { NumberField } from '../../../design/field/number-field.tsx'
import { Note } from '../../../design/note/note.tsx'
import { count, money } from '../../../language/money.ts'
import { failureText, refusalText, refusalTextIf } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { times } from './times.ts'
import type { Buying } from './use-buy.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

/** As many pieces as one line of the bag may have. */
const mostPieces = 999

/** How many, what it comes to, and into the bag. */
export function BuyForm(props: ThingPage & { readonly buying: Buying }) {
  const t = useWords(itemWords)
  const stock = () => props.thing().availability.sellable
  const refusals = () => props.buying.add.refusals
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    void props.buying.run()
  }
  return (
    <form class="item-form" onSubmit={send}>
      <NumberField
        label={t('howMany')}
        value={props.buying.quantity()}
        onValue={props.buying.setQuantity}
        max={Math.max(1, Math.min(mostPieces, stock()))}
        disabled={stock() === 0}
        end={<span class="item-free small qq">{stock() > 0 ? t('inStock', count(stock())) : t('soldOut')}</span>}
        error={refusalTextIf(refusals().at('quantity'))}
      />
      <Show when={props.thing().price}>
        {(price) => (
          <div class="item-cost">
            <Sum lines={[{ term: t('total'), value: money(times(price(), props.buying.quantity())), total: true }]} />
          </div>
        )}
      </Show>
      <For each={refusals().besides('quantity')}>
        {(refusal) => (
          <Note alert tone="bad">
            {refusalText(refusal)}
          </Note>
        )}
      </For>
      <Show when={props.buying.failure}>
        {(failure) => (
          <Note alert tone="bad">
            {failureText(failure())}
          </Note>
        )}
      </Show>
      <BuyButton {...props} size="large" />
    </form>
  )
}

export function BuyButton(
  props: Pick<ThingPage, 'thing'> & { readonly buying: Buying; readonly size?: 'large'; readonly short?: boolean },
) {
  const t = useWords(itemWords)
  return (
    <Button
      kind="main"
      wide
      size={props.size}
      type={props.short ? 'button' : 'submit'}
      disabled={props.thing().availability.sellable === 0}
      busy={props.buying.busy}
      doing={t('adding')}
      onClick={() => props.short && void props.buying.run()}
    >
      {t('add')}
    </Button>
  )
}

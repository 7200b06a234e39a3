import { For, Match, Switch } from 'solid-js'
import { ButtonLink } from '../../../design/button/button.tsx'
import { Note } from '../../../design/note/note.tsx'
import { useWords } from '../../../language/words.ts'
import type { OrderNowFragment } from './order.generated.ts'
import { orderWords } from './words.ts'

/** Why an order could not be, and where its things are now. */
export function Rejection(props: { readonly order: OrderNowFragment }) {
  const t = useWords(orderWords)
  const toBag = () => (
    <ButtonLink href="/bag" size="small">
      {t('toBag')}
    </ButtonLink>
  )
  const as = <Name extends string>(name: Name) => {
    const { rejection } = props.order
    return rejection?.__typename === name ? (rejection as Extract<typeof rejection, { __typename: Name }>) : undefined
  }
  return (
    <Switch>
      <Match when={as('OutOfStock')}>
        {(rejection) => (
          <Note tone="wait" action={toBag()}>
            {t('outOfStock')}
            <ul>
              <For each={rejection().lines}>
                {({ item, requested, available }) => <li>{t('outLine', item?.title ?? '', requested, available)}</li>}
              </For>
            </ul>
          </Note>
        )}
      </Match>
      <Match when={as('PricesChanged')}>
        <Note tone="wait" action={toBag()}>
          {t('pricesChanged')}
        </Note>
      </Match>
      <Match when={as('ItemsNotForSale')}>
        <Note tone="wait" action={toBag()}>
          {t('notForSale')}
        </Note>
      </Match>
    </Switch>
  )
}

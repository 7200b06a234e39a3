import { onMount } from 'solid-js'
import { Button, ButtonLink } from '../../../design/button/button.tsx'
import { Icon } from '../../../design/icon/icon.tsx'
import { dayRange } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import type { Thing } from './use-thing.ts'
import { itemWords } from './words.ts'

/** It is reserved, or asked for: what comes next, and the way to the loan. */
export function Requested(props: {
  readonly loan: { readonly id: string; readonly status: string; readonly from: string; readonly to: string }
  readonly thing: Thing
  readonly onMore: () => void
}) {
  const t = useWords(itemWords)
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())
  const asked = () => props.loan.status === 'REQUESTED'
  const facts = () => ({
    days: dayRange(props.loan.from, props.loan.to, 'long'),
    place: props.thing.location.name,
  })
  return (
    <>
      <h2 ref={heading} tabindex={-1} class="item-done">
        <Icon name="check" />
        {asked() ? t('asked') : t('reserved')}
      </h2>
      <p>{asked() ? t('askedText', facts()) : t('reservedText', facts())}</p>
      <ButtonLink kind="main" size="large" wide href={`/loan/${props.loan.id}`}>
        {t('seeLoan')}
      </ButtonLink>
      <Button wide onClick={() => props.onMore()}>
        {t('more')}
      </Button>
    </>
  )
}

import { Facts } from '../../../design/facts/facts.tsx'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { viewer } from '../../../graph/session.ts'
import type { Thing } from './use-thing.ts'
import { itemWords } from './words.ts'

/** On which terms it is lent and sold. */
export function TermsOfItem(props: { readonly thing: Thing }) {
  const t = useWords(itemWords)
  const approval = () => {
    if (!props.thing.loanNeedsApproval) return t('approvalNone')
    return viewer().kind === 'person' && !props.thing.owner ? t('approvalOfLibrary') : t('approvalNeeded')
  }
  const ofLoan = () => [
    { term: t('longest'), value: t('dayCount', props.thing.loanMaxDays) },
    {
      term: t('deposit'),
      value: props.thing.deposit ? t('depositGiven', { amount: money(props.thing.deposit) }) : t('none'),
    },
    { term: t('approval'), value: approval() },
  ]
  const ofPlace = () => {
    const { name, street, postalCode, city, opening } = props.thing.location
    return [
      { term: t('place'), value: name, more: `${street}, ${postalCode} ${city}` },
      ...(opening ? [{ term: t('open'), value: opening }] : []),
    ]
  }
  const facts = () => [
    ...(props.thing.forLoan ? ofLoan() : []),
    ...ofPlace(),
    ...(props.thing.forSale && props.thing.price ? [{ term: t('keep'), value: money(props.thing.price) }] : []),
    // Who is not logged in is not told whose it is.
    ...(viewer().kind === 'person'
      ? [{ term: t('owner'), value: props.thing.owner?.displayName ?? t('library') }]
      : []),
  ]
  return (
    <section class="item-section">
      <h2>{t('terms')}</h2>
      <Facts facts={facts()} />
    </section>
  )
}

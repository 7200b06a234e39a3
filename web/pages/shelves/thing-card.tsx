import type { ChosenDays } from '../../app/chosen-days.ts'
import { Card } from '../../design/card/card.tsx'
import type { ShelvesCardFragment } from './card.generated.ts'

/** A thing of the catalogue as a card: when it is free on these days, or today. */
export function ThingCard(props: {
  readonly thing: ShelvesCardFragment
  readonly chosen: ChosenDays
  readonly eager?: boolean | undefined
}) {
  const lent = () => props.thing.forLoan
  const range = () => {
    const { from, to } = props.chosen
    return from && to ? { from, to } : undefined
  }
  // Of the days that the columns show: later ones are in the calendar of the thing.
  const freeFrom = () => {
    const { from = '' } = props.chosen
    return props.thing.availability.available > 0
      ? undefined
      : props.thing.availabilityByDay.find(({ day, free }) => day > from && free > 0)?.day
  }
  return (
    <Card
      href={`/item/${props.thing.id}`}
      name={props.thing.title}
      place={`${props.thing.location.name}, ${props.thing.location.city}`}
      category={props.thing.category.slug}
      picture={props.thing.picture}
      eager={props.eager}
      days={lent() ? props.thing.availabilityByDay : undefined}
      chosen={range()}
      free={lent() ? props.thing.availability.available : undefined}
      total={props.thing.availability.onHand}
      freeFrom={lent() ? freeFrom() : undefined}
      stock={lent() ? undefined : props.thing.availability.sellable}
      price={props.thing.forSale ? (props.thing.price ?? undefined) : undefined}
      deposit={lent() ? (props.thing.deposit ?? 'none') : undefined}
    />
  )
}

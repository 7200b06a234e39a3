import { useNavigate, useParams, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, on } from 'solid-js'
import { type ChosenDays, chosenDays, daysOf, keepDays } from '../../../app/chosen-days.ts'
import { viewer } from '../../../graph/session.ts'
import { useLive } from '../../../graph/use-live.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { ShelvesItemChangedDocument, ShelvesItemDocument, type ShelvesItemQuery } from './item.generated.ts'
import { type Calendar, useCalendar } from './use-calendar.ts'

/** The thing of a page. */
export type Thing = NonNullable<ShelvesItemQuery['item']>

export type Use = 'borrow' | 'buy'

/** What every part of the page of a thing needs: the thing, its calendar, and what the reader has chosen. */
export type ThingPage = {
  readonly thing: () => Thing
  readonly calendar: Calendar
  /** The days, of which the first may be chosen alone. */
  readonly days: () => ChosenDays
  readonly chooseDays: (days: ChosenDays) => void
  readonly quantity: () => number
  readonly setQuantity: (quantity: number) => void
  readonly use: () => Use
  readonly setUse: (use: Use) => void
}

/** A thing by the id in the address, with the days and the use that the address names. */
export function useThing() {
  const params = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const id = () => params['id'] ?? ''
  const [days, setDays] = createSignal<ChosenDays>(fromAddress())
  const [quantity, setQuantity] = createSignal(1)
  const whole = createMemo(() => (days().from && days().to ? days() : {}))

  function fromAddress(): ChosenDays {
    const named = daysOf(search)
    return named.from ? named : chosenDays()
  }
  createEffect(
    on(
      id,
      () => {
        setDays(fromAddress())
        setQuantity(1)
      },
      { defer: true },
    ),
  )

  const asked = useQuery(ShelvesItemDocument, () => ({ id: id(), ...whole(), signedIn: viewer().kind === 'person' }), {
    keep: true,
  })
  const calendar = useCalendar(id, quantity)
  useLive(
    ShelvesItemChangedDocument,
    () => ({ id: id(), ...whole(), quantity: quantity(), signedIn: viewer().kind === 'person' }),
    () => calendar.refreshLater(),
  )

  const address = (values: { readonly days: ChosenDays; readonly use: Use | undefined }) => {
    const { from, to } = values.days
    const text = new URLSearchParams({
      ...(from && to ? { from, to } : {}),
      ...(values.use ? { for: values.use } : {}),
    }).toString()
    return `/item/${id()}${text ? `?${text}` : ''}`
  }
  const named = () => (search['for'] === 'buy' || search['for'] === 'borrow' ? search['for'] : undefined)
  const go = (values: { readonly days?: ChosenDays; readonly use?: Use }) =>
    navigate(address({ days: days(), use: named(), ...values }), { replace: true, scroll: false })

  // Another thing under the same page shows nothing of the one before.
  const thing = () => (asked.data?.item?.id === id() ? asked.data.item : undefined)
  return {
    asked,
    thing,
    isMissing: () => asked.state === 'ready' && !asked.stale && asked.data?.item === null,
    calendar,
    days,
    chooseDays(chosen: ChosenDays) {
      setDays(chosen)
      if (Boolean(chosen.from) !== Boolean(chosen.to)) return
      keepDays(chosen)
      go({ days: chosen })
    },
    quantity,
    setQuantity,
    use: (): Use => named() ?? (thing()?.forLoan === false ? 'buy' : 'borrow'),
    setUse: (use: Use) => go({ use }),
  }
}

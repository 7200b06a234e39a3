import { useLocation, useNavigate } from '@solidjs/router'
import { createEffect, createMemo, createSignal, on } from 'solid-js'
import { useFrame } from '../../../app/frame-data.ts'
import { viewer } from '../../../graph/session.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { closedOn, isFree, nextFit } from './fits.ts'
import { ShelvesRequestDocument, type ShelvesRequestMutation } from './item.generated.ts'
import type { ThingPage } from './use-thing.ts'

type Loan = NonNullable<NonNullable<ShelvesRequestMutation['loanRequest']>['loan']>

/** Whether the chosen days can be had: not chosen yet, still to be told, yes, taken meanwhile, never free, too many, closed. */
export type Standing = 'none' | 'unknown' | 'free' | 'taken' | 'out' | 'few' | 'closed'

export type Borrowing = ReturnType<typeof useBorrow>

/** Asking to borrow: what stands in the way, and the request itself. */
export function useBorrow(page: ThingPage) {
  const frame = useFrame()
  const navigate = useNavigate()
  const location = useLocation()
  const intent = useIntent()
  const request = useMutation(ShelvesRequestDocument)
  const [note, setNote] = createSignal('')
  const [done, setDone] = createSignal<Loan>()
  createEffect(
    on(
      () => page.thing().id,
      () => setDone(undefined),
      { defer: true },
    ),
  )

  const period = createMemo(() => {
    const { from, to } = page.days()
    return from && to ? { from, to } : undefined
  })
  const available = () => page.thing().availability.available
  /** What was free while somebody looked at it, by days and number: then it is somebody else who took it. */
  const seenFree = new Set<string>()
  const standing = createMemo((): Standing => {
    const chosen = period()
    if (!chosen) return 'none'
    const key = `${chosen.from} ${chosen.to} ${page.quantity()}`
    const free = isFree(page.calendar.byDay(), chosen)
    if (free === undefined) return 'unknown'
    if (free) {
      seenFree.add(key)
      return 'free'
    }
    if (closedOn(page.calendar.byDay(), chosen)) return 'closed'
    if (available() > 0 && available() < page.quantity()) return 'few'
    return seenFree.has(key) ? 'taken' : 'out'
  })
  const other = createMemo(() => {
    const chosen = period()
    return chosen && nextFit(page.calendar.byDay(), chosen)
  })

  const closed = () => {
    const chosen = period()
    return chosen && closedOn(page.calendar.byDay(), chosen)
  }

  /** What has to be done before: log in, or prove the e-mail address. */
  const before = (): 'logIn' | 'verify' | undefined => {
    const who = viewer()
    if (who.kind !== 'person') return 'logIn'
    return (frame.me()?.verified ?? who.verified) ? undefined : 'verify'
  }

  /** It cannot be had like this; the panel says why, and what can be had instead. */
  const isOff = () => ['taken', 'out', 'few', 'closed'].includes(standing())

  function toCalendar(): void {
    const days = document.getElementById('days')
    days?.scrollIntoView({ block: 'center' })
    days?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus({ preventScroll: true })
  }

  async function run(): Promise<void> {
    const chosen = period()
    if (!chosen || isOff()) return toCalendar()
    if (before() === 'logIn') {
      navigate(`/login?then=${encodeURIComponent(location.pathname + location.search)}`)
      return
    }
    const { id } = page.thing()
    const input = {
      ...chosen,
      lines: [{ itemId: id, quantity: page.quantity() }],
      ...(note().trim() ? { note: note().trim() } : {}),
    }
    const outcome = await request.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if ('failed' in outcome) return
    // Refused or done, the next try is another one.
    intent.next()
    const loan = 'done' in outcome ? outcome.done.loanRequest?.loan : undefined
    if (loan && page.thing().id === id) setDone(loan)
  }

  function again(): void {
    setDone(undefined)
    setNote('')
    page.chooseDays({})
  }

  return { request, note, setNote, done, again, period, standing, other, closed, available, before, isOff, run }
}

import { useLocation, useNavigate, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo } from 'solid-js'
import { chosenDays, keepDays } from '../../../app/chosen-days.ts'
import { arrival } from '../../../app/places.ts'
import { addressOf, type Wanted, wantedOf } from './wanted.ts'

export type Want = (change: Partial<Wanted>, how?: 'step' | 'typing') => void

/** What the address asks for, and how to ask for something else: each step can be gone back, typing is one step. */
export function useWanted(): { readonly wanted: () => Wanted; readonly want: Want } {
  const [params] = useSearchParams()
  const location = useLocation()
  const navigate = useNavigate()
  // On the way to another page the address is that one's already.
  let last = wantedOf({ ...params })
  const read = () => {
    if (location.pathname === '/') last = wantedOf({ ...params })
    return last
  }
  const wanted = createMemo(read, last, { equals: (one, other) => addressOf(one) === addressOf(other) })
  const want: Want = (change, how = 'step') =>
    navigate(addressOf({ ...wanted(), ...change }) + location.hash, { replace: how === 'typing', scroll: false })

  // Who comes here from another page brings their days along; who goes back finds what was asked for then.
  const { from, to } = chosenDays()
  if (arrival() === 'step' && from && to && !wanted().from) want({ from, to }, 'typing')
  createEffect(() => keepDays(wanted()))
  return { wanted, want }
}

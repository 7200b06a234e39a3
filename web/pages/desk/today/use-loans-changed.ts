import { onCleanup } from 'solid-js'
import { useLive } from '../../../graph/use-live.ts'
import { DeskLoansChangedDocument } from './today.generated.ts'

const restMs = 400

/** Calls when loans of anybody changed: at once, and once more after a burst of them. Loans that are shown change by themselves. */
export function useLoansChanged(hear: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  useLive(
    DeskLoansChangedDocument,
    () => ({}),
    () => {
      if (timer) return void (again = true)
      hear()
      timer = setTimeout(rest, restMs)
    },
  )
  function rest(): void {
    timer = undefined
    if (again) hear()
    again = false
  }
  onCleanup(() => clearTimeout(timer))
}

import { createSignal } from 'solid-js'

export type ToastContent = {
  /** What has happened: "Tripod extended to Fri 4 Dec". */
  readonly text: string
  /** Takes it back. Give it wherever an inverse exists. */
  readonly undo?: (() => void | Promise<void>) | undefined
  /** Another action than undo, by its verb: "Open". */
  readonly action?: { readonly text: string; readonly run: () => void } | undefined
  /** `bad`: it was not done ("Not sent"). */
  readonly tone?: 'bad' | undefined
}

export type ToastShown = ToastContent & { readonly id: number }

const [toasts, setToasts] = createSignal<readonly ToastShown[]>([])
let last = 0

/** What is shown now, the newest at the end. */
export { toasts }

/** Says what has happened, at the bottom, for six seconds; with `undo` it can be taken back there. */
export function showToast(content: ToastContent): void {
  last += 1
  const shown = { ...content, id: last }
  // Two at most: an older one would only hide what stands behind it.
  setToasts((before) => [...before.slice(-1), shown])
}

export function closeToast(id: number): void {
  setToasts((before) => before.filter((toast) => toast.id !== id))
}

/** Takes back what the newest toast offers; says whether there was one. For a key that undoes. */
export function undoLast(): boolean {
  const newest = toasts().findLast((toast) => toast.undo)
  if (!newest) return false
  closeToast(newest.id)
  void newest.undo?.()
  return true
}

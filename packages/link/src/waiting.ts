import type { Until } from './link.ts'

/**
 * How long a request, or one attempt at it, is waited for: as long as its
 * caller waits, and not after `abort`. The platform's `AbortController` with
 * its signal and events costs more than the rest of a steady link.
 */
export class Waiting implements Until {
  aborted = false
  reason: unknown = undefined
  readonly #until: Until | undefined
  readonly #listeners: (() => void)[] = []
  readonly #follow = () => this.abort(this.#until?.reason)

  constructor(until?: Until) {
    this.#until = until
    until?.addEventListener('abort', this.#follow)
  }

  /** As the platform has it, for those who need that. */
  get signal(): AbortSignal {
    const controller = new AbortController()
    if (this.aborted) controller.abort(this.reason)
    else this.addEventListener('abort', () => controller.abort(this.reason))
    return controller.signal
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    const index = this.#listeners.indexOf(listener)
    if (index >= 0) this.#listeners.splice(index, 1)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  /** It was answered, or has failed by itself: the caller does not abort it any more. */
  end(): void {
    this.#until?.removeEventListener('abort', this.#follow)
  }

  abort(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    for (const listener of [...this.#listeners]) listener()
  }
}

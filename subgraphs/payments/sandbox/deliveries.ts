import { randomUUID } from 'node:crypto'
import { signWebhook } from '../providers/standard-webhooks.ts'
import type { Store } from './store.ts'

export type DeliveryOptions = {
  /** Where webhooks go; without it they are kept and not sent. */
  readonly webhookUrl: string | undefined
  readonly secrets: readonly string[]
  readonly now: () => Date
  /** The pause after the first failure; it doubles up to an hour. */
  readonly retryMs: number
  /** How often each webhook is sent, all at the same time: a way to prove that a receiver does not mind. */
  readonly copies: number
  /** Told where it could not be stored how a delivery went. */
  readonly onError: (error: unknown) => void
}

export type Deliveries = {
  /** Writes a webhook down and, once it is stored, sends it until it is taken. */
  readonly announce: (type: string, data: object) => void
  /** Sends one again, as a provider's dashboard can; undefined where there is none with this id. */
  readonly resend: (id: string) => true | undefined
  /** Takes up what an earlier process has left. */
  readonly resume: () => void
  readonly stop: () => Promise<void>
}

/** With pauses that double from a second, the last of so many attempts is made after about two days. */
const maxAttempts = 60
const maxPauseMs = 3_600_000
const timeoutMs = 10_000

export function openDeliveries(store: Store, options: DeliveryOptions): Deliveries {
  const { webhookUrl, secrets, now, retryMs, copies, onError } = options
  const timers = new Set<NodeJS.Timeout>()
  const inHand = new Set<Promise<void>>()
  const stopping = new AbortController()

  function announce(type: string, data: object): void {
    const id = `msg_${randomUUID().replaceAll('-', '')}`
    const body = JSON.stringify({ type, timestamp: now().toISOString(), data })
    store.put('event', id, { id, type, body, attempts: 0, nextAt: now().toISOString(), deliveredAt: null })
    store.stored(() => start(id))
  }

  function start(id: string): void {
    if (stopping.signal.aborted) return
    const attempt = deliver(id)
      // It could not be stored how it went: sent again, which a receiver has to bear anyway.
      .catch((error: unknown) => {
        onError(error)
        later(id, retryMs)
      })
      .finally(() => inHand.delete(attempt))
    inHand.add(attempt)
  }

  async function deliver(id: string): Promise<void> {
    const event = store.get('event', id)
    if (!event || webhookUrl === undefined) return
    const answers = await Promise.all(Array.from({ length: copies }, () => post(webhookUrl, id, event.body)))
    if (stopping.signal.aborted) return
    const attempts = event.attempts + 1
    if (answers.some((taken) => taken)) {
      store.put('event', id, { ...event, attempts, nextAt: null, deliveredAt: now().toISOString() })
      return
    }
    if (attempts >= maxAttempts) return store.put('event', id, { ...event, attempts, nextAt: null })
    const pause = Math.min(retryMs * 2 ** event.attempts, maxPauseMs)
    store.put('event', id, { ...event, attempts, nextAt: new Date(now().getTime() + pause).toISOString() })
    later(id, pause)
  }

  function later(id: string, pause: number): void {
    if (stopping.signal.aborted) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      start(id)
    }, pause)
    timers.add(timer)
  }

  /** Whether it was taken. */
  async function post(url: string, id: string, body: string): Promise<boolean> {
    try {
      const headers = { 'content-type': 'application/json', ...signWebhook(secrets, id, now(), body) }
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)])
      const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false
    }
  }

  return {
    announce,
    resend: (id) => {
      if (!store.get('event', id)) return undefined
      start(id)
      return true
    },
    resume: () => {
      for (const { id, nextAt } of store.all('event')) {
        if (nextAt !== null) later(id, Math.max(0, Date.parse(nextAt) - now().getTime()))
      }
    },
    stop: async () => {
      stopping.abort()
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(inHand)
    },
  }
}

import { encodeCursor, positionOf } from '@stoa/link/cursor'
import { until } from '@stoa/testing/until'
import type { ExecutionResult } from 'graphql'
import { StreamRefused } from '../../execution/stream-refused.ts'
import { refusal } from '../../caller/errors.ts'
import type { Beginning, StreamSource } from '../../execution/stream-source.ts'

type Value = ExecutionResult<{ number: number }>

type Upstream = {
  readonly beginning: Beginning
  readonly values: (Value | Error)[]
  wake?: () => void
  live: boolean
  ended: boolean
  over: boolean
}

/**
 * A subgraph's stream in memory that keeps the contract of `GraphRequest`:
 * published numbers with positions, or, where it carries a state, the number
 * as it is now.
 */
export function fakeLog(hasState: boolean) {
  const published: number[] = []
  const upstreams: Upstream[] = []
  let held = false
  let completed = 0
  let refused: Error | undefined

  const event = (position: number): Value => ({
    data: { number: position === 0 ? 0 : (published[position - 1] ?? 0) },
    extensions: { cursor: encodeCursor('things', position), ...(hasState ? { snapshot: true } : {}) },
  })
  const now = () => published.length

  /** What happens at the subgraph once the request has arrived there. */
  function begin(upstream: Upstream): void {
    const { resumeFrom, snapshot, caughtUp } = upstream.beginning
    if (refused) return push(upstream, refused)
    const since = resumeFrom === undefined ? undefined : positionOf(resumeFrom)
    if (resumeFrom !== undefined && since === undefined) {
      return push(upstream, new StreamRefused([refusal('BAD_USER_INPUT', 'no cursor')]))
    }
    if (since !== undefined) for (let at = since + 1; at <= now(); at++) push(upstream, event(at))
    else if (hasState && snapshot !== false) push(upstream, event(now()))
    upstream.live = true
    if (caughtUp === 'tell') push(upstream, { extensions: { cursor: encodeCursor('things', now()) } })
    if (caughtUp === 'end') {
      upstream.over = true
      upstream.wake?.()
    }
  }

  function push(upstream: Upstream, value: Value | Error): void {
    upstream.values.push(value)
    upstream.wake?.()
  }

  const source: StreamSource = {
    key: 'numbers',
    open(_viewer, beginning) {
      const upstream: Upstream = { beginning, values: [], live: false, ended: false, over: false }
      upstreams.push(upstream)
      if (!held) begin(upstream)
      const ended = { done: true, value: undefined } as const
      return {
        async next() {
          for (;;) {
            const value = upstream.ended ? undefined : upstream.values.shift()
            if (value instanceof Error) {
              upstream.ended = true
              throw value
            }
            if (value) return { done: false, value }
            if (upstream.ended || upstream.over) {
              upstream.ended = true
              return ended
            }
            await new Promise<void>((resolve) => (upstream.wake = resolve))
          }
        },
        async return() {
          upstream.ended = true
          upstream.live = false
          upstream.wake?.()
          return ended
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
    async complete(value) {
      completed += 1
      return value
    },
  }

  return {
    source,
    upstreams,
    completed: () => completed,
    cursorOf: (position: number) => encodeCursor('things', position),
    publish(number: number) {
      published.push(number)
      for (const upstream of upstreams) {
        if (upstream.live && !upstream.over && !upstream.ended) push(upstream, event(now()))
      }
    },
    /** Requests do not arrive at the subgraph until they are released. */
    hold: () => void (held = true),
    release() {
      held = false
      for (const upstream of upstreams) if (!upstream.live && !upstream.ended) begin(upstream)
    },
    live: () => until(() => upstreams.some(({ live, ended }) => live && !ended), 'the upstream is live'),
    refuse: (error: Error) => void (refused = error),
    breakAll(error: Error) {
      for (const upstream of upstreams) if (!upstream.ended) push(upstream, error)
    },
  }
}

import { describe, expect, it } from 'vitest'
import { Waiting } from './waiting.ts'

const reason = new Error('the client went away')

describe('waiting', () => {
  it('is over when its caller is, and tells all who listen why', () => {
    const caller = new AbortController()
    const attempt = new Waiting(caller.signal)
    const heard: unknown[] = []
    const gone = () => heard.push('gone')
    attempt.addEventListener('abort', () => heard.push(attempt.reason))
    attempt.addEventListener('abort', gone)
    attempt.removeEventListener('abort', gone)
    expect([attempt.aborted, attempt.signal.aborted]).toEqual([false, false])
    caller.abort(reason)
    expect(heard).toEqual([reason])
    expect(attempt.aborted).toBe(true)
    expect(() => attempt.throwIfAborted()).toThrow(reason)
  })

  it('is over once, for its first reason', () => {
    const caller = new AbortController()
    const attempt = new Waiting(caller.signal)
    let heard = 0
    attempt.addEventListener('abort', () => (heard += 1))
    attempt.abort(new Error('late'))
    caller.abort(reason)
    expect(heard).toBe(1)
    expect(attempt.reason).toMatchObject({ message: 'late' })
  })

  it('does not hear its caller any more once it has ended', () => {
    const caller = new AbortController()
    const attempt = new Waiting(caller.signal)
    attempt.end()
    caller.abort(reason)
    expect(attempt.aborted).toBe(false)
  })

  it('gives a signal of the platform, before and after', () => {
    const attempt = new Waiting(undefined)
    const before = attempt.signal
    attempt.abort(reason)
    expect([before.aborted, before.reason]).toEqual([true, reason])
    expect([attempt.signal.aborted, attempt.signal.reason]).toEqual([true, reason])
  })
})

import { describe, expect, it } from 'vitest'
import { judgeRefresh, type RefreshState, retryWindowMs, sessionEnd } from './session.ts'

const now = new Date('2026-11-21T08:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const open: RefreshState = {
  sessionRevokedAt: null,
  sessionExpiresAt: new Date('2026-12-01T00:00:00Z'),
  usedAt: null,
  successorUsed: false,
}

describe('a refresh token', () => {
  it.each([
    ['is exchanged once', {}, 'rotate'],
    ['gives the same answer again when it was lost', { usedAt: ago(1000) }, 'repeat'],
    ['gives it to the end of the window', { usedAt: ago(retryWindowMs) }, 'repeat'],
    ['ends the session after the window', { usedAt: ago(retryWindowMs + 1) }, 'reused'],
    ['ends the session when the answer was not lost', { usedAt: ago(1000), successorUsed: true }, 'reused'],
    ['is nothing in a session that was revoked', { sessionRevokedAt: ago(1) }, 'over'],
    ['is nothing in a session that has ended', { sessionExpiresAt: now }, 'over'],
  ] as const)('%s', (_, change, verdict) => {
    expect(judgeRefresh({ ...open, ...change }, now)).toBe(verdict)
  })
})

describe('a session', () => {
  it('lasts 30 days from its last use, and 180 days at most', () => {
    expect(sessionEnd(now, now)).toEqual(new Date('2026-12-21T08:00:00Z'))
    expect(sessionEnd(new Date('2026-06-01T00:00:00Z'), now)).toEqual(new Date('2026-11-28T00:00:00Z'))
  })
})

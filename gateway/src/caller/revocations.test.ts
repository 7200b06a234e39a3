import { describe, expect, it, vi } from 'vitest'
import { revocations } from './revocations.ts'
import { anonymous, guestViewer, personViewer } from '@stoa/auth/viewer'

const ada = personViewer({ id: 'per_a', sessionId: 'ses_1', roles: ['STAFF'], verified: true })
const start = Date.parse('2026-11-21T08:00:00Z')

function world(entriesMax = 10) {
  const clock = { nowMs: start }
  const known = revocations({ now: () => clock.nowMs, entriesMax })
  const at = () => new Date(clock.nowMs).toISOString()
  const revoke = (sessionId: string) =>
    known.apply({ type: 'users.session.revoked.v1', time: at(), data: { personId: 'per_a', sessionId } })
  const change = (version: number, roles: string[], status = 'ACTIVE') =>
    known.apply({
      type: 'users.person.changed.v1',
      time: at(),
      data: { personId: 'per_a', version, roles, status, verified: true },
    })
  return { clock, known, revoke, change }
}

describe('revocations', () => {
  it('leave everybody else as they are', () => {
    const { known } = world()
    for (const viewer of [ada, anonymous, guestViewer('gst_1')]) expect(known.current(viewer)).toBe(viewer)
  })

  it('end one session and not its sister', () => {
    const { known, revoke } = world()
    revoke('ses_1')
    expect(known.current(ada)).toBeUndefined()
    expect(known.current({ ...ada, sessionId: 'ses_2' } as typeof ada)).toBeDefined()
  })

  it('take the roles of the newest version, in whatever order they come', () => {
    const { known, change } = world()
    change(3, [])
    change(2, ['ADMIN'])
    expect(known.current(ada)).toMatchObject({ roles: [] })
    change(4, ['STAFF'])
    expect(known.current(ada)).toBe(ada)
  })

  it('say nothing new to a token that was made of a newer version of the person', () => {
    const { known, change } = world()
    const fresh = { ...ada, asOf: 3 } as typeof ada
    change(2, [])
    expect(known.current(fresh)).toBe(fresh)
    change(3, ['STAFF'])
    expect(known.current(fresh)).toBe(fresh)
    change(4, [])
    expect(known.current(fresh)).toMatchObject({ roles: [], asOf: 4 })
  })

  it('end every session of a person who was deactivated', () => {
    const { known, change } = world()
    change(2, ['STAFF'], 'DEACTIVATED')
    expect(known.current(ada)).toBeUndefined()
  })

  it('are forgotten when no token is left that they concern, and held in a bound', () => {
    const { clock, known, revoke } = world(3)
    for (const id of ['a', 'b', 'c', 'd', 'ses_1']) revoke(id)
    expect(known.size).toBe(3)
    clock.nowMs += 16 * 60_000
    revoke('later')
    expect(known.size).toBe(1)
  })

  it('ignore events older than any token, and events of other types', () => {
    const { known } = world()
    const data = { personId: 'per_a', sessionId: 'ses_1' }
    known.apply({ type: 'users.session.revoked.v1', time: '2026-11-21T07:00:00Z', data })
    known.apply({ type: 'users.session.started.v1', time: '2026-11-21T08:00:00Z', data })
    known.apply({ type: 'users.session.revoked.v1', time: 'nonsense', data })
    expect(known.size).toBe(0)
  })

  it('tell who listens, until they stop', () => {
    const { known, revoke } = world()
    const listener = vi.fn()
    const stop = known.onChange(listener)
    revoke('ses_1')
    stop()
    revoke('ses_2')
    expect(listener).toHaveBeenCalledExactlyOnceWith('per_a')
  })
})

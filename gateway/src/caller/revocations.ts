import { accessTokenLifeSeconds } from '@stoa/auth/tokens'
import { personViewer, type Viewer } from '@stoa/auth/viewer'
import { isRole, type Role } from '@stoa/contracts/roles'

/** The part of an event that matters here; both `StoaEvent` types of users have it. */
export type RevocationEvent = { readonly type: string; readonly time: string; readonly data: unknown }

/** The events of users that a gateway reads for `revocations`. */
export const revocationTypes = ['users.session.revoked.v1', 'users.person.changed.v1'] as const

/**
 * What the gateway knows beyond its tokens: sessions that were revoked and
 * persons whose roles or status changed since their token was made. Kept in
 * memory and only for the life of an access token, because a later token says
 * the same by itself. A gateway that starts reads the last quarter of an hour
 * of these events before it serves.
 */
export interface Revocations {
  /** Takes an event of `users`; older ones than a token's life and unknown types are ignored. */
  apply(event: RevocationEvent): void
  /** The viewer as of now: with the roles that count today, or undefined when the session is over. */
  current(viewer: Viewer): Viewer | undefined
  /** Is told at every change, so that open WebSockets can be checked again. Answers how to stop. */
  onChange(listener: (personId: string) => void): () => void
  /** How many entries are held; for limits and tests. */
  readonly size: number
}

type PersonNow = { readonly active: boolean; readonly roles: readonly Role[]; readonly verified: boolean }
type Entry<Value> = { readonly value: Value; readonly untilMs: number }

export function revocations(options: { readonly now?: () => number; readonly entriesMax?: number } = {}): Revocations {
  const now = options.now ?? Date.now
  const entriesMax = options.entriesMax ?? 100_000
  const sessions = new Map<string, Entry<true>>()
  const people = new Map<string, Entry<PersonNow & { readonly version: number }>>()
  const listeners = new Set<(personId: string) => void>()

  return {
    apply({ type, time, data }) {
      // A minute more than a token lives, for clocks that differ.
      const untilMs = Date.parse(time) + (accessTokenLifeSeconds + 60) * 1000
      if (!(untilMs > now()) || typeof data !== 'object' || data === null) return
      const fact = data as Record<string, unknown>
      if (typeof fact.personId !== 'string') return
      if (type === 'users.session.revoked.v1' && typeof fact.sessionId === 'string') {
        keep(sessions, fact.sessionId, { value: true, untilMs }, now(), entriesMax)
      } else if (type === 'users.person.changed.v1' && typeof fact.version === 'number') {
        if ((people.get(fact.personId)?.value.version ?? -1) >= fact.version) return
        const roles = Array.isArray(fact.roles) ? fact.roles.filter(isRole) : []
        const value = {
          active: fact.status === 'ACTIVE',
          roles,
          verified: fact.verified === true,
          version: fact.version,
        }
        keep(people, fact.personId, { value, untilMs }, now(), entriesMax)
      } else return
      for (const listener of listeners) listener(fact.personId)
    },
    current(viewer) {
      if (viewer.kind !== 'person') return viewer
      if (sessions.has(viewer.sessionId)) return undefined
      const person = people.get(viewer.id)?.value
      // A token may be newer than what the events have told so far.
      if (!person || (viewer.asOf !== undefined && person.version <= viewer.asOf)) return viewer
      if (!person.active) return undefined
      return isSame(viewer, person) ? viewer : personViewer({ ...viewer, ...person, asOf: person.version })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get size() {
      return sessions.size + people.size
    },
  }
}

/** Adds the newest entry last, and drops from the front what is over or too much. */
function keep<Value>(map: Map<string, Entry<Value>>, key: string, entry: Entry<Value>, now: number, max: number): void {
  map.delete(key)
  map.set(key, entry)
  for (const [oldest, { untilMs }] of map) {
    if (untilMs > now && map.size <= max) break
    map.delete(oldest)
  }
}

function isSame(viewer: Viewer & { kind: 'person' }, person: PersonNow): boolean {
  return (
    viewer.verified === person.verified &&
    viewer.roles.length === person.roles.length &&
    viewer.roles.every((role) => person.roles.includes(role))
  )
}

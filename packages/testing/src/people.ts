import type { Role } from '@stoa/contracts/roles'
import type { Viewer } from '@stoa/auth/viewer'
import { newId } from '@stoa/values/ids'

/** Viewers of every kind for tests, as the gateway would have made them. */
export const anonymous: Viewer = { kind: 'anonymous' }

export function aGuest(id = newId('gst')): Viewer & { kind: 'guest' } {
  return { kind: 'guest', id }
}

export function aPerson(options: { id?: string; roles?: readonly Role[]; verified?: boolean } = {}): Viewer & {
  kind: 'person'
} {
  const { id = newId('per'), roles = [], verified = true } = options
  return { kind: 'person', id, sessionId: newId('ses'), roles, verified }
}

export const staff = aPerson({ roles: ['STAFF'] })
export const admin = aPerson({ roles: ['ADMIN'] })

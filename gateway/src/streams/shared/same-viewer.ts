import { type Viewer, viewerKey } from '@stoa/auth/viewer'

/** The same person in the same session, or the same guest. */
export function isSameViewer(one: Viewer, other: Viewer): boolean {
  if (one.kind === 'person' && other.kind === 'person') return one.id === other.id && one.sessionId === other.sessionId
  return one.kind === other.kind && viewerKey(one) === viewerKey(other)
}

/** Whether a later token says no more and no less about them. */
export function hasSameRights(one: Viewer, other: Viewer): boolean {
  if (one.kind !== 'person' || other.kind !== 'person') return true
  return one.verified === other.verified && one.roles.join() === other.roles.join()
}

import { isRole, type Role, scopesOfRole } from '@stoa/contracts/roles'

/**
 * Who is calling: the one answer to that question, made at the gateway from a
 * token and frozen. A subgraph in another process gets it signed (`proof.ts`).
 */
export type Viewer =
  | { readonly kind: 'anonymous' }
  /** Somebody without an account who owns a cart; merged into the person at login. */
  | { readonly kind: 'guest'; readonly id: string }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly sessionId: string
      readonly roles: readonly Role[]
      /** Has proved the e-mail address. */
      readonly verified: boolean
      /** The version of the person that roles and verification are of: what is told of an older one is no news. */
      readonly asOf?: number | undefined
    }
  /** Stoa itself: consumers, schedules, jobs and command-line tools. Never made from a token. */
  | { readonly kind: 'system'; readonly name: string }

export const anonymous: Viewer = Object.freeze({ kind: 'anonymous' })

export function systemViewer(name: string): Viewer {
  return Object.freeze({ kind: 'system', name })
}

export function guestViewer(id: string): Viewer {
  return Object.freeze({ kind: 'guest', id })
}

export function personViewer(person: {
  readonly id: string
  readonly sessionId: string
  readonly roles: readonly Role[]
  readonly verified: boolean
  readonly asOf?: number | undefined
}): Viewer {
  const { id, sessionId, roles, verified, asOf } = person
  const known = { kind: 'person', id, sessionId, roles: Object.freeze([...roles]), verified } as const
  return Object.freeze(asOf === undefined ? known : { ...known, asOf })
}

/** A viewer read from JSON, frozen; undefined for anything that is not exactly one. */
export function parseViewer(value: unknown): Viewer | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, id, sessionId, roles, verified, asOf, name } = value as Record<string, unknown>
  if (kind === 'anonymous') return anonymous
  if (kind === 'system') return typeof name === 'string' ? systemViewer(name) : undefined
  if (typeof id !== 'string') return undefined
  if (kind === 'guest') return guestViewer(id)
  if (kind !== 'person' || typeof sessionId !== 'string' || typeof verified !== 'boolean') return undefined
  if (!Array.isArray(roles) || !roles.every(isRole)) return undefined
  return personViewer({ id, sessionId, roles, verified, asOf: typeof asOf === 'number' ? asOf : undefined })
}

export function hasScope(viewer: Viewer, scope: string): boolean {
  if (viewer.kind === 'system') return true
  return viewer.kind === 'person' && viewer.roles.some((role) => scopesOfRole[role].includes(scope))
}

/** Named facts about the viewer that the SDL asks for with `@policy`; an unknown name is false. */
const policies: Record<string, (viewer: Viewer) => boolean> = {
  staff: (viewer) => viewer.kind === 'person' && viewer.roles.length > 0,
  verified: (viewer) => viewer.kind === 'person' && viewer.verified,
  /** Anybody who can own a cart: a guest or a person. */
  buyer: (viewer) => viewer.kind === 'person' || viewer.kind === 'guest',
}

export function meetsPolicy(viewer: Viewer, policy: string): boolean {
  return viewer.kind === 'system' || (policies[policy]?.(viewer) ?? false)
}

export const knownPolicies: ReadonlySet<string> = new Set(Object.keys(policies))
export const knownScopes: ReadonlySet<string> = new Set(Object.values(scopesOfRole).flat())

export function isAuthenticated(viewer: Viewer): boolean {
  return viewer.kind === 'person' || viewer.kind === 'system'
}

/** The person's id, or undefined for everybody else. */
export function personId(viewer: Viewer): string | undefined {
  return viewer.kind === 'person' ? viewer.id : undefined
}

/** Who owns what this viewer makes: a person's or a guest's id. */
export function ownerId(viewer: Viewer): string | undefined {
  return viewer.kind === 'person' || viewer.kind === 'guest' ? viewer.id : undefined
}

/** One text per identity, for idempotency keys, rate limits and the `actor` of events. */
export function viewerKey(viewer: Viewer): string {
  if (viewer.kind === 'anonymous') return 'anonymous'
  return viewer.kind === 'system' ? `system:${viewer.name}` : viewer.id
}

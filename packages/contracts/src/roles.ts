/** What a person may be beyond a member; given with `personRoleGrant`. */
export type Role = 'STAFF' | 'ADMIN'

export function isRole(value: unknown): value is Role {
  return value === 'STAFF' || value === 'ADMIN'
}

/** Scopes are what a role may do; the SDL asks for them with `@requiresScopes`. */
export const scopesOfRole: Record<Role, readonly string[]> = {
  STAFF: ['items:manage', 'loans:manage', 'orders:manage', 'payments:read', 'people:read', 'chat:support'],
  ADMIN: [
    'items:manage',
    'loans:manage',
    'orders:manage',
    'payments:read',
    'payments:manage',
    'people:read',
    'people:manage',
    'chat:support',
  ],
}

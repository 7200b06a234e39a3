/** How long a session lasts without use, and at most, in milliseconds. */
export const idleLifeMs = 30 * 24 * 60 * 60 * 1000
export const wholeLifeMs = 180 * 24 * 60 * 60 * 1000

/** How long the same refresh token may be sent again when the answer was lost. */
export const retryWindowMs = 30_000

/** When a session ends if it is used now. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleLifeMs, createdAt.getTime() + wholeLifeMs))
}

export type RefreshState = {
  readonly sessionRevokedAt: Date | null
  readonly sessionExpiresAt: Date
  /** When the token was exchanged; null while it is the newest. */
  readonly usedAt: Date | null
  /** Whether the token that it was exchanged for was itself exchanged. */
  readonly successorUsed: boolean
}

/**
 * What a refresh token is good for: `rotate` to new tokens; `repeat` the answer
 * that was lost; `reused`, which means that two have it, so the session ends;
 * or nothing.
 */
export function judgeRefresh(state: RefreshState, now: Date): 'rotate' | 'repeat' | 'reused' | 'over' {
  if (state.sessionRevokedAt || state.sessionExpiresAt <= now) return 'over'
  if (!state.usedAt) return 'rotate'
  const retry = now.getTime() - state.usedAt.getTime() <= retryWindowMs
  return retry && !state.successorUsed ? 'repeat' : 'reused'
}

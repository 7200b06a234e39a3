import type { Viewer } from '@stoa/auth/viewer'
import type { CachePolicy } from './cache-policy.ts'

/**
 * The `cache-control` of an answer without errors; undefined where nobody may
 * keep it. Only an answer to somebody unknown is for everybody: what a person
 * gets may differ, and a shared cache must not hand it on.
 */
export function cacheControl({ maxAge, scope }: CachePolicy, viewer: Viewer): string | undefined {
  if (maxAge <= 0) return undefined
  return `max-age=${maxAge}, ${scope === 'PUBLIC' && viewer.kind === 'anonymous' ? 'public' : 'private'}`
}

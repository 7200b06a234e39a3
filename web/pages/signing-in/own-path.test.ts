import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

describe('where somebody goes after signing in', () => {
  it.each(['/', '/things', '/item/itm_1?from=2026-12-03&to=2026-12-05#days', '/messages/cnv_1'])(
    'may be %s',
    (path) => {
      expect(ownPath(path)).toBe(path)
    },
  )

  it.each([
    undefined,
    '',
    'things',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/things\\..\\..',
    'javascript:alert(1)',
    '/login?then=/login',
    '/graphql',
    '/-/users/session/logout',
  ])('is the front page instead of %j', (path) => {
    expect(ownPath(path)).toBe('/')
  })

  it('stays on this site whatever leads out of it', () => {
    expect(ownPath('/a/..//evil.example')).not.toMatch(/^\/\//)
  })
})

import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { maskFaults } from './masked-faults.ts'

const reports: { level: string; message: string; details?: Record<string, unknown> | undefined }[] = []
const mask = maskFaults((level, message, details) => reports.push({ level, message, details }))

/** What a client is told when a resolver throws this. */
function toldOf(code: string | undefined) {
  reports.length = 0
  const cause = Object.assign(new Error('inside'), code === undefined ? {} : { code })
  const { errors } = mask({
    data: null,
    errors: [new GraphQLError('inside', { path: ['cartLineAdd'], originalError: cause })],
  })
  return errors?.[0]
}

describe('a client hears', () => {
  test.each(['ECONNREFUSED', '08006', '57P01', '53100', '40001', '57014'])(
    'that %s passes, and when to ask again',
    (code) => {
      const told = toldOf(code)
      expect(told?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterMs: 1_000 })
      expect(told?.message).toContain('the same idempotency key may be sent again')
      expect(told?.path).toEqual(['cartLineAdd'])
      expect(reports).toEqual([expect.objectContaining({ level: 'warn' })])
    },
  )

  test.each(['23505', undefined])('nothing of a fault of ours: %s', (code) => {
    const told = toldOf(code)
    expect(told?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', traceId: reports[0]?.details?.traceId })
    expect(told?.message).not.toContain('inside')
    expect(reports).toEqual([expect.objectContaining({ level: 'error' })])
  })
})

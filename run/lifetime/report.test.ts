import { recordSpans } from '@stoa/testing/spans'
import { startTrace } from '@stoa/telemetry/trace'
import { afterEach, expect, test, vi } from 'vitest'
import { reporter } from './report.ts'

const written = vi.spyOn(console, 'error').mockImplementation(() => undefined)
const report = reporter({ mode: 'production', logLevel: 'warn' })
const lines = () => written.mock.calls.map(([text]) => JSON.parse(text as string))

afterEach(() => {
  written.mockClear()
})

test('a line says where it belongs: in production as JSON, with the trace of the request', async () => {
  const recorded = recordSpans(0)
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
  await startTrace('request', { traceparent }, async () => report('error', 'it broke', { error: new Error('why') }))
  await recorded.stop()
  expect(lines()).toEqual([
    {
      time: expect.any(String),
      level: 'error',
      message: 'it broke',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      error: expect.stringContaining('Error: why'),
    },
  ])
})

test('the trace id that a client was told stands there also while tracing is off', () => {
  report('error', 'it broke', { traceId: 'f'.repeat(32) })
  expect(lines()[0].traceId).toBe('f'.repeat(32))
})

test('outside of a request there is none, and what is below the level is not written', () => {
  report('info', 'nothing much')
  report('warn', 'something')
  expect(lines()).toEqual([{ time: expect.any(String), level: 'warn', message: 'something' }])
})

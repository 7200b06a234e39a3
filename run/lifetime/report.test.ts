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

test('in development a value of whoever wrote it begins no line of its own, and moves no cursor', () => {
  const show = reporter({ mode: 'development', logLevel: 'info' })
  const forged = 'x\nerror the money is gone\u001b[2J\u202e'
  show('warn', 'it is odd', { cursor: forged, word: 'plain', path: '/a/b?c=d', error: new Error(forged) })
  const [text = ''] = written.mock.calls.map(([line]) => String(line))
  expect(text.split('\n').filter((line) => !line.startsWith('  '))).toHaveLength(1)
  // oxlint-disable-next-line no-control-regex -- colours of our own aside
  expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  expect(text).toContain('word=plain path=/a/b?c=d')
  expect(text).toContain('cursor="x\\nerror the money is gone')
})

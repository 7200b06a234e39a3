import type { Report } from '@stoa/telemetry/report'
import { currentTraceId } from '@stoa/telemetry/trace'
import picocolors from 'picocolors'
import type { Config } from '../settings/config.ts'

const ranks = { error: 0, warn: 1, info: 2 }
const paint = { error: picocolors.red, warn: picocolors.yellow, info: picocolors.dim }

/** Writes the log to standard error: JSON lines in production, lines for people in development. */
export function reporter({ mode, logLevel }: Pick<Config, 'mode' | 'logLevel'>): Report {
  return (level, message, details = {}) => {
    if (ranks[level] > ranks[logLevel]) return
    const { error, ...given } = details
    const traceId = given.traceId ?? currentTraceId()
    const rest = traceId === undefined ? given : { ...given, traceId }
    const fault =
      error instanceof Error ? (error.stack ?? error.message) : error === undefined ? undefined : String(error)
    if (mode === 'production') {
      console.error(
        JSON.stringify({ time: new Date().toISOString(), level, message, ...rest, ...(fault ? { error: fault } : {}) }),
      )
      return
    }
    const extra = Object.entries(rest).map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
    )
    console.error(`${paint[level](level)} ${message} ${picocolors.dim(extra.join(' '))}${fault ? `\n${fault}` : ''}`)
  }
}

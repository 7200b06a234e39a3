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
    const extra = Object.entries(rest).map(([name, value]) => `${name}=${shown(value)}`)
    const lines =
      fault === undefined
        ? ''
        : `\n${fault
            .split(/\r?\n/)
            .map((line) => `  ${escaped(line)}`)
            .join('\n')}`
    console.error(`${paint[level](level)} ${escaped(message)} ${picocolors.dim(extra.join(' '))}${lines}`)
  }
}

/** A value of whoever wrote it, in quotes unless it is one plain word: none can begin a line of its own. */
function shown(value: unknown): string {
  if (typeof value === 'string' && /^[\w.,:;/@+?&=%~-]+$/.test(value)) return value
  return escaped(JSON.stringify(value) ?? 'undefined')
}

/** What moves a terminal's cursor, its colours or the direction of its text, as text. */
function escaped(text: string): string {
  return text.replace(
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

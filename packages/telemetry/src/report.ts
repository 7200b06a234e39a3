/** One line of a log: what happened, where, and the fault if there was one. */
export type Report = (level: 'info' | 'warn' | 'error', message: string, details?: Record<string, unknown>) => void

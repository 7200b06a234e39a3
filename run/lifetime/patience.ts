/**
 * How long a stop waits before it ends by force, from the inside out: each
 * waits longer than what it stops, so that this ends by itself. Innermost is
 * the gateway, which lets running requests end (`drainMs` of its limits).
 */
export const patience = {
  /** The gateway's first process, for one of its workers. */
  workerMs: 12_000,
  /** The launcher, for one of its processes. */
  processMs: 15_000,
} as const

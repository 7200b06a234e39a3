import { type Caps, usualCaps } from './domain/caps.ts'

/** What a composition root plugs into orders. */
export type OrdersPorts = {
  /** How much one person may have of something; what is left out is as usual. */
  readonly caps?: Partial<Caps>
}

export function capsOf(ports: OrdersPorts | undefined): Caps {
  return { ...usualCaps, ...ports?.caps }
}

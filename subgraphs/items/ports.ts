import { type Caps, usualCaps } from './domain/caps.ts'

/** What a composition root plugs into items. */
export type ItemsPorts = {
  /** How much one person may have of something; what is left out is as usual. */
  readonly caps?: Partial<Caps>
}

export function capsOf(ports: ItemsPorts | undefined): Caps {
  return { ...usualCaps, ...ports?.caps }
}

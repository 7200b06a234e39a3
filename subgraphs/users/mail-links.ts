import { edgesOf } from '@stoa/contracts/edges'
import type { UsersPorts } from './ports.ts'

/** Where links of mails begin: `/verify` and `/reset` stand below it, in the app and among our own pages alike. */
export function pagesOf({ publicUrl, pagesUrl }: Pick<UsersPorts, 'publicUrl' | 'pagesUrl'>): string {
  return pagesUrl ?? publicUrl + edgesOf('users')
}

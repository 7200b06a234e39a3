import type { Id } from '@stoa/values/ids'

/** Who may see what files belong to. */
export type Subject = {
  /** Everybody, everybody with an account, or those whom it concerns. */
  level: 'PUBLIC' | 'PEOPLE' | 'PARTIES'
  parties: Id[]
  /** Whose work it is to look at it. */
  scope: string
  /** Its files are evidence: who uploaded them cannot take them away alone. */
  keeps: boolean
}

/** What of a viewer decides. */
export type Eyes = { readonly personId: Id | undefined; readonly may: (scope: string) => boolean }

/** Whether somebody may see a file that belongs to these. Of nothing known it is its uploader's alone. */
export function sees(subjects: readonly Subject[], { personId, may }: Eyes): boolean {
  return subjects.some(
    ({ level, parties, scope }) =>
      level === 'PUBLIC' ||
      (level === 'PEOPLE' && personId !== undefined) ||
      (personId !== undefined && parties.includes(personId)) ||
      (scope !== '' && may(scope)),
  )
}

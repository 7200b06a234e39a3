import type { IconName } from '../../design/icon/shapes.ts'
import { useWords } from '../../language/words.ts'
import { accountWords } from './words.ts'

export type Section = {
  readonly href: string
  readonly icon: IconName
  readonly text: string
  /** What it is about, where there is room. */
  readonly about: string
}

/** The parts of an account, in the language of now. */
export function useSections(): () => readonly Section[] {
  const t = useWords(accountWords)
  return () => [
    { href: '/account/profile', icon: 'person', text: t('profile'), about: t('profileText') },
    { href: '/account/addresses', icon: 'place', text: t('addresses'), about: t('addressesText') },
    { href: '/account/notices', icon: 'bell', text: t('notices'), about: t('noticesText') },
    { href: '/account/look', icon: 'globe', text: t('look'), about: t('lookText') },
    { href: '/account/password', icon: 'lock', text: t('password'), about: t('passwordText') },
    { href: '/account/sessions', icon: 'phone', text: t('sessions'), about: t('sessionsText') },
  ]
}

import { hasPasswordLength, isEasyToGuess, knownWords } from '@stoa/values/password'
import { useWords } from '../../language/words.ts'
import { signingInWords } from './words.ts'

const t = useWords(signingInWords)

/** Why this cannot be an e-mail address; the server looks closer. */
export function emailProblem(email: string): string | undefined {
  if (email.trim() === '') return t('missingEmail')
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : t('wrongEmail')
}

/** Why a new password is refused, by the same rules as the server's. */
export function passwordProblem(password: string, email = '', name = ''): string | undefined {
  if (password === '') return t('missingPassword')
  if (!hasPasswordLength(password)) return t(password.length < 50 ? 'shortPassword' : 'longPassword')
  return isEasyToGuess(password, knownWords(email.trim(), name.trim())) ? t('weakPassword') : undefined
}

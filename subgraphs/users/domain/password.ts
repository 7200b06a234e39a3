import { invalidInput, type Refusal } from '@stoa/values/refusal'

/** What people choose first; compared without case, digits at the ends and signs. */
const common = new Set(
  `password passwort passphrase letmein welcome admin administrator qwerty qwertyuiop qwertz asdfghjkl zxcvbnm
  iloveyou monkey dragon football baseball superman batman trustno sunshine princess master shadow secret
  changeme default login abcdef abcdefgh abcdefghij abcdefghijk stoa`.split(/\s+/),
)

/**
 * Refuses a password that is common, of few characters, a plain row of
 * digits, or made of what an attacker knows about the person.
 */
export function checkPassword(
  password: string,
  known: readonly string[],
  path: readonly string[] = ['input', 'password'],
): Refusal | undefined {
  const folded = password.normalize('NFKC').toLowerCase()
  const core = folded.replace(/[^\p{L}]/gu, '')
  const weak =
    new Set(folded).size < 5 ||
    /^\d+$/.test(folded) ||
    common.has(core) ||
    known.some((word) => word.length >= 4 && isMostly(folded, word.toLowerCase()))
  return weak
    ? invalidInput('This password is easy to guess. Several words together make a good one.', path)
    : undefined
}

/** Whether little is left of a text when a word is taken out. */
function isMostly(text: string, word: string): boolean {
  return text.includes(word) && text.replaceAll(word, '').length < 6
}

/** What an attacker knows: the parts of the address and of the name. */
export function knownWords(email: string, displayName: string): string[] {
  return [email, ...email.split(/[@.+_-]/), displayName, ...displayName.split(/\s+/)]
}

import { lengthOf } from './text.ts'

// What makes a password too weak, for the server that decides and for the app that says so while it is thought up.

/**
 * A password as it is hashed: NFKC, so that keyboards and input methods that
 * write one sign in different ways (an é in one code point or two, full-width
 * digits, a no-break space) write one password. NIST SP 800-63B asks for NFKC
 * or NFKD; RFC 8265 would leave the compatibility forms apart, but nobody
 * chooses those on purpose, and on another device they cannot be typed.
 */
export function foldPassword(password: string): string {
  return password.normalize('NFKC')
}

/** Whether a password is as long as `@constraint` has it in the SDL; for the edges that are not GraphQL. */
export function hasPasswordLength(password: string): boolean {
  const length = lengthOf(password)
  return length >= 10 && length <= 200
}

/** What people choose first; compared without case, digits at the ends and signs. */
const common = new Set(
  `password passwort passphrase letmein welcome admin administrator qwerty qwertyuiop qwertz asdfghjkl zxcvbnm
  iloveyou monkey dragon football baseball superman batman trustno sunshine princess master shadow secret
  changeme default login abcdef abcdefgh abcdefghij abcdefghijk stoa`.split(/\s+/),
)

/** Whether a password is common, of few characters, a plain row of digits, or made of what an attacker knows. */
export function isEasyToGuess(password: string, known: readonly string[]): boolean {
  const folded = foldPassword(password).toLowerCase()
  const core = folded.replace(/[^\p{L}]/gu, '')
  return (
    new Set(folded).size < 5 ||
    /^\d+$/.test(folded) ||
    common.has(core) ||
    known.some((word) => word.length >= 4 && isMostly(folded, word.toLowerCase()))
  )
}

/** Whether little is left of a text when a word is taken out. */
function isMostly(text: string, word: string): boolean {
  return text.includes(word) && text.replaceAll(word, '').length < 6
}

/** What an attacker knows: the parts of the address and of the name. */
export function knownWords(email: string, displayName: string): string[] {
  return [email, ...email.split(/[@.+_-]/), displayName, ...displayName.split(/\s+/)]
}

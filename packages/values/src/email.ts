import { domainToASCII } from 'node:url'

/** How long an address is at most (RFC 5321). */
export const emailMaxLength = 254

const pattern = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/

/** Whether a tidy line is an e-mail address: of the form that mail programs send to, and nothing that breaks a header. */
export function isEmail(text: string): boolean {
  return text.length <= emailMaxLength && pattern.test(text)
}

/**
 * What two spellings of one e-mail address have in common: case does not
 * count, letters are composed (NFC), and an international domain is the ASCII
 * name that mail servers look up. Never written to and never shown.
 */
export function emailKey(address: string): string {
  const text = address.trim().normalize('NFC')
  const domainStart = text.lastIndexOf('@') + 1
  const domain = text.slice(domainStart)
  return text.slice(0, domainStart).toLowerCase() + (domainToASCII(domain) || domain.toLowerCase())
}

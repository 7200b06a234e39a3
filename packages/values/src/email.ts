/** How long an address is at most (RFC 5321). */
export const emailMaxLength = 254

const pattern = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/

/** Whether a tidy line is an e-mail address: of the form that mail programs send to, and nothing that breaks a header. */
export function isEmail(text: string): boolean {
  return text.length <= emailMaxLength && pattern.test(text)
}

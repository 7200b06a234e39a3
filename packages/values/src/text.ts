// What people write, wherever it comes in: one rule for all of it, so that what
// one part takes every other part can keep, compare, print and send by mail.

/** Scripts in which a zero-width joiner or non-joiner changes what is read. */
const joined = ['Arab', 'Syrc', 'Mong', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda']
  .concat(['Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'])
  .map((script) => `\\p{scx=${script}}`)
  .join('')

/** The only invisible signs that a text may have: joiners where a script or an emoji needs them, and flags of regions. */
const meant = new RegExp(
  [
    String.raw`(?<=[${joined}])[\u200C\u200D]`,
    String.raw`(?<=[\p{ExtPict}\p{EMod}\uFE0F])\u200D(?=\p{ExtPict})`,
    String.raw`(?<=\u{1F3F4})[\u{E0020}-\u{E007E}]{1,8}\u{E007F}`,
  ].join('|'),
  'gu',
)

/** Controls, invisible signs, halves of surrogate pairs, and the two line breaks of Unicode. */
const unreadable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u
const unreadableButLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const plain = /^[\x20-\x7e]*$/
const stacked = /\p{M}{31}/u
const visible = /[^\p{C}\p{Z}\p{M}\p{DI}\u2800]/u

/** One line as it is kept: composed (NFC), so that what looks alike is alike, and without spaces around it. */
export function tidyLine(text: string): string {
  return plain.test(text) ? text.trim() : text.normalize('NFC').trim()
}

/** A text of several lines as it is kept: the same, with one sign for every line break. */
export function tidyText(text: string): string {
  return plain.test(text) ? text.trim() : text.normalize('NFC').replace(lineBreaks, '\n').trim()
}

/** The first character that one line must not have, such as `U+202E`; undefined where all can be read. */
export function unreadableInLine(text: string): string | undefined {
  return found(text, unreadable)
}

/** The same for a text of several lines, in which line breaks (`\n`) and tabs may stand. */
export function unreadableInText(text: string): string | undefined {
  return found(text, unreadableButLines)
}

function found(text: string, pattern: RegExp): string | undefined {
  if (plain.test(text)) return undefined
  const [character] = pattern.exec(text.replace(meant, '')) ?? []
  const code = character?.codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Whether more marks stand on one letter than any language puts there: 30 are Unicode's own bound for texts that
 * programs can bear (Stream-Safe Text). Composing a long row of them takes time by the square of its length, so this
 * is asked before a text of a stranger is tidied.
 */
export function isStacked(text: string): boolean {
  return !plain.test(text) && stacked.test(text)
}

/** Whether anybody sees anything of it. */
export function isVisible(text: string): boolean {
  return visible.test(text)
}

/** How long a text is for people, in code points: an emoji beyond the basic plane is one. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    // The first half of a pair; its second is not counted again.
    if ((text.codePointAt(index) ?? 0) > 0xffff) {
      length--
      index++
    }
  }
  return length
}

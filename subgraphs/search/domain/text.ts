/** What somebody typed, brought into a form that is safe to search with. */
export type SearchText = {
  /** Without double spaces; empty means no text. */
  readonly words: string
  /**
   * The last word as the beginning of a longer one: `hammer dri` finds drills. What is not a letter or a digit is taken
   * out once more where it is searched with, since taking accents away can make an apostrophe of a letter (U+02BB).
   */
  readonly prefix: string | undefined
}

export function readSearchText(typed: string | null | undefined): SearchText {
  const words = (typed ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim()
  const last = words
    .split(' ')
    .at(-1)
    ?.replace(/[^\p{Letter}\p{Number}]/gu, '')
  return { words, prefix: last && last.length >= 2 ? last : undefined }
}

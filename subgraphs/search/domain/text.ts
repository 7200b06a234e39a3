/** What somebody typed, brought into a form that is safe to search with. */
export type SearchText = {
  /** Trimmed, without double spaces, at most `maxLength` characters; empty means no text. */
  readonly words: string
  /** The last word as the beginning of a longer one: `hammer dri` finds drills. */
  readonly prefix: string | undefined
}

/** Longer texts are pasted, not typed; their beginning says enough. */
export const maxLength = 200

export function readSearchText(typed: string | null | undefined): SearchText {
  const words = (typed ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, maxLength)
  const last = words
    .split(' ')
    .at(-1)
    ?.replace(/[^\p{Letter}\p{Number}]/gu, '')
  return { words, prefix: last && last.length >= 2 ? last : undefined }
}

/** Why a file is not taken. */
export type Rejection =
  | 'WRONG_SIZE'
  | 'UNSUPPORTED_TYPE'
  | 'NOT_AN_IMAGE'
  | 'TOO_MANY_PIXELS'
  | 'TOO_LARGE'
  | 'UNREADABLE'

/** What the first bytes of a file say that it is. */
export type Kind = { readonly contentType: string; readonly isPicture: boolean }

/** So many bytes of its beginning are looked at. */
export const headBytes = 4096

/** All frames of a picture together. */
export const pixelsMax = 25_000_000
export const pictureBytesMax = 32 * 1024 * 1024

/** By their first bytes, of which a dot may be any. */
const pictures: readonly (readonly [contentType: string, begin: string])[] = [
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'RIFF....WEBP'],
  ['image/avif', '....ftypavif'],
  ['image/avif', '....ftypavis'],
]

const begins = (text: string, begin: string) =>
  text.length >= begin.length && [...begin].every((sign, index) => sign === '.' || sign === text[index])

/** ZIP archives that are documents; which of them, only who sends it knows. */
const inZip = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
])

/** What a file is by its first bytes, whatever it was announced as; undefined for what is not taken. */
export function kindOf(head: Uint8Array, announced: string): Kind | undefined {
  const text = Buffer.from(head).toString('latin1')
  const picture = pictures.find(([, begin]) => begins(text, begin))
  if (picture) return { contentType: picture[0], isPicture: true }
  if (text.startsWith('%PDF-')) return file('application/pdf')
  if (text.startsWith('PK\x03\x04')) return file(inZip.has(announced) ? announced : 'application/zip')
  if (isText(head)) return file(announced === 'text/csv' ? 'text/csv' : 'text/plain')
  return undefined
}

const file = (contentType: string): Kind => ({ contentType, isPicture: false })

/** UTF-8 without controls but those of lines: whatever it means to a browser, it is served as plain text. */
function isText(head: Uint8Array): boolean {
  if (head.some((byte) => byte === 127 || (byte < 32 && !lineControls.has(byte)))) return false
  try {
    // A character that the end of the head cuts is no fault: `stream` waits for its rest.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Tab, line feed, form feed, carriage return. */
const lineControls = new Set([9, 10, 12, 13])

/** Why a file of this kind is not taken for its purpose; undefined where it is. */
export function refuseKind(
  kind: Kind | undefined,
  { purpose, announced, size }: { purpose: 'PICTURE' | 'ATTACHMENT'; announced: string; size: number },
): Rejection | undefined {
  if (!kind?.isPicture && (purpose === 'PICTURE' || announced.startsWith('image/'))) return 'NOT_AN_IMAGE'
  if (!kind) return 'UNSUPPORTED_TYPE'
  return kind.isPicture && size > pictureBytesMax ? 'TOO_LARGE' : undefined
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The name that a picture is downloaded by: with the extension of what it has become. */
export function downloadName(name: string, contentType: string): string {
  const extension = extensions[contentType]
  const isRight =
    extension === undefined || new RegExp(`\\.${extension === 'jpg' ? 'jpe?g' : extension}$`, 'i').test(name)
  return isRight ? name : `${name.replace(/\.[^.]{1,5}$/, '')}.${extension}`
}

/** The sizes of a picture, with what its longer side has at most, in pixels. */
export const pictureSizes = { thumb: 160, small: 360, medium: 800, large: 1600 } as const

export type PictureSizeName = keyof typeof pictureSizes

/** What is kept of a file. */
export type RenditionName = 'original' | PictureSizeName

/** Where a client's upload is written to. Whatever lies there is served to nobody. */
export const stagingKey = (fileId: string, part: number) => `staging/${fileId}/${part}`
export const stagingOf = (fileId: string) => `staging/${fileId}/`
/** The copy of it that is looked at. */
export const incomingKey = (fileId: string) => `incoming/${fileId}`
/** What is kept. */
export const keptKey = (fileId: string, name: RenditionName) => `kept/${fileId}/${name}`
export const keptOf = (fileId: string) => `kept/${fileId}/`

/** The file that a key belongs to, and which of the three it is; undefined for a key that is none of ours. */
export function placeOf(key: string): { readonly kind: string; readonly fileId: string } | undefined {
  const [, kind, fileId] = /^(staging|incoming|kept)\/([^/]+)/.exec(key) ?? []
  return kind && fileId ? { kind, fileId } : undefined
}

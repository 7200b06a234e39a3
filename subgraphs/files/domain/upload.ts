/** How many bytes a part has. S3 joins none but the last that have less than 5 MiB. */
export const partSize = 8 * 1024 * 1024

export type Part = { readonly number: number; readonly offset: number; readonly size: number }

/** The parts of a file. */
export function partsOf(size: number): Part[] {
  return Array.from({ length: Math.ceil(size / partSize) }, (_, index) => {
    const offset = index * partSize
    return { number: index + 1, offset, size: Math.min(partSize, size - offset) }
  })
}

/** What of an upload is here. */
export type Progress = {
  readonly parts: readonly (Part & { readonly received: boolean })[]
  /** How many bytes from the beginning are here without a gap. */
  readonly offset: number
}

/** What of an upload is here, given the sizes of what lies in the store by part number. */
export function progressOf(size: number, stored: ReadonlyMap<number, number>): Progress {
  const parts = partsOf(size).map((part) => ({ ...part, received: stored.get(part.number) === part.size }))
  return { parts, offset: parts.find(({ received }) => !received)?.offset ?? size }
}

/** The last part of a path, whichever way its folders are parted; undefined where nothing is left. */
export function nameOf(path: string): string | undefined {
  const name = path.split(/[/\\]/).at(-1)?.trim() ?? ''
  return name === '' || name === '.' || name === '..' ? undefined : name
}

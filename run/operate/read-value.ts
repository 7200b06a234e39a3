/** What `verify` needs of an event. */
type Head = { readonly source: string; readonly type: string; readonly version: number | undefined }

/** Reads a record's value. `problem` says why not everybody can; there may be an event all the same. */
export function readValue(value: string): { readonly event?: Head; readonly problem?: string } {
  let event: any
  try {
    event = JSON.parse(value)
  } catch {
    return { problem: 'The record is not JSON.' }
  }
  const { source, type, aggregateversion: version } = event ?? {}
  if (typeof type !== 'string' || typeof source !== 'string' || `${type}${source}`.includes('\0')) {
    return { problem: 'The record is no event: source or type is missing.' }
  }
  const head = { source, type, version: Number.isSafeInteger(version) ? (version as number) : undefined }
  if (value.includes('\\ud') && !isWellFormed(event)) {
    return {
      event: head,
      problem: 'A text in it has half of a character (a lone surrogate), which PostgreSQL cannot read.',
    }
  }
  return { event: head }
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner))
}

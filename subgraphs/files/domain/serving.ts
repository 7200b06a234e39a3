/** What a request for bytes gets. */
export type Slice =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' }

const whole: Slice = { kind: 'whole' }

/** Reads `Range` as RFC 9110 has it; several ranges, and what is none, get the whole. */
export function sliceOf(range: string | null, size: number): Slice {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range?.replaceAll(/\s/g, '') ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return whole
  if (from === '') {
    const last = Number(to)
    return last === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', first: Math.max(0, size - last), last: size - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return whole
  if (first >= size) return { kind: 'unsatisfiable' }
  return { kind: 'part', first, last: Math.min(to === '' ? size - 1 : Number(to), size - 1) }
}

/** Whether a list of entity tags (`If-None-Match`) names this one. Commas may stand in a tag. */
export function namesTag(list: string | null, tag: string): boolean {
  if (list === null) return false
  return list.trim() === '*' || [...list.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, one]) => one === tag)
}

/** `attachment` with a name for every browser: the plain one for old ones, the real one encoded (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/**
 * JSON that carries bigint and Date through a text column and back. Used where
 * a result must come out as it went in (idempotency outcomes, saga states),
 * never on the wire: there, the scalars of the schema decide.
 */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, encoded: unknown) {
    const raw = this[key] // before Date.prototype.toJSON has run
    if (raw instanceof Date) return { $date: raw.toISOString() }
    if (typeof raw === 'bigint') return { $bigint: raw.toString() }
    return encoded
  })
}

export function decodeJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null) {
      if ('$date' in value && typeof value.$date === 'string') return new Date(value.$date)
      if ('$bigint' in value && typeof value.$bigint === 'string') return BigInt(value.$bigint)
    }
    return value
  })
}

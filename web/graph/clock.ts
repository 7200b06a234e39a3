/** How far this device's clock is behind the server's, in ms. */
let offset = 0

/**
 * Learns the server's time from the `Date` header of an answer, which is exact to a second. An answer that the browser
 * had kept has an old date: of answers that may be kept only what is later than all before is believed.
 */
export function learnTime(headers: Headers): void {
  const date = headers.get('date')
  const server = date ? Date.parse(date) : Number.NaN
  if (Number.isNaN(server)) return
  const found = server - Date.now()
  const mayBeOld = /max-age=[1-9]/.test(headers.get('cache-control') ?? '')
  if (mayBeOld && found < offset) return
  // Within two seconds it is the way there and the header's rounding, not the clock.
  offset = Math.abs(found) > 2_000 ? found : 0
}

/** Now, by the server's clock: due days, "today" and the renewal of tokens go by it. */
export function now(): Date {
  return new Date(Date.now() + offset)
}

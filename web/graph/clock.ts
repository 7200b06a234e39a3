/** How far this device's clock is behind the server's, in ms. */
let offset = 0

/** Learns the server's time from the `Date` header of an answer, which is exact to a second. */
export function learnTime(header: string | null): void {
  const server = header ? Date.parse(header) : Number.NaN
  if (Number.isNaN(server)) return
  const found = server - Date.now()
  // Within two seconds it is the way there and the header's rounding, not the clock.
  offset = Math.abs(found) > 2_000 ? found : 0
}

/** Now, by the server's clock: due days, "today" and the renewal of tokens go by it. */
export function now(): Date {
  return new Date(Date.now() + offset)
}

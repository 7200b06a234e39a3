import { createHmac, timingSafeEqual } from 'node:crypto'

/** What an address grants, in words that are signed with its path. */
type Grant = Readonly<Record<string, string | number>>

/**
 * A query string that lets whoever has it do one thing with one path, until it
 * expires: `expires=…&…&signature=…`. The first secret signs.
 */
export function signAddress(secrets: readonly string[], path: string, expiresAt: Date, grant: Grant = {}): string {
  const query = new URLSearchParams({ expires: String(Math.floor(expiresAt.getTime() / 1000)) })
  for (const [name, value] of Object.entries(grant)) query.set(name, String(value))
  const [secret = ''] = secrets
  query.set('signature', signature(secret, path, query))
  return query.toString()
}

/** What an address grants; undefined where its signature is not ours, or it has expired. Every secret counts. */
export function readAddress(
  secrets: readonly string[],
  path: string,
  query: URLSearchParams,
  now: Date,
): URLSearchParams | undefined {
  const given = Buffer.from(query.get('signature') ?? '')
  const signed = new URLSearchParams([...query].filter(([name]) => name !== 'signature'))
  const isOurs = secrets.some((secret) => {
    const wanted = Buffer.from(signature(secret, path, signed))
    return wanted.length === given.length && timingSafeEqual(wanted, given)
  })
  const isLive = Number(signed.get('expires')) * 1000 > now.getTime()
  return isOurs && isLive ? signed : undefined
}

function signature(secret: string, path: string, query: URLSearchParams): string {
  return createHmac('sha256', secret).update(`${path}\n${query}`).digest('base64url')
}

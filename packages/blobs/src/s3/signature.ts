import { createHash, createHmac } from 'node:crypto'

export type S3Access = { readonly region: string; readonly accessKeyId: string; readonly secretAccessKey: string }

export type Presigned = {
  readonly method: string
  /** Scheme, host and path; each segment of the path is encoded already. */
  readonly url: URL
  /** The headers that are part of what is signed: the request must have them, with these values. */
  readonly headers?: Readonly<Record<string, string>>
  readonly lifeMs: number
  readonly now: Date
}

/**
 * A request signed in its address (AWS Signature Version 4, query parameters),
 * as every S3 takes it. The body is not part of the signature; its length is
 * where `headers` names it.
 */
export function presignedUrl(access: S3Access, { method, url, headers = {}, lifeMs, now }: Presigned): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const scope = `${stamp.slice(0, 8)}/${access.region}/s3/aws4_request`
  const signed = Object.entries({ ...headers, host: url.host })
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .sort(byName)
  const signedNames = signed.map(([name]) => name).join(';')
  const query = canonicalQuery([
    ...url.searchParams,
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${access.accessKeyId}/${scope}`],
    ['X-Amz-Date', stamp],
    ['X-Amz-Expires', String(Math.max(1, Math.floor(lifeMs / 1000)))],
    ['X-Amz-SignedHeaders', signedNames],
  ])
  const request = [
    method,
    url.pathname,
    query,
    ...signed.map(([name, value]) => `${name}:${value}`),
    '',
    signedNames,
    'UNSIGNED-PAYLOAD',
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, createHash('sha256').update(request).digest('hex')].join('\n')
  const key = [stamp.slice(0, 8), access.region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${access.secretAccessKey}`,
  )
  const signature = createHmac('sha256', key).update(toSign).digest('hex')
  return `${url.origin}${url.pathname}?${query}&X-Amz-Signature=${signature}`
}

/** As RFC 3986 has it, which `encodeURIComponent` does not quite. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function canonicalQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(([name, value]): [string, string] => [encoded(name), encoded(value)])
    .sort(byName)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1)

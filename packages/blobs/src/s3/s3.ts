import { type BlobStore, checkKey, type StoredBlob } from '../blobs.ts'
import { encoded, presignedUrl, type S3Access } from './signature.ts'

export type S3BlobsOptions = S3Access & {
  /** Where we reach it, such as `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: string
  /** Where browsers reach it, if elsewhere. */
  readonly publicEndpoint?: string | undefined
  readonly bucket: string
  /** How many keys one answer lists; S3 gives 1000 at most. */
  readonly listPage?: number
  readonly now?: () => Date
}

/** The store denied, or was not there. */
export class BlobFault extends Error {
  override name = 'BlobFault'
}

type Asked = {
  readonly method: string
  readonly key?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
}

/** How long one request of ours may take, a copy of a large blob included. */
const patienceMs = 60_000

/** Blobs in a bucket of S3, or of any server that speaks it. Clients upload to it directly. */
export function s3Blobs(options: S3BlobsOptions): BlobStore & { readonly makeBucket: () => Promise<void> } {
  const { endpoint, publicEndpoint = endpoint, bucket, listPage = 1000, now = () => new Date() } = options

  function address(of: string, key: string | undefined, query: Readonly<Record<string, string>> = {}): URL {
    if (key !== undefined) checkKey(key)
    const path = [bucket, ...(key?.split('/') ?? [])].map(encoded).join('/')
    const url = new URL(`${of.replace(/\/+$/, '')}/${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    return url
  }

  /** Asks the store; undefined where it knows no such key. */
  async function ask({ method, key, query, headers = {}, body }: Asked): Promise<Response | undefined> {
    const url = presignedUrl(options, {
      method,
      url: address(endpoint, key, query),
      headers,
      lifeMs: 2 * patienceMs,
      now: now(),
    })
    const isRead = method === 'GET' && key !== undefined
    const answer = await fetch(url, {
      method,
      headers,
      // What is read is as long as its reader takes.
      ...(isRead ? {} : { signal: AbortSignal.timeout(patienceMs) }),
      ...(body === undefined ? {} : { body: body as string }),
    })
    if (answer.ok) return answer
    const said = await answer.text()
    const code = tag(said, 'Code') ?? ''
    if (answer.status === 404 && code !== 'NoSuchBucket') return undefined
    throw new BlobFault(
      `the store answered ${answer.status} ${code} to ${method} ${key ?? bucket}: ${tag(said, 'Message')}`,
    )
  }

  /** Some of the errors of a long copy come with the status 200. */
  async function textOf(answer: Response | undefined): Promise<string | undefined> {
    const text = await answer?.text()
    if (text?.includes('<Error>')) throw new BlobFault(`the store could not copy: ${tag(text, 'Code')}`)
    return text
  }

  const sourceOf = (key: string) => ({ 'x-amz-copy-source': `/${encoded(bucket)}/${key}` })

  async function joinParts(key: string, sources: readonly string[]): Promise<boolean> {
    const begun = await textOf(await ask({ method: 'POST', key, query: { uploads: '' } }))
    const uploadId = tag(begun ?? '', 'UploadId')
    if (!uploadId) throw new BlobFault('the store did not begin an upload')
    try {
      const parts: string[] = []
      for (const [index, source] of sources.entries()) {
        const query = { partNumber: String(index + 1), uploadId }
        const copied = await textOf(await ask({ method: 'PUT', key, query, headers: sourceOf(source) }))
        if (copied === undefined) {
          await ask({ method: 'DELETE', key, query: { uploadId } })
          return false
        }
        parts.push(`<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag(copied, 'ETag')}</ETag></Part>`)
      }
      const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`
      await textOf(await ask({ method: 'POST', key, query: { uploadId }, body }))
      return true
    } catch (error) {
      await ask({ method: 'DELETE', key, query: { uploadId } }).catch(() => undefined)
      throw error
    }
  }

  async function* list(prefix: string): AsyncGenerator<StoredBlob> {
    let after: string | undefined
    do {
      const query = { 'list-type': '2', 'max-keys': String(listPage), prefix }
      const answer = await ask({ method: 'GET', query: after ? { ...query, 'continuation-token': after } : query })
      const page = (await answer?.text()) ?? ''
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const [key = '', size, modified] = ['Key', 'Size', 'LastModified'].map((name) => tag(entry, name))
        yield { key, size: Number(size), modifiedAt: new Date(modified ?? 0) }
      }
      after = tag(page, 'NextContinuationToken')
    } while (after)
  }

  return {
    presign: (key, size, lifeMs) => {
      const at = now()
      const signed = { 'content-length': String(size) }
      const url = presignedUrl(options, {
        method: 'PUT',
        url: address(publicEndpoint, key),
        headers: signed,
        lifeMs,
        now: at,
      })
      // A client sends the length by itself; browsers let nobody else set it.
      return { method: 'PUT', url, headers: {}, expiresAt: new Date(at.getTime() + lifeMs) }
    },
    put: async (key, bytes) => {
      await ask({ method: 'PUT', key, body: bytes })
    },
    get: async (key, range) => {
      const headers: Record<string, string> = range ? { range: `bytes=${range.first}-${range.last}` } : {}
      const answer = await ask({ method: 'GET', key, headers })
      return answer && (answer.body ?? new ReadableStream({ start: (sink) => sink.close() }))
    },
    join: async (key, sources) => {
      const [only] = sources
      const joined =
        sources.length === 1 && only !== undefined
          ? (await textOf(await ask({ method: 'PUT', key, headers: sourceOf(only) }))) !== undefined
          : await joinParts(key, sources)
      const head = joined ? await ask({ method: 'HEAD', key }) : undefined
      return head && Number(head.headers.get('content-length'))
    },
    list,
    remove: async (keys) => {
      for (const key of keys) await ask({ method: 'DELETE', key })
    },
    makeBucket: async () => {
      await ask({ method: 'PUT' })
    },
  }
}

/** The text of an element; what S3 answers is flat enough for that. */
function tag(xml: string, name: string): string | undefined {
  const [, text] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? []
  return text?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

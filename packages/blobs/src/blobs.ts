/**
 * The blob port: where bytes lie that are too many for a database. Two
 * adapters stand behind it, a folder (`disk.ts`) and S3 (`s3/s3.ts`);
 * `conformance.ts` holds what both must do. A key never holds what a person
 * wrote, a name of a file for example.
 */
export interface BlobStore {
  /**
   * A request with which anybody who has it may put exactly `size` bytes at
   * this key, until it expires; again replaces. What it writes is whole or not there.
   */
  presign(key: string, size: number, lifeMs: number): UploadRequest
  /** Keeps bytes under a key, whole or not at all; those before are replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or those of a range; undefined where there is nothing. */
  get(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | undefined>
  /**
   * Makes one blob of several, in their order, without bringing them here; all
   * but the last have at least 5 MiB. It is a copy: whoever changes a source
   * later changes nothing of it. Returns its size; undefined where a source is missing.
   */
  join(key: string, sources: readonly string[]): Promise<number | undefined>
  /** What lies below a prefix, by key. */
  list(prefix: string): AsyncIterable<StoredBlob>
  /** Takes keys away; those that are not there are no fault. */
  remove(keys: readonly string[]): Promise<void>
  /** Takes what was sent to an address of `presign`, where those lead to a route of ours. */
  readonly receive?: ((key: string, request: Request) => Promise<Received>) | undefined
}

/** What a client sends to upload: these headers, and the bytes as the body. */
export type UploadRequest = {
  readonly method: 'PUT'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly expiresAt: Date
}

/** From the first to the last byte, both included. */
export type ByteRange = { readonly first: number; readonly last: number }

export type StoredBlob = { readonly key: string; readonly size: number; readonly modifiedAt: Date }

/** What became of an upload: kept, the signature does not count, or the bytes are not as many as were signed. */
export type Received = 'kept' | 'denied' | 'wrong size'

const keyForm = /^[a-z0-9_]+(\/[a-z0-9_]+[a-z0-9_.-]*)*$/

/** Throws on a key that could lead out of the store, or that not every store can keep. */
export function checkKey(key: string): void {
  if (!keyForm.test(key) || key.length > 200) throw new Error(`no key of a blob: ${JSON.stringify(key)}`)
}

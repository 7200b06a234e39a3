import { hash } from 'node:crypto'

/**
 * HMAC-SHA256 (RFC 2104) out of two hashes in one go each. Node's `createHmac`
 * makes an object of OpenSSL for every message, which costs more than hashing
 * a small request does, and once more when it is collected.
 */
export type HmacKey = {
  /** The padded key, and behind it room for the inner hash. */
  readonly outer: Buffer
  readonly inner: Buffer
}

const blockBytes = 64
const hashBytes = 32

/** A key of at most 64 bytes; throws for a longer one, which the RFC would have hashed. */
export function hmacKey(key: Uint8Array): HmacKey {
  if (key.length > blockBytes) throw new Error(`an HMAC key has at most ${blockBytes} bytes, not ${key.length}`)
  const inner = Buffer.alloc(blockBytes, 0x36)
  const outer = Buffer.alloc(blockBytes + hashBytes, 0x5c)
  key.forEach((byte, index) => {
    inner[index] = byte ^ 0x36
    outer[index] = byte ^ 0x5c
  })
  return { inner, outer }
}

/** Over the text in UTF-8 and then the bytes; as base64url. */
export function hmacSha256({ inner, outer }: HmacKey, text: string, bytes: Uint8Array): string {
  const textBytes = Buffer.byteLength(text)
  const message = Buffer.allocUnsafe(blockBytes + textBytes + bytes.length)
  message.set(inner)
  message.write(text, blockBytes)
  message.set(bytes, blockBytes + textBytes)
  // As text, one sign a byte: a buffer would be memory of its own, to be given back by the collector.
  outer.write(hash('sha256', message, 'binary'), blockBytes, 'binary')
  return hash('sha256', outer, 'base64url')
}

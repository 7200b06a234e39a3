import { createHmac, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hmacKey, hmacSha256 } from './hmac.ts'

const none = new Uint8Array()

describe('HMAC-SHA256', () => {
  // https://www.rfc-editor.org/rfc/rfc4231, 4.2 and 4.3
  it.each([
    ['0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['4a656665', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ])('is that of the test cases of its RFC: key %s', (key, text, expected) => {
    expect(hmacSha256(hmacKey(Buffer.from(key, 'hex')), text, none)).toBe(
      Buffer.from(expected, 'hex').toString('base64url'),
    )
  })

  it('is what OpenSSL makes of the text and the bytes after it, whatever their lengths', () => {
    for (const size of [0, 1, 54, 55, 56, 63, 64, 65, 1_000, 100_000]) {
      for (const text of ['', 'x', 'Zoë 🦊 '.repeat(30)]) {
        const key = randomBytes(32)
        const bytes = randomBytes(size)
        const expected = createHmac('sha256', key).update(text).update(bytes).digest('base64url')
        expect(hmacSha256(hmacKey(key), text, bytes)).toBe(expected)
      }
    }
  })

  it('keeps keys apart that are used in turns', () => {
    const [one, other] = [hmacKey(Buffer.alloc(32, 1)), hmacKey(Buffer.alloc(32, 2))]
    const first = hmacSha256(one, 'a', none)
    expect(hmacSha256(other, 'a', none)).not.toEqual(first)
    expect(hmacSha256(one, 'a', none)).toEqual(first)
  })

  it('refuses a key that would have to be hashed', () => {
    expect(() => hmacKey(randomBytes(65))).toThrow('at most 64 bytes, not 65')
  })
})

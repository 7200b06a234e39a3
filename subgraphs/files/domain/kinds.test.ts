import { expect, test } from 'vitest'
import { downloadName, kindOf, refuseKind } from './kinds.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\nrest', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
  ['\x00\x00\x00\x1cftypavif', 'image/avif'],
  ['%PDF-1.7', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['plain words', 'text/plain'],
  ['<svg onload="alert(1)"/>', 'text/plain'],
  ['<!doctype html><script>', 'text/plain'],
  ['\xc3\x9cber', 'text/plain'],
  ['cut in a letter \xc3', 'text/plain'],
])('%j is %s, whatever it was announced as', (head, contentType) => {
  expect(kindOf(bytes(head), 'text/html')?.contentType).toBe(contentType)
})

test.each(['MZ\x90\x00', '\x7fELF', 'text \x00', '\xff\xfe', '\x00\x00\x00\x18ftypheic'])('%j is not taken', (head) => {
  expect(kindOf(bytes(head), 'text/plain')).toBeUndefined()
})

test('which document a ZIP archive is, and which text is a table, the sender says', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(kindOf(bytes('PK\x03\x04'), word)?.contentType).toBe(word)
  expect(kindOf(bytes('a,b\n1,2'), 'text/csv')?.contentType).toBe('text/csv')
})

test('a picture must be one, where it was announced or is wanted as one', () => {
  const text = kindOf(bytes('<html>'), 'image/png')
  const picture = kindOf(bytes('GIF89a'), 'text/plain')
  const asked = { purpose: 'ATTACHMENT', announced: 'text/plain', size: 5 } as const
  expect(refuseKind(text, asked)).toBeUndefined()
  expect(refuseKind(text, { ...asked, announced: 'image/png' })).toBe('NOT_AN_IMAGE')
  expect(refuseKind(text, { ...asked, purpose: 'PICTURE' })).toBe('NOT_AN_IMAGE')
  expect(refuseKind(undefined, asked)).toBe('UNSUPPORTED_TYPE')
  expect(refuseKind(picture, { ...asked, purpose: 'PICTURE' })).toBeUndefined()
  expect(refuseKind(picture, { ...asked, size: 33 * 1024 * 1024 })).toBe('TOO_LARGE')
})

test.each([
  ['a.gif', 'image/png', 'a.png'],
  ['a.JPEG', 'image/jpeg', 'a.JPEG'],
  ['a', 'image/webp', 'a.webp'],
  ['a.html', 'text/plain', 'a.html'],
])('%s that has become %s is downloaded as %s', (name, contentType, shown) => {
  expect(downloadName(name, contentType)).toBe(shown)
})

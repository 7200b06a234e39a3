import { aPerson } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phonePhoto, plain, whitePng } from './pictures/pictures.fixture.ts'
import { type FilesWorld, filesWorld, keysOf, textBytes } from './test-world.ts'

let world: FilesWorld
beforeAll(async () => {
  world = await filesWorld({ now: '2026-11-30T12:00:00Z' })
})
afterAll(() => world?.stop())

const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
}

describe('a file', () => {
  test('is saved and never shown, by a name that every browser reads', async () => {
    const file = await world.upload(textBytes('<html><script>alert(1)</script>'), { name: 'Übersicht "Q4".html' })
    const answer = await world.fetch(file.url)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...guarded,
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="_bersicht _Q4_.html"; filename*=UTF-8''%C3%9Cbersicht%20%22Q4%22.html`,
      'cache-control': 'private, max-age=600',
    })
  })

  test('is answered by range, whole, or not at all', async () => {
    const file = await world.upload(textBytes('0123456789'.repeat(100)))
    const asked = async (headers: Record<string, string>) => {
      const answer = await world.fetch(file.url, headers)
      return [answer.status, answer.headers.get('content-range'), (await answer.text()).length]
    }
    const whole = await world.fetch(file.url, {}, 'HEAD')
    const etag = whole.headers.get('etag') ?? ''
    expect([whole.status, whole.headers.get('content-length'), await whole.text()]).toEqual([200, '1000', ''])
    expect(await asked({ range: 'bytes=0-0' })).toEqual([206, 'bytes 0-0/1000', 1])
    expect(await asked({ range: 'bytes=-2000' })).toEqual([206, 'bytes 0-999/1000', 1000])
    expect(await asked({ range: 'bytes=1000-' })).toEqual([416, 'bytes */1000', 0])
    expect(await asked({ range: 'bytes=8-3' })).toEqual([200, null, 1000])
    expect(await asked({ range: 'bytes=0-1,5-6' })).toEqual([200, null, 1000])
    expect(await asked({ range: 'bytes=0-4', 'if-range': '"old"' })).toEqual([200, null, 1000])
    expect(await asked({ range: 'bytes=0-4', 'if-range': etag })).toEqual([206, 'bytes 0-4/1000', 5])
    expect(await asked({ 'if-none-match': `"other", W/${etag}` })).toEqual([304, null, 0])
  })

  test('has a new address once the old one counts no more, and the same tag under it', async () => {
    const file = await world.upload(textBytes('half and half'))
    const first = await world.fetch(file.url, { range: 'bytes=0-3' })
    world.clock.advance(10 * 60_000)
    expect((await world.fetch(file.url, { range: 'bytes=4-' })).status).toBe(403)
    const fresh = (await world.file(file.id)).url
    const rest = await world.fetch(fresh, { range: 'bytes=4-', 'if-range': first.headers.get('etag') ?? '' })
    expect([rest.status, (await first.text()) + (await rest.text())]).toEqual([206, 'half and half'])
    // A page that is drawn again within a moment loads nothing again.
    world.clock.advance(1000)
    expect((await world.file(file.id)).url).toBe(fresh)
  })

  test('is nobody else’s, by no address that somebody could guess', async () => {
    const file = await world.upload(textBytes('mine'))
    expect(await world.file(file.id, aPerson())).toBeNull()
    const { url } = await world.upload(textBytes('other'))
    const [path, query] = [file.url.split('?')[0], url.split('?')[1]]
    for (const guess of [path, `${path}?${query}`, `${path}?expires=99999999999&signature=x`]) {
      expect((await world.fetch(guess)).status).toBe(403)
    }
  })
})

describe('a picture', () => {
  test('is shown in its sizes, upright and without its place, and saved without it too', async () => {
    const photo = await phonePhoto()
    const file = await world.upload(photo, { purpose: 'PICTURE', name: 'me.jpg', contentType: 'image/jpeg' })
    expect(file).toMatchObject({ status: 'READY', contentType: 'image/jpeg', width: 20, height: 40 })
    expect(file.averageColour).toMatch(/^#f[de]0000$/)
    expect(file.variants.map(({ size, width }: any) => [size, width])).toEqual([
      ['THUMB', 20],
      ['SMALL', 20],
      ['MEDIUM', 20],
      ['LARGE', 20],
    ])
    for (const [url, type, disposition] of [
      [file.variants[2].url, 'image/webp', 'inline'],
      [file.url, 'image/jpeg', `attachment; filename="me.jpg"; filename*=UTF-8''me.jpg`],
    ]) {
      const answer = await world.fetch(url)
      const headers = Object.fromEntries(answer.headers)
      expect(headers).toMatchObject({ ...guarded, 'content-type': type, 'content-disposition': disposition })
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(headers['content-length']).toBe(String(bytes.length))
      expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|Berlin/)
    }
    expect(file.size).toBe((await (await world.fetch(file.url)).arrayBuffer()).byteLength)
  })

  test.each([
    ['HTML that was announced as one', textBytes('<html>'), { contentType: 'image/png' }, 'NOT_AN_IMAGE'],
    ['an SVG', textBytes('<svg onload="alert(1)"/>'), { purpose: 'PICTURE', name: 'a.png' }, 'NOT_AN_IMAGE'],
    ['a GIF that is a script', textBytes('GIF89a/*<script>*/=1;'), { purpose: 'PICTURE' }, 'UNREADABLE'],
    ['one of too many pixels', whitePng(16_000, 16_000), { purpose: 'PICTURE' }, 'TOO_MANY_PIXELS'],
    ['a program', textBytes('MZ\u0000\u0001'), {}, 'UNSUPPORTED_TYPE'],
  ])('is no picture: %s is rejected, says why, and nothing of it stays', async (_what, bytes, input, rejection) => {
    const file = await world.upload(bytes, input)
    expect(file).toMatchObject({ status: 'REJECTED', rejection, url: null, variants: [], upload: null })
    expect((await keysOf(world.store)).filter((key) => key.includes(file.id))).toEqual([])
    expect(await world.emitted('files', 'files.file.rejected.v1')).toContainEqual(
      expect.objectContaining({ data: { fileId: file.id, ownerId: expect.any(String), reason: rejection } }),
    )
  })

  test('may go with a message, where it is one of the kinds', async () => {
    const picture = await plain().png().toBuffer()
    expect(await world.upload(picture, { contentType: 'application/octet-stream' })).toMatchObject({
      contentType: 'image/png',
      variants: [{}, {}, {}, {}],
    })
  })
})

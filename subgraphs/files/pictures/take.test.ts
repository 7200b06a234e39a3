import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { animation, phonePhoto, plain, whitePng } from './pictures.fixture.ts'
import { type Taken, takePicture } from './take.ts'

const taken = async (bytes: Uint8Array, contentType = 'image/jpeg'): Promise<Taken> => {
  const outcome = await takePicture(bytes, contentType)
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const named = ({ renditions }: Taken, name: string) => {
  const found = renditions.find((one) => one.name === name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}
const pixelOf = async (bytes: Uint8Array) => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  return { channels: info.channels, colour: [...data.subarray(0, info.channels)] }
}

describe('a picture', () => {
  test('becomes four sizes in WebP, none larger than it is, and is kept as what it was', async () => {
    const made = await taken(await plain(2000, 1000).jpeg().toBuffer())
    expect(made).toMatchObject({ contentType: 'image/jpeg', width: 2000, height: 1000, averageColour: '#fe0000' })
    const sizes = made.renditions.map(({ name, content_type, width, height }) => [name, content_type, width, height])
    expect(sizes).toEqual([
      ['original', 'image/jpeg', 2000, 1000],
      ['large', 'image/webp', 1600, 800],
      ['medium', 'image/webp', 800, 400],
      ['small', 'image/webp', 360, 180],
      ['thumb', 'image/webp', 160, 80],
    ])
    const small = await taken(await plain(100, 50).png().toBuffer(), 'image/png')
    expect(small.renditions.map(({ width }) => width)).toEqual([100, 100, 100, 100, 100])
  })

  test('stands upright, and tells neither place nor device, in any size nor in the file itself', async () => {
    const photo = await phonePhoto()
    expect(await sharp(photo).metadata()).toMatchObject({
      orientation: 6,
      exif: expect.anything(),
      xmp: expect.anything(),
    })
    const made = await taken(photo)
    expect(made).toMatchObject({ width: 20, height: 40 })
    for (const { bytes, width, height, name } of made.renditions) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, orientation }, name).toEqual({})
      expect([width, height], name).toEqual([20, 40])
      expect(Buffer.from(bytes).toString('latin1'), name).not.toMatch(/Exif|GPS|Berlin|somebody|xmp/i)
    }
  })

  test('carries nothing behind its end', async () => {
    const hidden = Buffer.concat([await plain().jpeg().toBuffer(), Buffer.from('PK\x03\x04<script>alert(1)</script>')])
    for (const { bytes } of (await taken(hidden)).renditions)
      expect(Buffer.from(bytes).includes('<script>')).toBe(false)
  })

  test('of four inks becomes one of three lights, and red stays red', async () => {
    const inks = await plain().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer()
    expect(await sharp(inks).metadata()).toMatchObject({ channels: 4, space: 'cmyk', hasProfile: false })
    const made = await taken(inks)
    for (const { bytes, name } of made.renditions) {
      const { channels, colour } = await pixelOf(bytes)
      expect(channels, name).toBe(3)
      const [red = 0, green = 0, blue = 0] = colour
      expect([red > 200, green < 70, blue < 70], `${name}: ${colour}`).toEqual([true, true, true])
    }
  })

  test('that moves becomes its first frame', async () => {
    const moving = animation(8, 8, 3)
    expect((await sharp(moving).metadata()).pages).toBe(3)
    const made = await taken(moving, 'image/gif')
    expect(made).toMatchObject({ contentType: 'image/png', width: 8, height: 8 })
    for (const { bytes, height } of made.renditions) {
      expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1)
      expect(height).toBe(8)
    }
    expect((await pixelOf(named(made, 'original').bytes)).colour.slice(0, 3)).toEqual([0, 0, 0])
  })

  test('that one sees through has an average colour as on paper', async () => {
    const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    expect((await taken(await clear.png().toBuffer(), 'image/png')).averageColour).toBe('#ffffff')
    const grey = plain(9, 9, { r: 100, g: 100, b: 100 }).toColourspace('b-w')
    expect((await taken(await grey.png().toBuffer(), 'image/png')).averageColour).toBe('#646464')
  })

  test('of every kind that is taken is read', async () => {
    for (const [kind, bytes] of [
      ['image/webp', await plain().webp().toBuffer()],
      ['image/avif', await plain().avif().toBuffer()],
    ] as const) {
      expect(await taken(bytes, kind)).toMatchObject({ contentType: 'image/webp', width: 40, height: 20 })
    }
  })
})

describe('what only begins like a picture', () => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['a GIF that is a script', Buffer.from('GIF89a/*<script>alert(1)</script>*/=1;')],
    ['the signature of a PNG before HTML', Buffer.from('\x89PNG\r\n\x1a\n<html><script>alert(1)</script>', 'latin1')],
    [
      'an SVG, which the library could read',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
  ]
  test.each(cases)('is refused: %s', async (_name, bytes) => {
    expect(await takePicture(bytes, 'image/png')).toBe('UNREADABLE')
  })

  test('is refused where its end is missing', async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#123',
        noise: { type: 'gaussian', mean: 128, sigma: 50 },
      },
    })
      .png()
      .toBuffer()
    expect(await takePicture(whole.subarray(0, whole.length / 2), 'image/png')).toBe('UNREADABLE')
  })
})

describe('a picture of too many pixels', () => {
  test('is refused by its header, whatever the limit of the library', async () => {
    for (const [width, height] of [
      [20_000, 20_000],
      [16_000, 16_000],
      [5_001, 5_000],
    ] as const) {
      expect(await takePicture(whitePng(width, height), 'image/png'), `${width}`).toBe('TOO_MANY_PIXELS')
    }
    expect(await takePicture(whitePng(5_000, 5_000), 'image/png')).toMatchObject({ width: 5_000 })
  })

  test('is refused where only all its frames have too many', async () => {
    expect(await takePicture(animation(2_000, 2_000, 7), 'image/gif')).toBe('TOO_MANY_PIXELS')
    expect(await takePicture(animation(2_000, 2_000, 6), 'image/gif')).toMatchObject({ width: 2_000 })
  })

  test('is refused without the memory that it would take', async () => {
    const bytes = whitePng(16_000, 16_000)
    const before = process.memoryUsage().rss
    await Promise.all(Array.from({ length: 20 }, () => takePicture(bytes, 'image/png')))
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })
})

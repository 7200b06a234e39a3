import type { Sharp } from 'sharp'
import { pixelsMax, type Rejection } from '../domain/kinds.ts'
import { type PictureSizeName, pictureSizes, type RenditionName } from '../domain/renditions.ts'
import { inTurn } from './in-turn.ts'

export type Made = {
  readonly name: RenditionName
  readonly content_type: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

export type Taken = {
  /** What the file itself has become. */
  readonly contentType: string
  readonly width: number
  readonly height: number
  readonly averageColour: string
  readonly renditions: readonly Made[]
}

/** Each takes up to a hundred megabytes while it is decoded. */
const atOnce = inTurn(2)

/**
 * Makes of what somebody sent pictures of our own: upright, in sRGB, the first
 * frame alone, and with nothing in them but pixels: no place, no device, no
 * small copy, nothing behind its end. The file that is downloaded is one of them.
 */
export function takePicture(bytes: Uint8Array, contentType: string): Promise<Taken | Rejection> {
  return atOnce(async () => {
    const sharp = await loadSharp()
    try {
      const {
        width,
        height,
        pageHeight = height,
        pages = 1,
      } = await sharp(bytes, { limitInputPixels: false }).metadata()
      // Known from the header, before anything is decoded: the library's own limit counts one frame.
      if (width * pageHeight * pages > pixelsMax) return 'TOO_MANY_PIXELS'
      return await make(sharp, bytes, contentType)
    } catch {
      // Whatever the decoder says of it, it will say again.
      return 'UNREADABLE'
    }
  })
}

type Library = Awaited<ReturnType<typeof loadSharp>>

async function make(sharp: Library, bytes: Uint8Array, contentType: string): Promise<Taken> {
  const options = { failOn: 'error', limitInputPixels: pixelsMax } as const
  const upright = () => sharp(bytes, options).autoOrient().toColourspace('srgb')
  const original = await made('original', ...as(upright(), contentType))
  const large = await sized(upright(), 'large')
  // The smaller ones are made of a large one without loss, so that the bytes are decoded twice and not five times.
  const base = await upright().resize(box('large')).png({ compressionLevel: 0 }).toBuffer()
  const smaller = await Promise.all((['medium', 'small', 'thumb'] as const).map((name) => sized(sharp(base), name)))
  const { width, height } = original
  return {
    contentType: original.content_type,
    width,
    height,
    averageColour: await averageColour(sharp, base),
    renditions: [original, large, ...smaller],
  }
}

function box(name: PictureSizeName) {
  const most = pictureSizes[name]
  return { width: most, height: most, fit: 'inside', withoutEnlargement: true } as const
}

const sized = (image: Sharp, name: PictureSizeName) =>
  made(name, image.resize(box(name)).webp({ quality: 80 }), 'image/webp')

/** What a file is kept as: its own kind, where that is a kind for one frame. */
function as(image: Sharp, contentType: string): [Sharp, string] {
  if (contentType === 'image/jpeg') return [image.jpeg({ quality: 90 }), contentType]
  if (contentType === 'image/webp' || contentType === 'image/avif') return [image.webp({ quality: 90 }), 'image/webp']
  return [image.png(), 'image/png']
}

async function made(name: RenditionName, image: Sharp, contentType: string): Promise<Made> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  return { name, content_type: contentType, width: info.width, height: info.height, bytes: data }
}

/** On white where one sees through. */
async function averageColour(sharp: Library, bytes: Uint8Array): Promise<string> {
  const small = await sharp(bytes).resize(32, 32, { fit: 'fill' }).flatten({ background: '#fff' }).toBuffer()
  const { channels } = await sharp(small).stats()
  const [red = 0, green = red, blue = red] = channels.map(({ mean }) => Math.round(mean))
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Loaded with the first picture: who uploads none does not pay for it. */
async function loadSharp() {
  const { default: sharp } = await import('sharp')
  // One picture after the other, and none of them kept; and no decoder but those that `domain/kinds.ts` lets in.
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpeg',
      'VipsForeignLoadPng',
      'VipsForeignLoadWebp',
      'VipsForeignLoadNsgif',
      'VipsForeignLoadHeif',
    ],
  })
  return sharp
}

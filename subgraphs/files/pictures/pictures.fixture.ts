import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

const red = { r: 254, g: 0, b: 0 }

/** One colour. */
export const plain = (width = 40, height = 20, background = red) =>
  sharp({ create: { width, height, channels: 3, background } })

/** As a phone makes it: lying on its side, with where it was taken in EXIF and XMP, and a device. */
export function phonePhoto(): Promise<Buffer> {
  return plain()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Phone of somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 24/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Berlin</place></x:xmpmeta>')
    .jpeg()
    .toBuffer()
}

/** A picture of one bit a pixel: few bytes, however large. */
export function whitePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))), { level: 9 })
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** An animation of so many frames, each of which draws one pixel: black, then white ones. */
export function animation(width: number, height: number, frames: number): Buffer {
  const screen = Buffer.from([width & 255, width >> 8, height & 255, height >> 8, 0x80, 0, 0])
  const colours = Buffer.from([0, 0, 0, 255, 255, 255])
  // One pixel of a colour: the codes clear, colour, end, of three bits each.
  const frame = (colour: number) => {
    const codes = 4 | (colour << 3) | (5 << 6)
    const control = [0x21, 0xf9, 4, 0, 10, 0, 0, 0]
    return Buffer.from([...control, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, codes & 255, codes >> 8, 0])
  }
  const drawn = Array.from({ length: frames }, (_, index) => frame(index === 0 ? 0 : 1))
  return Buffer.concat([Buffer.from('GIF89a'), screen, colours, ...drawn, Buffer.from([0x3b])])
}

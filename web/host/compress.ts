import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const isText = /\.(js|css|html|svg|json|webmanifest)$/
const smallestWorthIt = 600

/** Writes `X.br` and `X.gz` beside every text below a folder: made once, with all the effort there is. */
export async function compressBelow(folder: string): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => isText.test(path))
  await Promise.all(
    texts.map(async (path) => {
      const bytes = readFileSync(join(folder, path))
      if (bytes.length < smallestWorthIt) return
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      writeFileSync(join(folder, `${path}.br`), await promisify(brotliCompress)(bytes, { params }))
      writeFileSync(join(folder, `${path}.gz`), await promisify(gzip)(bytes, { level: 9 }))
    }),
  )
}

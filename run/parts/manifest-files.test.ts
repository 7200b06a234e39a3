import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Registration } from '@stoa/gateway/graph/registrar'
import { until } from '@stoa/testing/until'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StartFault } from '../lifetime/faults.ts'
import { loadConfig } from '../settings/config.ts'
import { followManifests, readManifests } from './manifest-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-manifests-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  // As careful programs do it: nobody reads half of it.
  await writeFile(join(folder, `${path}.next`), text)
  await rename(join(folder, `${path}.next`), join(folder, path))
}

const placesOf = (...paths: string[]) =>
  loadConfig({ STOA_MANIFESTS: paths.map((path) => join(folder, path)).join(',') })

describe('what STOA_MANIFESTS names', () => {
  test('files, folders of files, folders of folders: each client by its name', async () => {
    await put('shop.json', 'a')
    await put('partners/desk.json', 'b')
    await put('own/web/manifest.json', 'c')
    await put('own/web/items.graphql', 'query')
    await put('own/tour/manifest.json', 'd')
    await put('own/node_modules/x/manifest.json', 'never')
    expect(await readManifests(placesOf('shop.json', 'partners', 'own'))).toEqual([
      { client: 'shop', text: 'a' },
      { client: 'desk', text: 'b' },
      { client: 'tour', text: 'd' },
      { client: 'web', text: 'c' },
    ])
    expect(await readManifests(placesOf('own/web'))).toEqual([{ client: 'web', text: 'c' }])
  })

  test('what is not there is none, and two of one client are refused', async () => {
    await put('shop.json', 'a')
    await put('other/shop.json', 'b')
    expect(await readManifests(placesOf('nothing', 'shop.json'))).toEqual([{ client: 'shop', text: 'a' }])
    await expect(readManifests(placesOf('shop.json', 'other'))).rejects.toThrow(StartFault)
  })

  test('unset, in development all that we send ourselves, in production the app alone', () => {
    expect(loadConfig({}).manifests).toEqual([expect.stringMatching(/\/schema\/operations$/)])
  })
})

test('what is put there counts from then on, what is refused is told, and what goes counts no more', async () => {
  await put('shop.json', 'one')
  const places = placesOf('.')
  const registered: (readonly [client: string, text: string | undefined])[] = []
  const reports: string[] = []
  const gateway = {
    register: async (client: string, text: string | undefined): Promise<Registration> => {
      registered.push([client, text])
      return text === 'bad' ? { problems: ['Bad (1) has no body'] } : { operations: 1 }
    },
  }
  const known = await readManifests(places)
  const report = (level: string, message: string) => void reports.push(`${level}: ${message}`)
  const stop = followManifests(places, known, gateway, report)
  const toldAfter = async (path: string, text: string | undefined, count: number) => {
    // The folder may not be watched yet: a change is made until it is heard.
    await until(async () => {
      if (text === undefined) await rm(join(folder, path), { force: true })
      else await put(path, text)
      process.emit('SIGHUP')
      return registered.length >= count
    }, `${count} are registered`)
  }
  await toldAfter('web/manifest.json', 'two', 1)
  await toldAfter('shop.json', 'bad', 2)
  await toldAfter('shop.json', undefined, 3)
  stop()
  expect(registered).toEqual([
    ['web', 'two'],
    ['shop', 'bad'],
    ['shop', undefined],
  ])
  expect(reports).toContain('error: the manifest of shop is refused, and the one before still counts')
})

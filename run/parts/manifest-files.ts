import { type FSWatcher, watch } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Gateway } from '@stoa/gateway/gateway'
import type { PublishedManifest } from '@stoa/gateway/graph/registrar'
import type { Report } from '@stoa/telemetry/report'
import { StartFault } from '../lifetime/faults.ts'
import type { Config } from '../settings/config.ts'

type Places = Pick<Config, 'manifests'>

/** A larger file is no manifest. */
const bytesMax = 20_000_000

/** All manifests in the places that STOA_MANIFESTS names. What is not there counts as none; throws for what is no file. */
export async function readManifests({ manifests }: Places): Promise<PublishedManifest[]> {
  const files = (await Promise.all(manifests.map(filesIn))).flat()
  const read = await Promise.all(files.map(async (file) => ({ client: clientOf(file), text: await textOf(file) })))
  const twice = read.find(({ client }, index) => read.findIndex((one) => one.client === client) !== index)
  if (twice) throw new StartFault(`STOA_MANIFESTS names two manifests of the client ${twice.client}. Leave one out.`)
  return read
}

/** The manifests in a place: itself, the files in it, and `manifest.json` of the folders in it. */
async function filesIn(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [place]
  const entries = await readdir(place, { withFileTypes: true })
  if (entries.some(({ name }) => name === manifestName)) return [join(place, manifestName)]
  const files = entries.filter((one) => one.isFile() && one.name.endsWith('.json') && one.name !== 'package.json')
  const inFolders = await Promise.all(
    foldersOf(entries).map(async (name) => {
      const file = join(place, name, manifestName)
      return (await stat(file).catch(() => undefined)) ? [file] : []
    }),
  )
  return [...files.map(({ name }) => join(place, name)), ...inFolders.flat()].sort()
}

const manifestName = 'manifest.json'

type Entry = { readonly name: string; isDirectory(): boolean }

function foldersOf(entries: readonly Entry[]): string[] {
  return entries.filter((one) => one.isDirectory() && one.name !== 'node_modules').map(({ name }) => name)
}

function clientOf(file: string): string {
  return basename(file) === manifestName ? basename(dirname(file)) : basename(file, '.json')
}

async function textOf(file: string): Promise<string> {
  const { size } = await stat(file)
  if (size > bytesMax) throw new StartFault(`${file} is larger than ${bytesMax} bytes: it is no manifest.`)
  return readFile(file, 'utf8')
}

/** How long files that are written one after the other may take, in milliseconds. */
const settleMs = 200

/**
 * Registers what is put into the places from then on, and tells what it comes to; a refused manifest changes nothing.
 * A SIGHUP makes it look at once. Answers how to stop.
 */
export function followManifests(
  places: Places,
  known: readonly PublishedManifest[],
  gateway: Pick<Gateway, 'register'>,
  report: Report,
): () => void {
  let settling: NodeJS.Timeout | undefined
  let watchers: FSWatcher[] = []
  let stopped = false
  let looking = Promise.resolve()
  const registered = new Map(known.map(({ client, text }) => [client, text]))

  async function look(): Promise<void> {
    settling = undefined
    try {
      const manifests = await readManifests(places)
      await watchAll()
      for (const { client, text } of manifests) if (registered.get(client) !== text) await register(client, text)
      const gone = [...registered.keys()].filter((client) => !manifests.some((one) => one.client === client))
      for (const client of gone) await register(client, undefined)
    } catch (error) {
      report('error', 'the manifests of STOA_MANIFESTS cannot be read, and those before still count', { error })
    }
  }

  async function register(client: string, text: string | undefined): Promise<void> {
    // Also where it is refused: then it is tried again when it is another.
    if (text === undefined) registered.delete(client)
    else registered.set(client, text)
    const outcome = await gateway.register(client, text)
    if ('problems' in outcome) {
      const { problems } = outcome
      report('error', `the manifest of ${client} is refused, and the one before still counts`, { problems })
    } else report('info', `the manifest of ${client} counts`, { operations: outcome.operations })
  }

  const soon = (waitMs: number) => {
    clearTimeout(settling)
    if (stopped) return
    settling = setTimeout(() => {
      looking = looking.then(look)
    }, waitMs)
  }

  /** The folders, because a file that takes the place of another is not the one that was watched. */
  async function watchAll(): Promise<void> {
    const folders = await Promise.all(places.manifests.map(watchedIn))
    for (const watcher of watchers) watcher.close()
    watchers = []
    if (stopped) return
    for (const folder of new Set(folders.flat())) {
      const watcher = watch(folder, () => soon(settleMs))
      watcher.on('error', (error) => report('warn', `${folder} is watched no more; SIGHUP still works`, { error }))
      watchers.push(watcher)
    }
  }

  const now = () => soon(0)
  process.on('SIGHUP', now)
  void watchAll().catch((error: unknown) => report('warn', 'manifests are not watched; SIGHUP works', { error }))
  return () => {
    stopped = true
    clearTimeout(settling)
    process.off('SIGHUP', now)
    for (const watcher of watchers) watcher.close()
  }
}

/** Of a place that is not there yet, the folder in which it would be. */
async function watchedIn(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined)
  if (!found) return (await stat(dirname(place)).catch(() => undefined)) ? [dirname(place)] : []
  if (found.isFile()) return [dirname(place)]
  return [place, ...foldersOf(await readdir(place, { withFileTypes: true })).map((name) => join(place, name))]
}

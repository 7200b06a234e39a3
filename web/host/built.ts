import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfSources } from './sources.ts'

/** The folder of the app's sources. */
export const webFolder = join(import.meta.dirname, '..')
/** Where `pnpm build:web` puts the files that a browser loads. */
export const distFolder = join(webFolder, 'dist')

/** What a build says of itself, in `dist/build.json`. */
export type Build = {
  /** Of its sources (sources.ts). */
  readonly sources: string
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>
  /** Assets of this build; the others in the folder are of the build before, for pages that are still open. */
  readonly assets: readonly string[]
}

/** The build that stands in a folder, or undefined where there is none. */
export function builtIn(folder: string): Build | undefined {
  const path = join(folder, 'build.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Build) : undefined
}

/** Whether what stands in `dist` is of today's sources. */
export function isBuilt(): boolean {
  return builtIn(distFolder)?.sources === hashOfSources(webFolder)
}

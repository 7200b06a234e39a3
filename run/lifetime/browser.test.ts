import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stoa-browser-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A desktop whose opener does this. */
function desktop(script: string): NodeJS.ProcessEnv {
  for (const name of ['open', 'xdg-open']) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return { PATH: `${folder}:/usr/bin:/bin` }
}

test('the address is given to what opens addresses', async () => {
  const environment = desktop(`printf %s "$1" > ${folder}/opened`)
  expect(await openBrowser('http://localhost:4000/', environment)).toBe(true)
  expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe('http://localhost:4000/')
})

test('a machine without a browser says so', async () => {
  expect(await openBrowser('http://localhost:4000/', desktop('exit 3'))).toBe(false)
  expect(await openBrowser('http://localhost:4000/', { PATH: join(folder, 'nothing') })).toBe(false)
})

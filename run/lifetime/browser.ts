import { spawn } from 'node:child_process'

/** What opens an address as a person would, on each system. */
function openerOf(platform: NodeJS.Platform, url: string): readonly [program: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url]
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url]
  return ['xdg-open', url]
}

/** Opens an address in the browser. Resolves with whether there was a program that could. */
export function openBrowser(url: string, environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const [program, ...args] = openerOf(process.platform, url)
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: environment, stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    // Some stay as long as the browser does: what ends at once without a fault, or stays a moment, has opened it.
    child.once('exit', (code) => resolve(code === 0))
    setTimeout(() => resolve(true), 1_000).unref()
    child.unref()
  })
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'
import type { Problem } from './rule.ts'

export type Run = { readonly status: number; readonly output: string }

const timeoutMs = 180_000

/** Runs a tool of node_modules/.bin in a folder; both of its outputs, without colours. */
export function runTool(tool: string, args: readonly string[], cwd: string): Promise<Run> {
  // oxlint looks for its type-aware half below the folder that it lints; a probe's folder has none.
  const OXLINT_TSGOLINT_PATH = join(repositoryRoot, 'node_modules/.bin/tsgolint')
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', OXLINT_TSGOLINT_PATH }
  return new Promise((resolve, reject) => {
    execFile(
      join(repositoryRoot, 'node_modules/.bin', tool),
      [...args],
      { cwd, env, maxBuffer: 64 * 1024 * 1024, timeout: timeoutMs },
      (error, stdout, stderr) => {
        if (error?.killed) reject(new Error(`${tool} did not end within ${timeoutMs / 1000} s`))
        else if (error && typeof error.code !== 'number') reject(error)
        else resolve({ status: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` })
      },
    )
  })
}

/** The checks that other people's tools make. */
export const outsideTools = {
  format: { tool: 'biome', args: ['format', '--max-diagnostics=200'], mend: 'pnpm format' },
  types: { tool: 'tsc', args: ['-p', '.'], mend: '' },
  lint: { tool: 'oxlint', args: ['--type-aware', '--deny-warnings', '--format=unix'], mend: '' },
  unused: { tool: 'knip', args: ['--no-progress'], mend: 'remove what knip names, or say in knip.json why it stays' },
} as const

export type OutsideTool = keyof typeof outsideTools

/** Runs one of them; its own words are the problem, with the mend below. */
export async function outsideProblems(name: OutsideTool, root: string): Promise<Problem[]> {
  const { tool, args, mend } = outsideTools[name]
  const { status, output } = await runTool(tool, args, root)
  if (status === 0) return []
  const told = name === 'format' ? unformatted(output) : output.trim()
  return [told, ...(mend ? [`mend: ${mend}`] : [])]
}

/** What runs in a browser has other globals, and JSX: configurations of their own. */
const browserFolders = ['web', 'examples/react']

export async function browserTypeProblems(root: string): Promise<Problem[]> {
  const runs = await Promise.all(browserFolders.map((folder) => runTool('tsc', ['-p', folder], root)))
  return runs.filter(({ status }) => status !== 0).map(({ output }) => output.trim())
}

/** Biome shows what it would print, at length; `pnpm format` shows that better. */
function unformatted(output: string): string {
  const files = [...output.matchAll(/^(\S+) format ━/gm)].map(([, path]) => path)
  return files.length > 0 ? files.join('\n') : output.trim()
}

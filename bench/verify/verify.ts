import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Counted, startCounted } from '@stoa/e2e/counted'
import { fillShelf } from '@stoa/e2e/shelf'
import { trade } from '@stoa/e2e/trade'
import { inherited, runScript } from '@stoa/e2e/launched'
import { repositoryRoot } from '@stoa/contracts/roster'
import { newId } from '@stoa/values/ids'
import { sql } from 'kysely'
import picocolors from 'picocolors'
import { isMissed, type Measured, printTable } from '../src/table.ts'

const recordsWanted = 100_000
const secondsMax = 60
const mibMax = 300

/**
 * What `pnpm verify` takes as the log grows: its time, and the most memory of
 * its process. The log is filled the way that events take: states of people
 * through outbox, relay, log and the read models of three subgraphs.
 */
export async function benchVerify(flags: readonly string[]): Promise<boolean> {
  const at = flags.indexOf('--records')
  const wanted = at < 0 ? recordsWanted : Number(flags[at + 1])
  const tell = (line: string) => console.log(picocolors.dim(`  ${line} …`))
  const rows: Measured[] = []
  const counted = await startCounted()
  try {
    await trade(counted, await fillShelf(counted, { forSale: 5, owned: 3 }))
    await addPeople(counted, Math.floor(wanted / 20))
    for (const share of [0.1, 0.5, 1]) {
      tell(`a log of ${Math.round(wanted * share)} records`)
      while ((await recordsOf(counted)) < wanted * share) {
        const { code, output } = await runScript(counted, 'operate/republish', 'users.person.changed.v1')
        if (code !== 0) throw new Error(output)
        await counted.settle()
      }
      tell('verify')
      const { seconds, mib } = await measureVerify(counted)
      const what = `verify, a log of ${await recordsOf(counted)} records`
      rows.push({ what, measured: seconds, unit: 's', target: secondsMax })
      rows.push({ what: `${what}: memory`, measured: mib, unit: 'MiB', target: mibMax })
    }
  } finally {
    await counted.stop()
  }
  printTable(rows)
  return !rows.some(isMissed)
}

async function recordsOf({ stoa }: Counted): Promise<number> {
  const db = stoa.hosts.get('users')?.runtime.database.db
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from stoa.outbox`.execute(db as never)
  return rows[0]?.count ?? 0
}

async function addPeople({ stoa }: Counted, count: number): Promise<void> {
  const db = stoa.hosts.get('users')?.runtime.database.db
  const ids = Array.from({ length: count }, () => newId('per'))
  await sql`
    insert into person (id, email, email_key, display_name, locale, time_zone, status, password_hash, created_at)
    select id, id || '@example.org', id || '@example.org', 'Person ' || id, 'en', 'Europe/Berlin', 'ACTIVE', 'none', now()
    from unnest(${ids}::text[]) as id`.execute(db as never)
}

async function measureVerify({ environment }: Counted): Promise<{ seconds: number; mib: number }> {
  const begun = performance.now()
  // As the script of `package.json` does.
  const child = spawn(process.execPath, ['--max-semi-space-size=4', 'run/operate/verify.ts'], {
    cwd: repositoryRoot,
    env: { ...inherited(), ...environment } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  let mib = 0
  const looking = setInterval(() => (mib = Math.max(mib, peakMib(child.pid ?? 0))), 100)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(looking)
  if (code !== 0) throw new Error(`verify ended with ${code}:\n${output}`)
  return { seconds: (performance.now() - begun) / 1000, mib }
}

/** The most that a process has held so far, as Linux says it. */
function peakMib(pid: number): number {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kib ?? 0) / 1024)
  } catch {
    return 0
  }
}

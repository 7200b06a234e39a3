import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { until } from './until.ts'

/** A real S3 server that a test has for itself. */
export type TestS3 = {
  readonly access: {
    readonly endpoint: string
    readonly region: string
    readonly accessKeyId: string
    readonly secretAccessKey: string
  }
  stop(): Promise<void>
}

const installed = join(homedir(), 'go/bin/versitygw')

/** Starts one over a folder that goes with it. A missing versitygw is a failure that says its mend. */
export async function startS3(): Promise<TestS3> {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-s3-'))
  const [data, sidecar] = [join(folder, 'data'), join(folder, 'sidecar')]
  await Promise.all([mkdir(data), mkdir(sidecar)])
  const port = await freePort()
  const keys = { accessKeyId: 'test', secretAccessKey: 'a-secret-of-the-test' }
  const program = existsSync(installed) ? installed : 'versitygw'
  const child = spawn(program, ['--port', `127.0.0.1:${port}`, 'posix', '--sidecar', sidecar, data], {
    stdio: 'ignore',
    env: { ...process.env, ROOT_ACCESS_KEY: keys.accessKeyId, ROOT_SECRET_KEY: keys.secretAccessKey },
  })
  const failed = once(child, 'error').then(() => {
    throw new Error(
      'versitygw is needed for this test: install it (go install github.com/versity/versitygw/cmd/versitygw@v1.8.0).',
    )
  })
  failed.catch(() => undefined)
  const endpoint = `http://127.0.0.1:${port}`
  // Whatever it says to a stranger, it speaks.
  const answers = () =>
    fetch(endpoint).then(
      ({ status }) => status > 0,
      () => false,
    )
  await Promise.race([until(answers, 'the S3 server answers'), failed])
  return {
    access: { endpoint, region: 'us-east-1', ...keys },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGKILL')
        await ended
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}

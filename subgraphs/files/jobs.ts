import { recordCheck } from './commands/outcome.ts'
import type { FilesJob } from './context.ts'
import { incomingKey, keptOf, stagingOf } from './domain/renditions.ts'
import { checkUpload } from './checking.ts'

// What reads and writes bytes. A job may run again at any point: it begins
// with what the client sent, writes to the same keys, and records once.

type Data = Record<string, string>

/** Looks at what was uploaded, keeps it or says why not, and takes away what is not needed any more. */
export const checkFile = {
  run: async ({ fileId = '' }: Data, context: FilesJob) => {
    const { db, ports, run } = context
    const file = await db.selectFrom('file').selectAll().where('id', '=', fileId).executeTakeFirst()
    if (file?.status === 'CHECKING') {
      const outcome = await checkUpload(ports.store, file)
      await run(recordCheck, { fileId, outcome })
    }
    await removeBelow(context, [stagingOf(fileId), incomingKey(fileId)])
    // Of what was rejected, or deleted while it was looked at, nothing stays.
    const now = await db.selectFrom('file').select('status').where('id', '=', fileId).executeTakeFirst()
    if (now?.status !== 'READY') await removeBelow(context, [keptOf(fileId)])
  },
}

/** Takes away all that there is of a file that is deleted. */
export const removeBlobs = {
  run: ({ fileId = '' }: Data, context: FilesJob) =>
    removeBelow(context, [stagingOf(fileId), incomingKey(fileId), keptOf(fileId)]),
}

async function removeBelow({ ports: { store } }: FilesJob, prefixes: readonly string[]): Promise<void> {
  for (const prefix of prefixes) {
    const keys = (await Array.fromAsync(store.list(prefix))).map(({ key }) => key)
    await store.remove(keys)
  }
}

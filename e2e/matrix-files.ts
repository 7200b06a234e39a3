import { until } from '@stoa/testing/until'
import { newKey } from './matrix-objects.ts'
import type { Person } from './system.ts'

/** A file that belongs to nothing yet, and an upload that is not finished. */
export async function keepFiles(owner: Person) {
  const file = await uploadText(owner, 'Instructions for use')
  const { upload } = await start(owner, 'more')
  return { file, upload: upload.file.id as string }
}

/** Uploads a text and waits until it is ready; returns its id. */
async function uploadText(owner: Person, text: string): Promise<string> {
  const { upload } = await start(owner, text)
  const [{ method, url }] = upload.parts
  const sent = await fetch(url, { method, body: text })
  if (!sent.ok) throw new Error(`the part was not taken: ${sent.status} ${await sent.text()}`)
  const id = upload.file.id as string
  await owner.do('fileUploadFinish', { id }, 'file { id }')
  await until(async () => (await owner.get(`{ file(id: "${id}") { status } }`)).file.status === 'READY', 'it is ready')
  return id
}

function start(owner: Person, text: string) {
  const what = { purpose: 'ATTACHMENT', name: 'a.txt', size: text.length, contentType: 'text/plain' }
  return owner.do(
    'fileUploadStart',
    { ...what, idempotencyKey: newKey() },
    'upload { file { id } parts { method url } }',
  )
}

import { newKey } from './matrix-objects.ts'
import type { Person } from './system.ts'
import { startUpload, uploadPicture, uploadText, withFiles } from './uploads.ts'

type Subjects = { readonly item: string; readonly unit: string; readonly conversation: string }

/** A file that belongs to nothing, an upload that is not finished, and a file of each kind of thing. */
export async function keepFiles(owner: Person, { item, unit, conversation }: Subjects) {
  const [file, attachment, poster, unitPicture, portrait] = await Promise.all([
    uploadText(owner, 'Instructions for use'),
    uploadText(owner, 'The bill'),
    ...[10, 20, 30].map((grey) => uploadPicture(owner, grey)),
  ])
  const { upload } = await startUpload(owner, 5)
  await withFiles(owner, 'itemPicturesSet', { id: item, fileIds: [poster] }, 'item { id }')
  await withFiles(owner, 'unitPicturesSet', { id: unit, fileIds: [unitPicture] }, 'unit { id }')
  await withFiles(owner, 'personUpdate', { pictureId: portrait }, 'person { id }')
  const said = { conversationId: conversation, body: 'See here', fileIds: [attachment], idempotencyKey: newKey() }
  await withFiles(owner, 'messageSend', said, 'message { id }')
  const files = { file, attachment, poster, unitPicture, portrait } as Record<string, string>
  return { ...files, upload: upload.file.id } as Record<
    'file' | 'attachment' | 'poster' | 'unitPicture' | 'portrait' | 'upload',
    string
  >
}

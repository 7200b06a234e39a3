import { knownFiles, refuseFiles } from '@stoa/subgraph/known-files'
import type { Id } from '@stoa/values/ids'
import { isRefusal, notFound, type Refusal } from '@stoa/values/refusal'
import { sql } from 'kysely'
import type { ItemsWork } from '../context.ts'
import type { ItemPicturesSetInput, UnitPicturesSetInput } from '../generated.ts'
import type { LoanLineRow } from '../tables.ts'
import { type ItemOutcome, lockManaged, managedOr } from './catalogue.ts'
import { lockItem, touchItems } from './lock.ts'
import { lockUnit, type UnitOutcome } from './units.ts'

const path = ['input', 'fileIds']

/** Sets the pictures of an item. The first stands for it. */
export async function setItemPictures(work: ItemsWork, { id, fileIds }: ItemPicturesSetInput): ItemOutcome {
  const item = await lockManaged(work, id)
  if (isRefusal(item)) return item
  const refused = await refuseFiles(work, fileIds, { kept: item.pictures, picturesOnly: true, path })
  if (refused) return refused
  await savePictures(work, id, fileIds)
  return { itemId: id }
}

async function savePictures(work: ItemsWork, itemId: Id, fileIds: readonly Id[]): Promise<void> {
  const [first] = await knownFiles(work.db, fileIds.slice(0, 1))
  const changes = { pictures: [...fileIds], picture: first?.public_path ?? null }
  await work.db.updateTable('item').set(changes).where('id', '=', itemId).execute()
  await touchItems(work, [itemId])
  work.emit('items.item.pictured.v1', { itemId, fileIds: [...fileIds] })
}

/** Sets the pictures of one unit. */
export async function setUnitPictures(work: ItemsWork, { id, fileIds }: UnitPicturesSetInput): UnitOutcome {
  const found = await lockUnit(work, id)
  if (isRefusal(found)) return found
  const { unit, item } = found
  // To who does not manage the item its units do not exist.
  if (managedOr(work.viewer, item)) return notFound(id)
  const refused = await refuseFiles(work, fileIds, { kept: unit.pictures, picturesOnly: true, path })
  if (refused) return refused
  await saveUnitPictures(work, { id, itemId: item.id }, fileIds)
  return { unitId: id }
}

async function saveUnitPictures(
  work: ItemsWork,
  { id, itemId }: { readonly id: Id; readonly itemId: Id },
  fileIds: readonly Id[],
): Promise<void> {
  await work.db
    .updateTable('unit')
    .set({ pictures: [...fileIds] })
    .where('id', '=', id)
    .execute()
  await touchItems(work, [itemId])
  work.emit('items.item.pictured.v1', { itemId, unitId: id, fileIds: [...fileIds] })
}

/** A file is deleted: it belongs to nothing any more. Photos of a handover stay, since files keeps those. */
export async function forgetPicture(work: ItemsWork, { fileId }: { readonly fileId: Id }): Promise<void> {
  const shows = sql<boolean>`pictures @> array[${fileId}]::text[] and pictures <> '{}'`
  const [items, units] = [
    await work.db.selectFrom('item').select('id').where(shows).execute(),
    await work.db.selectFrom('unit').select(['id', 'item_id']).where(shows).execute(),
  ]
  const itemIds = [...items.map(({ id }) => id), ...units.map(({ item_id }) => item_id)]
  for (const itemId of [...new Set(itemIds)].sort()) {
    // Read again under the lock: somebody may have set others meanwhile.
    const item = await lockItem(work, itemId)
    if (item?.pictures.includes(fileId)) await savePictures(work, itemId, without(item.pictures, fileId))
    const ofItem = await work.db.selectFrom('unit').selectAll().where('item_id', '=', itemId).where(shows).execute()
    for (const { id, pictures } of ofItem) await saveUnitPictures(work, { id, itemId }, without(pictures, fileId))
  }
}

const without = (ids: readonly Id[], id: Id) => ids.filter((one) => one !== id)

type Photos = { readonly lineId: Id; readonly fileIds: readonly Id[] }

/** Why these cannot be photos of these lines; undefined where they can. */
export async function refusePhotos(
  work: ItemsWork,
  photos: readonly Photos[],
  lines: readonly LoanLineRow[],
  field: 'photos' | 'lines',
): Promise<Refusal | undefined> {
  const stranger = photos.find(({ lineId }) => !lines.some(({ id }) => id === lineId))
  if (stranger) return notFound(stranger.lineId, ['input', field])
  const ids = photos.flatMap(({ fileIds }) => fileIds)
  return refuseFiles(work, ids, { picturesOnly: true, path: ['input', field] })
}

export function photosOf(photos: readonly Photos[], lineId: Id): Id[] {
  return photos.filter((one) => one.lineId === lineId).flatMap(({ fileIds }) => fileIds)
}

import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { aReadyPicture } from '@stoa/testing/files'
import { anonymous, aPerson, staff } from '@stoa/testing/people'
import type { Viewer } from '@stoa/auth/viewer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createItem, publishItem } from './commands/catalogue.ts'
import { checkOutLoan } from './commands/loan-handover.ts'
import { requestLoan } from './commands/loan-request.ts'
import { returnLoan } from './commands/loan-return.ts'
import { setItemPictures, setUnitPictures } from './commands/pictures.ts'
import { aKey, aWish, borrower, done, type ItemsWorld, itemsWorld } from './test-world.ts'

const owner = aPerson()
let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld({ background: true })
  await world.known([owner])
})
afterAll(() => world?.stop())

type FileState = EventPayloads['files.file.changed.v1']

/** A file, of which items has heard; returns its id. */
async function uploaded(by: { readonly id: string }, changes: Partial<FileState> = {}): Promise<string> {
  const state = aReadyPicture(by, changes)
  await world.publish('files.file.changed.v1', state)
  await world.settle()
  return state.fileId
}

async function ownItem(): Promise<string> {
  const input = { title: 'Camera', categoryId: world.categoryId, locationId: world.locationId, forLoan: true }
  return done(await world.run(createItem, input, owner)).itemId
}

const set = (id: string, fileIds: string[], viewer: Viewer = owner) =>
  world.run(setItemPictures, { id, fileIds }, viewer)

async function shown(id: string, viewer: Viewer = owner) {
  const { data } = await world.ask(viewer, 'query ($id: ID!) { item(id: $id) { picture pictures { id } } }', { id })
  return { picture: data.item.picture, pictures: data.item.pictures.map((file: { id: string }) => file.id) }
}

const stateOf = async (id: string) => {
  await world.settle()
  const states = await world.emitted('items', 'items.item.changed.v1')
  return states.findLast(({ subject }) => subject === id)?.data as EventPayloads['items.item.changed.v1']
}

describe('pictures of an item', () => {
  test('are in the order in which they are set, and the first stands for it once everybody sees it', async () => {
    const id = await ownItem()
    const [one, two] = [await uploaded(owner), await uploaded(owner)]
    done(await set(id, [one, two]))
    expect(await shown(id)).toEqual({ picture: `/-/items/pictures/${id}.svg`, pictures: [one, two] })
    done(await world.run(publishItem, { id }, owner))
    expect(await shown(id, anonymous)).toEqual({ picture: `/-/files/public/${one}.webp`, pictures: [one, two] })
    done(await set(id, [two, one]))
    expect(await shown(id)).toMatchObject({ picture: `/-/files/public/${two}.webp` })
    expect(await stateOf(id)).toMatchObject({ pictureIds: [two, one], picture: `/-/files/public/${two}.webp` })
    done(await set(id, []))
    expect(await shown(id)).toEqual({ picture: `/-/items/pictures/${id}.svg`, pictures: [] })
  })

  test('are files of who sets them that are ready, and pictures; of others there is nothing', async () => {
    const id = await ownItem()
    const path = ['input', 'fileIds']
    for (const [fileId, refusal] of [
      [await uploaded(aPerson()), 'NOT_FOUND'],
      [await uploaded(owner, { status: 'CHECKING' }), 'NOT_FOUND'],
      [await uploaded(owner, { status: 'DELETED' }), 'NOT_FOUND'],
      [aReadyPicture(owner).fileId, 'NOT_FOUND'],
      [await uploaded(owner, { contentType: 'text/plain', publicPath: null }), 'INVALID_INPUT'],
    ] as const) {
      expect(await set(id, [fileId])).toMatchObject({ refusal, path })
    }
    const twice = await uploaded(owner)
    expect(await set(id, [twice, twice])).toMatchObject({ refusal: 'INVALID_INPUT', path })
    expect((await shown(id)).pictures).toEqual([])
  })

  test('are set by who manages it; those that are there may stay, whoever set them', async () => {
    const id = await ownItem()
    const first = await uploaded(owner)
    done(await set(id, [first]))
    expect(await set(id, [first], aPerson())).toMatchObject({ refusal: 'NOT_FOUND' })
    const second = await uploaded(staff)
    done(await set(id, [second, first], staff))
    expect((await shown(id)).pictures).toEqual([second, first])
  })

  test('set twice at once are those of one of the two', async () => {
    const id = await ownItem()
    const [one, two] = [await uploaded(owner), await uploaded(owner)]
    await Promise.all([set(id, [one]), set(id, [two])])
    const { pictures } = await shown(id)
    expect([[one], [two]]).toContainEqual(pictures)
    expect((await stateOf(id)).pictureIds).toEqual(pictures)
  })

  test('go when their file is deleted, told twice too', async () => {
    const id = await ownItem()
    const [one, two] = [await uploaded(owner), await uploaded(owner)]
    done(await set(id, [one, two]))
    await world.publish('files.file.deleted.v1', { fileId: one, ownerId: owner.id })
    await world.publish('files.file.deleted.v1', { fileId: one, ownerId: owner.id })
    expect((await stateOf(id)).pictureIds).toEqual([two])
    expect((await shown(id)).pictures).toEqual([two])
  })
})

describe('pictures of a unit', () => {
  test('are for who manages it, and in the state of its item', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(1)
    const [id = ''] = unitIds
    const picture = await uploaded(staff)
    expect(await world.run(setUnitPictures, { id, fileIds: [picture] }, aPerson())).toMatchObject({
      refusal: 'NOT_FOUND',
    })
    done(await world.run(setUnitPictures, { id, fileIds: [picture] }))
    expect(await stateOf(itemId)).toMatchObject({ pictureIds: [], unitPictureIds: [picture] })
    const query = 'query ($id: ID!) { item(id: $id) { units { edges { node { pictures { id } } } } } }'
    const { data } = await world.ask(staff, query, { id: itemId })
    expect(data.item.units.edges[0].node.pictures).toEqual([{ id: picture }])
    await world.publish('files.file.deleted.v1', { fileId: picture, ownerId: staff.id })
    expect((await stateOf(itemId)).unitPictureIds).toEqual([])
  })
})

describe('photos of a handover', () => {
  test('belong to the line, as it went and as it came back, and are in the state of the loan', async () => {
    const itemId = await world.anItem(1)
    const { loanId } = done(await world.run(requestLoan, aWish([{ itemId }]), borrower))
    const query = `query ($id: ID!) { loan(id: $id) { lines { id handoverPhotos { id } returnPhotos { id } } } }`
    const lines = async () => (await world.ask(borrower, query, { id: loanId })).data.loan.lines
    const [{ id: lineId }] = await lines()
    const [out, back, foreign] = [await uploaded(staff), await uploaded(staff), await uploaded(aPerson())]
    const checkOut = (fileIds: string[]) =>
      world.run(checkOutLoan, { id: loanId, photos: [{ lineId, fileIds }], idempotencyKey: aKey() })
    expect(await checkOut([foreign])).toMatchObject({ refusal: 'NOT_FOUND', path: ['input', 'photos'] })
    done(await checkOut([out]))
    const giveBack = (photoIds: string[]) =>
      world.run(returnLoan, { id: loanId, lines: [{ lineId, photoIds }], idempotencyKey: aKey() })
    expect(await giveBack([foreign])).toMatchObject({ refusal: 'NOT_FOUND', path: ['input', 'lines'] })
    done(await giveBack([back]))
    expect(await lines()).toEqual([{ id: lineId, handoverPhotos: [{ id: out }], returnPhotos: [{ id: back }] }])
    await world.settle()
    const state = (await world.emitted('items', 'items.loan.changed.v1')).findLast(({ subject }) => subject === loanId)
    expect(state?.data).toMatchObject({ lines: [{ photoIds: [out, back] }] })
  })
})

import { anonymous, aGuest, aPerson, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import type { Viewer } from '@stoa/auth/viewer'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plain } from './pictures/pictures.fixture.ts'
import { type FilesWorld, filesWorld, owner } from './test-world.ts'

const other = aPerson()
let world: FilesWorld
beforeAll(async () => {
  world = await filesWorld()
})
afterAll(() => world?.stop())

/** A picture of its own colour, so that no two have the same content. */
let shade = 0
async function aPicture() {
  const bytes = await plain(60, 60, { r: ++shade, g: 20, b: 30 }).png().toBuffer()
  return world.upload(bytes, { purpose: 'PICTURE', name: 'a.png', contentType: 'image/png' })
}

const sees = async (id: string, ...viewers: Viewer[]) =>
  Promise.all(viewers.map(async (viewer) => (await world.file(id, viewer)) !== null))

let version = 0
const item = (itemId: string, status: string, files: { pictureIds?: string[]; unitPictureIds?: string[] }) =>
  told('items.item.changed.v1', {
    itemId,
    version: ++version,
    ownerId: other.id,
    title: 'Drill',
    description: '',
    tags: [],
    categoryId: newId('cat'),
    categoryName: 'Tools',
    locationId: newId('loc'),
    locationName: 'Here',
    locationCity: 'Berlin',
    picture: '/x.svg',
    forSale: false,
    forLoan: true,
    loanMaxDays: 14,
    places: [],
    status,
    availability: { onHand: 0, reserved: 0, onLoan: 0, available: 0, sellable: 0 },
    createdAt: '2026-11-30T00:00:00.000Z',
    ...files,
  })

const told: FilesWorld['publish'] = async (type, data) => {
  const event = await world.publish(type, data)
  await world.settle()
  return event
}

describe('a picture of an item', () => {
  test('is everybody’s while the item is, by its content, and cached for good', async () => {
    const picture = await aPicture()
    const itemId = newId('itm')
    await item(itemId, 'DRAFT', { pictureIds: [picture.id] })
    expect(await sees(picture.id, owner, other, staff, aPerson(), aGuest(), anonymous)).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ])
    await item(itemId, 'PUBLISHED', { pictureIds: [picture.id] })
    const seen = await world.file(picture.id, anonymous)
    for (const { url } of seen.variants) {
      expect(url).toMatch(/^\/-\/files\/public\/[\w-]{43}\.webp$/)
      const answer = await world.fetch(url)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect(answer.headers.get('content-disposition')).toBe('inline')
      await answer.arrayBuffer()
    }
    // The file itself is a download, and has no address for good.
    expect(seen.url).toContain('/signed/')
    const [state] = (await world.emitted('files', 'files.file.changed.v1')).slice(-1)
    expect(state?.data).toMatchObject({ publicPath: seen.variants[2].url })

    await item(itemId, 'ARCHIVED', { pictureIds: [picture.id] })
    expect(await sees(picture.id, other, aPerson(), aGuest(), anonymous)).toEqual([true, true, false, false])
    expect((await world.fetch(seen.variants[0].url)).status).toBe(404)
    expect((await world.file(picture.id, aPerson())).variants[0].url).toContain('/signed/')
  })

  test('is its uploader’s alone once it does not belong to it any more, or in an old state', async () => {
    const picture = await aPicture()
    const itemId = newId('itm')
    await item(itemId, 'PUBLISHED', { pictureIds: [picture.id] })
    await item(itemId, 'PUBLISHED', { pictureIds: [] })
    expect(await sees(picture.id, owner, other, staff, anonymous)).toEqual([true, false, false, false])
    version -= 2
    await item(itemId, 'PUBLISHED', { pictureIds: [picture.id] })
    version += 1
    expect(await sees(picture.id, anonymous)).toEqual([false])
  })

  test('of a unit is for who manages it, published or not', async () => {
    const picture = await aPicture()
    await item(newId('itm'), 'PUBLISHED', { unitPictureIds: [picture.id] })
    expect(await sees(picture.id, owner, other, staff, aPerson(), anonymous)).toEqual([true, true, true, false, false])
  })
})

test('a photo of a handover is for both and for staff, and stays', async () => {
  const picture = await aPicture()
  const borrower = aPerson()
  await told('items.loan.changed.v1', {
    loanId: newId('lon'),
    version: 1,
    borrowerId: borrower.id,
    ownerId: other.id,
    locationId: newId('loc'),
    from: '2026-01-01',
    to: '2026-01-08',
    status: 'CHECKED_OUT',
    lines: [
      { lineId: newId('lln'), itemId: newId('itm'), title: 'Drill', status: 'CHECKED_OUT', photoIds: [picture.id] },
    ],
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  expect(await sees(picture.id, borrower, other, staff, aPerson(), anonymous)).toEqual([true, true, true, false, false])
  const query =
    'mutation ($input: FileDeleteInput!) { fileDelete(input: $input) { userErrors { ... on WrongState { state } } } }'
  const { data } = await world.ask(owner, query, { input: { id: picture.id } })
  expect(data.fileDelete.userErrors).toEqual([{ state: 'IN_USE' }])
  expect((await world.file(picture.id)).status).toBe('READY')
})

test('what goes with a message is for who takes part, and for staff where the organisation does', async () => {
  for (const [kind, byStaff] of [
    ['DIRECT', false],
    ['SUPPORT', true],
  ] as const) {
    const picture = await aPicture()
    const [messageId, conversationId] = [newId('msg'), newId('cnv')]
    const state = { messageId, conversationId, kind, participantIds: [owner.id, other.id] }
    await told('chat.message.changed.v1', { ...state, version: 1, fileIds: [picture.id] })
    expect(await sees(picture.id, owner, other, staff, aPerson(), anonymous)).toEqual([
      ...[true, true, byStaff],
      ...[false, false],
    ])
    await told('chat.message.changed.v1', { ...state, version: 2, fileIds: [] })
    expect(await sees(picture.id, owner, other, staff)).toEqual([true, false, false])
  }
})

test('a picture of a person is for everybody with an account', async () => {
  const picture = await aPicture()
  const person = { personId: owner.id, version: 1, displayName: 'Olga', email: 'o@example.org', locale: 'en' }
  const rest = { timeZone: 'UTC', roles: [], verified: true, status: 'ACTIVE', createdAt: '2026-01-01T00:00:00.000Z' }
  await told('users.person.changed.v1', { ...person, ...rest, pictureId: picture.id })
  expect(await sees(picture.id, owner, aPerson({ verified: false }), aGuest(), anonymous)).toEqual([
    ...[true, true],
    ...[false, false],
  ])
})

test('whatever the number of files, their addresses are three statements', async () => {
  const pictures = [await aPicture(), await aPicture(), await aPicture()]
  const query = `{ ${pictures.map(({ id }, index) => `f${index}: file(id: "${id}") { url variants { url } }`).join(' ')} }`
  const { texts } = await world.statements(() => world.ask(owner, query))
  // What runs in the background has other tables.
  expect(texts.filter((text) => /from "(file|rendition)"|from subject/.test(text))).toHaveLength(3)
})

test('whoever watches sees what becomes of a file; others do not', async () => {
  const { upload } = await world.start({ size: 5 })
  const watch = (viewer: Viewer) =>
    world.subscribe(viewer, { query: `subscription { fileChanged(id: "${upload.file.id}") { status } }` })
  const [stream, foreign] = [await watch(owner), await watch(other)]
  const heard = [((await nextOf(stream)).data as any).fileChanged.status]
  expect((await foreign.next()).value?.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  await world.send(upload.parts[0], new TextEncoder().encode('hello'))
  await world.finish(upload.file.id)
  while (heard.at(-1) !== 'READY') heard.push(((await nextOf(stream)).data as any).fileChanged.status)
  // Each is read when it is told: what comes quickly after may be seen with it.
  expect([...new Set(heard)]).toEqual(expect.arrayContaining(['UPLOADING', 'READY']))
  await stream.return?.()
  await foreign.return?.()
})

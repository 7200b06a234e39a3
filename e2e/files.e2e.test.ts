import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '@stoa/testing/until'
import { openDepot } from './depot.ts'
import { type Person, startSystem, type System, topologies } from './system.ts'
import { uploadPicture, withFiles } from './uploads.ts'

describe.each(topologies)('files, %s', (topology) => {
  let system: System
  let owner: Person
  beforeAll(async () => {
    system = await startSystem(topology)
    owner = await system.person('Olga')
  }, 120_000)
  afterAll(() => system?.stop())

  const bytesAt = async (path: string) => {
    const answer = await fetch(`${system.url}${path}`)
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      size: (await answer.arrayBuffer()).byteLength,
    }
  }

  test('a picture goes from the hand of its owner to the eyes of a passer-by, and away again', async () => {
    const places = await openDepot((await system.staff()).do)
    const { item } = await owner.do('itemCreate', { ...places, title: 'Camera', forLoan: true }, 'item { id }')
    const file = await uploadPicture(owner, 128)
    await withFiles(owner, 'itemPicturesSet', { id: item.id, fileIds: [file] }, 'item { id }')
    const query = `{ item(id: "${item.id}") { picture pictures { id averageColour url(size: SMALL) } } }`

    const draft = (await owner.get(query)).item
    expect(draft).toMatchObject({
      picture: `/-/items/pictures/${item.id}.svg`,
      pictures: [{ averageColour: '#808080' }],
    })
    expect(await bytesAt(draft.pictures[0].url)).toMatchObject({ status: 200, type: 'image/webp' })

    await owner.do('itemPublish', { id: item.id }, 'item { id }')
    await until(
      async () => (await system.nobody.ask(query)).data.item.pictures[0]?.url?.startsWith('/-/files/public/'),
      'everybody sees the picture',
    )
    const seen = (await system.nobody.get(query)).item
    expect(seen.picture).toMatch(/^\/-\/files\/public\/.*\.webp$/)
    for (const path of [seen.picture, seen.pictures[0].url]) {
      expect(await bytesAt(path)).toMatchObject({ status: 200, type: 'image/webp' })
    }

    await owner.do('fileDelete', { id: file }, 'file { id }')
    await until(async () => (await system.nobody.ask(query)).data.item.pictures.length === 0, 'the picture is gone')
    expect((await bytesAt(seen.picture)).status).toBe(404)
  })
})

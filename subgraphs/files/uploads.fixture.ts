import { aPerson } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilesWorld, goOn, keysOf, owner, textBytes } from './test-world.ts'

const mib = 1024 * 1024
const partBytes = 8 * mib

/** What an upload promises, whatever the store. */
export function uploadConformance(name: string, open: () => Promise<FilesWorld>): void {
  describe(`uploads: ${name}`, () => {
    let world: FilesWorld
    beforeAll(async () => {
      world = await open()
    })
    afterAll(() => world?.stop())

    /** 20 MB, told apart by place. */
    const large = () => {
      const bytes = new Uint8Array(20_000_000)
      for (let at = 0; at < bytes.length; at++) bytes[at] = 97 + (Math.floor(at / 1000) % 26)
      return bytes
    }
    const cutOut = (bytes: Uint8Array, { offset, size }: { offset: number; size: number }) =>
      bytes.subarray(offset, offset + size)
    const served = async (id: string) => {
      const answer = await world.fetch((await world.file(id)).url)
      expect(answer.status).toBe(200)
      return new Uint8Array(await answer.arrayBuffer())
    }

    test('a small file is one part, and what is served are its bytes', async () => {
      const file = await world.upload(textBytes('Hello'), { name: 'hello.txt' })
      expect(file).toMatchObject({
        status: 'READY',
        name: 'hello.txt',
        contentType: 'text/plain',
        size: 5,
        upload: null,
      })
      expect(new TextDecoder().decode(await served(file.id))).toBe('Hello')
      expect(await keysOf(world.store)).toEqual([`kept/${file.id}/original`])
    })

    test('parts come in any order and again; each of them replaces', async () => {
      const bytes = large()
      const { upload } = await world.start({ size: bytes.length })
      expect(upload.partSize).toBe(partBytes)
      expect(upload.parts.map(({ number, offset, size }: any) => [number, offset, size])).toEqual([
        [1, 0, partBytes],
        [2, partBytes, partBytes],
        [3, 2 * partBytes, 20_000_000 - 2 * partBytes],
      ])
      const [first, second, third] = upload.parts
      const offsets: number[] = []
      for (const [part, sent] of [
        [third, cutOut(bytes, third)],
        [first, cutOut(bytes, first)],
        [second, new Uint8Array(partBytes)],
        [second, cutOut(bytes, second)],
      ]) {
        expect(await world.send(part, sent)).toBeLessThan(300)
        offsets.push((await world.file(upload.file.id)).upload.offset)
      }
      expect(offsets).toEqual([0, partBytes, 20_000_000, 20_000_000])
      expect((await world.finish(upload.file.id)).userErrors).toEqual([])
      await world.settle()
      expect(Buffer.compare(await served(upload.file.id), bytes)).toBe(0)
    })

    test('the store says how far an upload is: another offset is refused with the right one, and goes on from there', async () => {
      const { upload } = await world.start({ size: 20_000_000 })
      const id = upload.file.id
      await world.send(upload.parts[0], new Uint8Array(partBytes).fill(97))
      const wrong = await goOn(world, { id, offset: 9_500_000 })
      expect(wrong).toMatchObject({ upload: null, userErrors: [{ code: 'OFFSET_MISMATCH', offset: partBytes }] })
      const { upload: again, userErrors } = await goOn(world, { id, offset: partBytes })
      expect(userErrors).toEqual([])
      expect(again.parts.map(({ received }: any) => received)).toEqual([true, false, false])
    })

    test('what is not whole is not finished, and can be', async () => {
      const { upload } = await world.start({ size: partBytes + 3 })
      const id = upload.file.id
      await world.send(upload.parts[1], textBytes('end'))
      expect(await world.finish(id)).toEqual({
        file: null,
        userErrors: [{ code: 'PARTS_MISSING', offset: 0, numbers: [1] }],
      })
      expect((await world.file(id)).status).toBe('UPLOADING')
      await world.send(upload.parts[0], new Uint8Array(partBytes).fill(97))
      const [one, two] = await Promise.all([world.finish(id), world.finish(id)])
      expect([one.userErrors, two.userErrors]).toEqual([[], []])
      await world.settle()
      expect(await world.file(id)).toMatchObject({ status: 'READY', size: partBytes + 3 })
    })

    test('more or fewer bytes than a part has are refused, and an address of one part is none of another', async () => {
      const { upload } = await world.start({ size: 5 })
      const [part] = upload.parts
      for (const text of ['', 'four', 'longer'])
        expect(await world.send(part, textBytes(text))).toBeGreaterThanOrEqual(400)
      const other = { ...part, url: part.url.replace(/\/1\?/, '/2?') }
      expect(await world.send(other, textBytes('wrong'))).toBe(403)
      expect((await world.file(upload.file.id)).upload.offset).toBe(0)
    })

    test('what is sent after the end changes nothing of what is served', async () => {
      const { upload } = await world.start({ size: 5 })
      const [part] = upload.parts
      await world.send(part, textBytes('right'))
      await world.finish(upload.file.id)
      await world.settle()
      // Taken or refused: it lands where nothing is served from.
      await world.send(part, textBytes('wrong'))
      expect(new TextDecoder().decode(await served(upload.file.id))).toBe('right')
      expect((await world.finish(upload.file.id)).userErrors).toEqual([])
      await world.settle()
      expect(new TextDecoder().decode(await served(upload.file.id))).toBe('right')
      await world.store.remove(await keysOf(world.store, 'staging/'))
    })

    test('nobody goes on with, finishes or deletes what another uploads', async () => {
      const { upload } = await world.start({ size: 5 })
      const { id } = upload.file
      const other = aPerson()
      expect((await goOn(world, { id }, other)).userErrors[0].code).toBe('NOT_FOUND')
      expect((await world.finish(id, other)).userErrors[0].code).toBe('NOT_FOUND')
      expect((await deleted(id, other)).userErrors[0].code).toBe('NOT_FOUND')
      expect((await world.finish(newId('fil'))).userErrors[0].code).toBe('NOT_FOUND')
      expect(await world.file(id, other)).toBeNull()
    })

    test('what is deleted is gone, whether it was finished or not', async () => {
      const ready = await world.upload(textBytes('bytes'))
      const { upload } = await world.start({ size: 5 })
      await world.send(upload.parts[0], textBytes('bytes'))
      for (const id of [ready.id, upload.file.id]) {
        expect((await deleted(id)).userErrors).toEqual([])
        expect((await deleted(id)).file).toMatchObject({ status: 'DELETED', name: '' })
        await world.settle()
        expect((await keysOf(world.store)).filter((key) => key.includes(id))).toEqual([])
        expect((await world.finish(id)).userErrors[0].code).toBe('WRONG_STATE')
        expect((await goOn(world, { id })).userErrors[0].code).toBe('WRONG_STATE')
      }
      expect((await world.fetch(ready.url)).status).toBe(404)
    })

    async function deleted(id: string, viewer = owner) {
      const query = `mutation ($input: FileDeleteInput!) { fileDelete(input: $input) {
        file { status name } userErrors { ... on UserError { code } } } }`
      return (await world.ask(viewer, query, { input: { id } })).data.fileDelete
    }
  })
}

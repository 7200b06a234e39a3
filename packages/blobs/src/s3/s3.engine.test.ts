import { startS3, type TestS3 } from '@stoa/testing/s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blobConformance } from '../conformance.ts'
import { s3Blobs } from './s3.ts'

let s3: TestS3
beforeAll(async () => {
  s3 = await startS3()
})
afterAll(() => s3?.stop())

let buckets = 0
async function aBucket(now: () => Date = () => new Date()) {
  const store = s3Blobs({ ...s3.access, bucket: `bucket-${++buckets}`, listPage: 2, now })
  await store.makeBucket()
  return store
}

blobConformance('S3', async () => {
  let clock: Date | undefined
  const store = await aBucket(() => clock ?? new Date())
  return {
    store,
    setClock: (at) => {
      clock = at
    },
    close: async () => undefined,
  }
})

test('a bucket that is not there, and keys that do not count, are faults that say so', async () => {
  const bytes = new Uint8Array(1)
  await expect(s3Blobs({ ...s3.access, bucket: 'nowhere' }).put('a', bytes)).rejects.toThrow('NoSuchBucket')
  const { store, wrong } = { store: await aBucket(), wrong: { ...s3.access, secretAccessKey: 'wrong' } }
  await store.put('a', bytes)
  const denied = s3Blobs({ ...wrong, bucket: `bucket-${buckets}` })
  await expect(denied.get('a')).rejects.toThrow('403')
})

test('clients are sent to the public endpoint, and we ask the other', async () => {
  const bucket = `bucket-${++buckets}`
  const store = s3Blobs({ ...s3.access, publicEndpoint: s3.access.endpoint.replace('127.0.0.1', 'localhost'), bucket })
  await store.makeBucket()
  const { url } = store.presign('a', 1, 60_000)
  expect(new URL(url).hostname).toBe('localhost')
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(200)
  expect(await new Response(await store.get('a')).text()).toBe('x')
})

import { s3Blobs } from '@stoa/blobs/s3'
import { startS3, type TestS3 } from '@stoa/testing/s3'
import { afterAll, beforeAll } from 'vitest'
import { filesWorld } from './test-world.ts'
import { uploadConformance } from './uploads.fixture.ts'

let s3: TestS3
beforeAll(async () => {
  s3 = await startS3()
})
afterAll(() => s3?.stop())

uploadConformance('a bucket of S3', async () => {
  const store = s3Blobs({ ...s3.access, bucket: 'files' })
  await store.makeBucket()
  return filesWorld({ store })
})

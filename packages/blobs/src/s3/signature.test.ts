import { expect, test } from 'vitest'
import { encoded, presignedUrl } from './signature.ts'

test('signs the example of the documentation of S3 as it stands there', () => {
  const url = presignedUrl(
    {
      region: 'us-east-1',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      lifeMs: 86_400_000,
      now: new Date('2013-05-24T00:00:00Z'),
    },
  )
  expect(url).toBe(
    'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256' +
      '&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z' +
      '&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
      '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  )
})

test('encodes what RFC 3986 reserves', () => {
  expect(encoded("a b/c!'()*~-_.ü")).toBe('a%20b%2Fc%21%27%28%29%2A~-_.%C3%BC')
})

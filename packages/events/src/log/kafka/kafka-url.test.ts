import { describe, expect, it } from 'vitest'
import { readKafkaUrl } from './kafka-url.ts'

describe('the address of Kafka', () => {
  it('names brokers, and how topics are made', () => {
    expect(readKafkaUrl('kafka://one:9092,two:9092?partitions=12&replication=3')).toEqual({
      brokers: ['one:9092', 'two:9092'],
      partitions: 12,
      replication: 3,
    })
    expect(readKafkaUrl('kafka://one:9092')).toEqual({ brokers: ['one:9092'], partitions: 4, replication: 1 })
  })

  it.each(['http://one:9092', 'kafka://', 'kafka://one:9092?partitions=0', 'kafka://one:9092?replication=many'])(
    'refuses %s',
    (url) => {
      expect(() => readKafkaUrl(url)).toThrow(url)
    },
  )
})

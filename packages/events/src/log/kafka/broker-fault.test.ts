import { KafkaJSConnectionError, KafkaJSError, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError } from 'kafkajs'
import { expect, test } from 'vitest'
import { isBrokerFault } from './broker-fault.ts'

const broker = { broker: 'localhost:9092' } as never

test.each([
  new KafkaJSConnectionError('connect ECONNREFUSED', broker),
  new KafkaJSNumberOfRetriesExceeded(new Error('gone'), { retryCount: 1, retryTime: 1 } as never),
  Object.assign(new Error('no broker'), { name: 'KafkaJSBrokerNotFound' }),
  new Error('could not append', { cause: new KafkaJSConnectionError('connect ECONNREFUSED', broker) }),
])('a broker that is away: $name', (error) => {
  expect(isBrokerFault(error)).toBe(true)
})

test.each([
  new KafkaJSError('the topic is not ours'),
  new KafkaJSProtocolError(new Error('TOPIC_AUTHORIZATION_FAILED')),
  new Error('a bug'),
  undefined,
])('another fault is told as it is: %s', (error) => {
  expect(isBrokerFault(error)).toBe(false)
})

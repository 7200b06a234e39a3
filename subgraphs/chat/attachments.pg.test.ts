import { aReadyPicture } from '@stoa/testing/files'
import type { Viewer } from '@stoa/auth/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ada, bob, type ChatWorld, chatWorld, eve } from './test-world.ts'

let world: ChatWorld
let conversationId: string
beforeAll(async () => {
  world = await chatWorld()
  conversationId = (await world.start(ada, { personId: bob.id })).conversation.id
})
afterAll(() => world?.stop())

let keys = 0
async function send(viewer: Viewer, fileIds: string[]) {
  const query = `mutation ($input: MessageSendInput!) { messageSend(input: $input) {
    message { id attachments { id } } userErrors { ... on UserError { code path } } } }`
  const input = { conversationId, body: 'Look', fileIds, idempotencyKey: `attached-${++keys}` }
  return (await world.ask(viewer, query, { input })).data.messageSend
}

async function uploaded(by: { readonly id: string }, changes = {}): Promise<string> {
  const state = aReadyPicture(by, changes)
  await world.publish('files.file.changed.v1', state)
  await world.settle()
  return state.fileId
}

async function told(messageId: string) {
  await world.settle()
  const states = await world.emitted('chat', 'chat.message.changed.v1')
  return states.filter(({ subject }) => subject === messageId).map(({ data }) => data)
}

const attachmentsOf = async (id: string) => {
  const query = 'query ($id: ID!) { conversation(id: $id) { messages { edges { node { id attachments { id } } } } } }'
  const { data } = await world.ask(ada, query, { id: conversationId })
  const nodes = data.conversation.messages.edges.map(({ node }: any) => node)
  return nodes.find((node: any) => node.id === id).attachments.map((file: any) => file.id)
}

test('files go with a message, of any kind, and are told with who may see them', async () => {
  const fileIds = [await uploaded(ada), await uploaded(ada, { purpose: 'ATTACHMENT', publicPath: null })]
  const { message } = await send(ada, fileIds)
  expect(message.attachments.map(({ id }: any) => id)).toEqual(fileIds)
  const participantIds = [ada.id, bob.id].sort()
  expect(await told(message.id)).toEqual([
    { messageId: message.id, version: 1, conversationId, kind: 'DIRECT', participantIds, fileIds },
  ])
})

test('what another has uploaded, or is not ready, goes with nothing', async () => {
  for (const id of [await uploaded(bob), await uploaded(ada, { status: 'CHECKING' }), aReadyPicture(ada).fileId]) {
    const { message, userErrors } = await send(ada, [id])
    expect([message, userErrors]).toEqual([null, [{ code: 'NOT_FOUND', path: ['input', 'fileIds'] }]])
  }
  expect((await send(eve, [await uploaded(eve)])).userErrors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'conversationId'] },
  ])
})

test('nothing goes with a message that is deleted, and no file that is', async () => {
  const [one, two] = [await uploaded(ada), await uploaded(ada)]
  const { id } = (await send(ada, [one, two])).message
  for (let twice = 0; twice < 2; twice++) {
    await world.publish('files.file.deleted.v1', { fileId: one, ownerId: ada.id })
    expect((await told(id)).map(({ fileIds }: any) => fileIds)).toEqual([[one, two], [two]])
  }
  expect(await attachmentsOf(id)).toEqual([two])
  await world.ask(ada, `mutation { messageDelete(input: { id: "${id}" }) { userErrors { __typename } } }`)
  expect(await attachmentsOf(id)).toEqual([])
  expect((await told(id)).at(-1)).toMatchObject({ version: 3, fileIds: [] })
})

test('of messages with which nothing goes nothing more is told', async () => {
  const { id } = (await send(bob, [])).message
  await world.ask(bob, `mutation { messageDelete(input: { id: "${id}" }) { userErrors { __typename } } }`)
  expect(await told(id)).toEqual([])
  expect(await attachmentsOf(id)).toEqual([])
})

import { createConnection } from 'node:net'
import { personViewer } from '@stoa/auth/viewer'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { WebSocket } from 'ws'
import { ada, drill } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running } from '../gateway.fixture.ts'
import { idOf, me, people, rename, startRegistered } from './operations.fixture.ts'

let run: Running
beforeAll(async () => {
  run = await startRegistered()
})
afterAll(() => run.gateway.stop())

const json = { 'content-type': 'application/json' }
const everybody = { data: { people: [{ name: 'Ada' }] } }
const id = idOf(people)

async function post(body: object, path = '', headers: object = {}) {
  const answer = await fetch(run.endpoint + path, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any }
}

async function get(search: string, headers: Record<string, string> = {}, path = '') {
  const answer = await fetch(`${run.endpoint}${path}${search}`, { headers })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : (JSON.parse(text) as any) }
}

describe('an operation is found by its id in every form', () => {
  const persistedQuery = { version: 1, sha256Hash: id }
  test.each([
    ['documentId', { documentId: id }, ''],
    ['documentId with its kind', { documentId: `sha256:${id}` }, ''],
    ["Apollo's hash", { extensions: { persistedQuery } }, ''],
    ["Apollo's hash with its kind", { extensions: { persistedQuery: { sha256Hash: `sha256:${id}` } } }, ''],
    ["Relay's doc_id", { doc_id: id }, ''],
    ['the address', {}, `/${id}`],
    ['the address, with its kind and the name behind it', {}, `/sha256:${id}/People`],
  ])('by POST: %s', async (_, body, path) => {
    expect(await post(body, path)).toMatchObject({ status: 200, body: everybody })
  })

  test.each([
    ['documentId', `?documentId=sha256:${id}`, ''],
    ["Apollo's hash", `?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`, ''],
    ["Relay's doc_id", `?doc_id=${id}`, ''],
    ['the address', '', `/${id}`],
  ])('by GET, and no header says that a browser asked first: %s', async (_, search, path) => {
    expect(await get(search, {}, path)).toMatchObject({ status: 200, body: everybody })
  })

  it('with its text beside it, however that is laid out', async () => {
    expect(await post({ documentId: id, query: people })).toMatchObject({ status: 200, body: everybody })
    expect((await post({ documentId: id, query: '# all\nquery People { people { name } }' })).body).toEqual(everybody)
  })

  it('and not with another text', async () => {
    const { status, body } = await post({ documentId: id, query: me })
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('is not the one that it stands for')
  })

  test.each([
    ['documentId', { documentId: `sha256:${id}` }],
    ["Apollo's hash", { extensions: { persistedQuery } }],
    ["Relay's doc_id", { doc_id: id }],
  ])('over a WebSocket: %s, with an empty text or with none', async (_, payload) => {
    for (const asked of [payload, { ...payload, query: '' }]) {
      expect(await messages(asked)).toEqual([
        { type: 'connection_ack' },
        { id: '1', type: 'next', payload: everybody },
        { id: '1', type: 'complete' },
      ])
    }
  })

  it('over Server-Sent Events, by GET, by POST and by the address', async () => {
    const accept = { accept: 'text/event-stream' }
    const asked = [
      fetch(`${run.endpoint}?documentId=${id}`, { headers: accept }),
      fetch(`${run.endpoint}/${id}`, { headers: accept }),
      fetch(run.endpoint, { method: 'POST', headers: { ...json, ...accept }, body: JSON.stringify({ doc_id: id }) }),
    ]
    for (const answer of await Promise.all(asked)) expect(await answer.text()).toContain(JSON.stringify(everybody))
  })
})

describe('what is in no manifest', () => {
  const code = 'PERSISTED_QUERY_NOT_FOUND'
  const other = '{ people { id } }'

  it('is refused by its text, and told by which setting', async () => {
    const { status, body } = await post({ query: other })
    expect(status).toBe(403)
    expect(body.errors[0]).toMatchObject({ extensions: { code } })
    expect(body.errors[0].message).toContain('STOA_OPERATIONS=registered')
  })

  it('is refused by its id, and sending the text beside it registers nothing', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(other) } }
    for (const body of [{ extensions }, { extensions, query: other }, { extensions }, { documentId: idOf(other) }]) {
      const answer = await post(body)
      expect(answer).toMatchObject({ status: 404, body: { errors: [{ extensions: { code } }] } })
    }
  })

  it('is refused over WebSockets and Server-Sent Events too, and introspection is no exception', async () => {
    const client = run.client()
    for (const payload of [
      { query: other },
      { query: '{ __schema { description } }' },
      { query: '', documentId: 'x' },
    ]) {
      const asked = Array.fromAsync(client.iterate(payload as never))
      await expect(asked).rejects.toEqual([expect.objectContaining({ extensions: { code } })])
    }
    await client.dispose()
    const events = await fetch(`${run.endpoint}?query=${encodeURIComponent(other)}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(await events.text()).toContain(code)
  })

  it('is not smuggled in by what only the gateway says of an operation', async () => {
    const registered = { id: 'x', type: 'query', name: 'X', body: other }
    const client = run.client()
    const asked = Array.fromAsync(client.iterate({ query: other, registered, isAutomatic: true } as never))
    await expect(asked).rejects.toEqual([expect.objectContaining({ extensions: { code } })])
    await client.dispose()
  })

  it('is refused through the other lane as well', async () => {
    const { status } = await get(`?query=${encodeURIComponent(other)}`, { 'apollo-require-preflight': 'yes' })
    expect(status).toBe(403)
    const answer = await fetch(run.endpoint, { method: 'POST', headers: { ...json, 'x-odd': '1' }, body: '[]' })
    expect(answer.status).toBe(400)
  })
})

describe('a registered query by GET', () => {
  it('has a tag, and is told in under 500 bytes that nothing has changed', async () => {
    const token = run.token(ada)
    const first = await get(`?documentId=${idOf(me)}`, bearerOf(token))
    expect(first).toMatchObject({ status: 200, body: { data: { me: { name: 'Ada' } } } })
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('vary')).toContain('authorization')
    const again = await raw(`GET /graphql?documentId=${idOf(me)}`, { ...bearerOf(token), 'if-none-match': tag })
    expect(again).toMatch(/^HTTP\/1\.1 304 /)
    expect(again.toLowerCase()).toContain(`etag: ${tag.toLowerCase()}`)
    expect(Buffer.byteLength(again)).toBeLessThan(500)
  })

  it('is no 304 for another viewer with the same tag, though the answer reads the same', async () => {
    const other = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
    const first = await get(`?documentId=${id}`, bearerOf(run.token(ada)))
    const tag = first.headers.get('etag') ?? ''
    const second = await get(`?documentId=${id}`, { ...bearerOf(run.token(other)), 'if-none-match': tag })
    expect(second).toMatchObject({ status: 200, body: first.body })
    expect(second.headers.get('etag')).not.toBe(tag)
  })

  it('keeps nothing that went wrong', async () => {
    run.users.trouble = 'unreachable'
    const { headers } = await get(`?documentId=${id}`)
    run.users.trouble = 'none'
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
  })

  it('a mutation comes by POST alone', async () => {
    const search = `?documentId=${idOf(rename)}&variables=${encodeURIComponent(JSON.stringify({ id: drill.id, title: 'Saw' }))}`
    const asked = run.items.asked.length
    const plain = await get(search)
    expect(plain.status).toBe(405)
    expect(plain.headers.get('allow')).toBe('POST')
    const events = await get(search, { accept: 'text/event-stream' })
    expect(events.status).toBe(405)
    expect(events.headers.get('allow')).toBe('POST')
    expect(run.items.asked.length).toBe(asked)
    const posted = await post({ documentId: idOf(rename), variables: { id: drill.id, title: 'Saw' } })
    expect(posted.body).toEqual({ data: { itemRename: { title: 'Saw' } } })
  })
})

/** Everything that a socket hears of one operation. */
async function messages(payload: object): Promise<unknown[]> {
  const socket = new WebSocket(run.endpoint.replace('http', 'ws'), 'graphql-transport-ws')
  const heard: unknown[] = []
  socket.once('open', () => {
    socket.send('{"type":"connection_init"}')
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    socket.once('close', () => resolve())
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string }
      heard.push(message)
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload }))
      if (message.type === 'complete') socket.close()
    })
  })
  return heard
}

/** What comes back on a connection of its own, head and all. */
function raw(line: string, headers: Record<string, string>): Promise<string> {
  const socket = createConnection(run.gateway.port, 'localhost')
  const fields = Object.entries({ host: 'localhost', connection: 'close', ...headers })
  socket.end(`${line} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk) => (text += chunk))
    socket.once('error', reject)
    socket.once('close', () => resolve(text))
  })
}

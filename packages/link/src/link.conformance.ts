import { anonymous, guestViewer, personViewer, type Viewer } from '@stoa/auth/viewer'
import { startTrace } from '@stoa/telemetry/trace'
import { recordSpans } from '@stoa/testing/spans'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Probe } from './link.fixture.ts'
import type { SubgraphLink } from './link.ts'

/** A link to the probe subgraph of `link.fixture.ts`, and the way to end it. */
export type LinkUnderTest = {
  readonly link: SubgraphLink
  readonly probe: Probe
  readonly close: () => Promise<void>
}

const ada = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: ['STAFF'], verified: true })
const viewers: readonly Viewer[] = [anonymous, guestViewer(newId('gst')), ada]

/** What every link must do, so that a subgraph cannot tell in which way it is reached. */
export function linkConformance(kind: string, open: () => Promise<LinkUnderTest>): void {
  describe(`a link (${kind})`, () => {
    let test: LinkUnderTest
    beforeAll(async () => {
      test = await open()
    })
    afterAll(() => test.close())

    const ask = async (query: string, viewer: Viewer = anonymous, variables?: Record<string, unknown>) =>
      asSent(await test.link.execute({ query, variables }, viewer))

    it.each(viewers)('brings the identity of $kind whole', async (viewer) => {
      expect(JSON.parse((await ask('{ viewer }', viewer)).data.viewer)).toEqual(viewer)
    })

    it('keeps many viewers at once apart', async () => {
      const many = Array.from({ length: 40 }, () => guestViewer(newId('gst')))
      const answers = await Promise.all(many.map((viewer) => ask('{ viewer }', viewer)))
      expect(answers.map(({ data }) => JSON.parse(data.viewer))).toEqual(many)
    })

    it('brings variables, the operation that is meant and scalars as they are written', async () => {
      const query =
        'query A { __typename } query B($text: String!, $big: BigInt) { echo(text: $text, big: $big) { text big at } }'
      const variables = { text: '\u0001 "ü" 🌍', big: '9007199254740993' }
      const result = await test.link.execute({ query, variables, operationName: 'B' }, anonymous)
      expect(asSent(result)).toEqual({ data: { echo: { ...variables, at: '2026-11-21T08:00:00.000Z' } } })
    })

    it('brings where the request comes from, for requests and for streams', async () => {
      const client = { address: '2001:db8::1', userAgent: 'Mozilla/5.0 "ü"' }
      const told = asSent(await test.link.execute({ query: '{ client }', client }, anonymous))
      expect(JSON.parse(told.data.client)).toEqual(client)
      expect(await ask('{ client }')).toEqual({ data: { client: '{}' } })
      const query = 'subscription { ticks(key: "client") { client } }'
      const stream = test.link.subscribe({ query, client }, anonymous)
      const first = stream.next()
      await vi.waitFor(() => expect(test.probe.listening).toBe(1))
      test.probe.tick('client', 1)
      expect(JSON.parse(asSent((await first).value).data.ticks.client)).toEqual(client)
      await stream.return?.()
      await vi.waitFor(() => expect(test.probe.listening).toBe(0))
    })

    it('takes a request that has its text at hand, with variables that are made when they are read', async () => {
      const query = 'query ($text: String!) { echo(text: $text) { text } }'
      const request = {
        query,
        get variables() {
          return { text: 'ü' }
        },
        body: () => `{"query":${JSON.stringify(query)},"variables":{"text":"ü"}}`,
      }
      expect(asSent(await test.link.execute(request, ada))).toEqual({ data: { echo: { text: 'ü' } } })
    })

    it('brings long texts whole, wherever they are cut on their way', async () => {
      const query = 'query ($text: String!) { echo(text: $text) { text } }'
      for (const text of ['🌍ü€a'.repeat(100_000), 'x'.repeat(1_000_000)]) {
        expect((await ask(query, ada, { text })).data.echo.text === text).toBe(true)
      }
    })

    it('answers entities and the service to the gateway', async () => {
      const query = 'query E($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id name } } }'
      const r = [
        { __typename: 'Thing', id: '1' },
        { __typename: 'Thing', id: 'missing' },
      ]
      expect(await ask(query, anonymous, { r })).toEqual({ data: { _entities: [{ id: '1', name: 'Thing 1' }, null] } })
      expect((await ask('{ _service { sdl } }')).data._service.sdl).toContain('type Thing')
    })

    it('tells denials with their code, and faults without what they say', async () => {
      const denied = await ask('{ secret }')
      expect(denied).toMatchObject({
        data: { secret: null },
        errors: [{ path: ['secret'], extensions: { code: 'UNAUTHENTICATED' } }],
      })
      expect((await ask('{ secret }', ada)).data).toEqual({ secret: 'blue' })
      const fault = await ask('{ boom }')
      expect(fault).toMatchObject({
        data: { boom: null },
        errors: [{ path: ['boom'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      })
      expect(JSON.stringify(fault)).not.toContain('the password is')
    })

    it('tells who sends a wrong value what is wrong with it, and takes it for no fault of its own', async () => {
      const query = 'query ($text: String!, $big: BigInt) { echo(text: $text, big: $big) { text } }'
      for (const [variables, place] of [
        [{ text: 5 }, 'text'],
        [{ text: 'a', big: 'many' }, 'big'],
      ] as const) {
        const { data, errors } = await ask(query, ada, variables)
        expect([data, errors.length, errors[0].extensions]).toEqual([undefined, 1, { code: 'BAD_USER_INPUT', place }])
      }
    })

    it('answers errors and no data for what cannot be parsed or is not valid', async () => {
      for (const query of ['{', '{ nothing }', 'query ($text: String!) { echo(text: $text) { text } }']) {
        const result = await ask(query)
        expect(result.data ?? undefined, query).toBeUndefined()
        expect(result.errors.length).toBeGreaterThan(0)
      }
    })

    it('gives up at once when the request is aborted, and the subgraph hears of it', async () => {
      await expect(test.link.execute({ query: '{ viewer }' }, anonymous, AbortSignal.abort())).rejects.toThrow()
      const gone = new AbortController()
      const slow = test.link.execute({ query: '{ slow }' }, anonymous, gone.signal)
      await vi.waitFor(() => expect(test.probe.slow).toBe(1))
      gone.abort(new Error('the client went away'))
      await expect(slow).rejects.toThrow('the client went away')
      await vi.waitFor(() => expect(test.probe.givenUp).toBe(1))
      test.probe.release()
    })

    describe('a stream', () => {
      const query = 'subscription S($key: ID!) { ticks(key: $key) { number viewer } }'
      const listen = (key: string, viewer: Viewer = anonymous) => {
        const stream = test.link.subscribe({ query, variables: { key } }, viewer)
        return { stream, first: stream.next() }
      }
      const listening = (count: number) => vi.waitFor(() => expect(test.probe.listening).toBe(count))

      it('brings each event in order, for its own viewer', async () => {
        const mine = listen('a', ada)
        const other = listen('a')
        await listening(2)
        for (const number of [1, 2, 3]) test.probe.tick('a', number)
        const numbers = []
        let next = await mine.first
        for (;;) {
          const { number, viewer } = asSent(next.value).data.ticks
          numbers.push(number)
          expect(viewer).toBe('person')
          if (numbers.length === 3) break
          next = await mine.stream.next()
        }
        expect(numbers).toEqual([1, 2, 3])
        expect(asSent((await other.first).value).data.ticks.viewer).toBe('anonymous')
        await mine.stream.return?.()
        await other.stream.return?.()
        await listening(0)
      })

      it('begins as it was asked to', async () => {
        const asked = 'subscription { ticks(key: "begin") { beginning } }'
        const beginnings = [{}, { snapshot: false }, { resumeFrom: 'x', snapshot: true, caughtUp: 'end' }] as const
        for (const beginning of beginnings) {
          const stream = test.link.subscribe({ query: asked, ...beginning }, anonymous)
          const first = stream.next()
          await listening(1)
          test.probe.tick('begin', 1)
          const { resumeFrom, ...more } = { resumeFrom: undefined, ...beginning }
          const told = JSON.parse(asSent((await first).value).data.ticks.beginning)
          expect(told).toEqual({ resumed: resumeFrom !== undefined, ...more })
          await stream.return?.()
          await listening(0)
        }
      })

      it('brings each event with the trace of what has caused it, and has none of its own', async () => {
        const recorded = recordSpans()
        const causes = ['1', '2'].map((digit) => `00-${digit.repeat(32)}-00f067aa0ba902b7-01`)
        const query = 'subscription { ticks(key: "traced") { number boom } }'
        const stream = test.link.subscribe({ query }, anonymous)
        const first = startTrace('opening', {}, () => stream.next())
        await listening(1)
        for (const [number, cause] of [...causes, undefined, undefined].entries()) {
          test.probe.tick('traced', number, cause)
        }
        const events = [await first, await stream.next(), await stream.next(), await stream.next()]
        await stream.return?.()
        await listening(0)
        const spans = await recorded.spans()
        await recorded.stop()
        const tells = spans.filter(({ name }) => name === 'tell probe.tick.changed.v1')
        const traces = tells.map(({ traceId }) => traceId)
        expect(traces.slice(0, 2)).toEqual(['1'.repeat(32), '2'.repeat(32)])
        expect(tells[0]?.parentId).toBe('00f067aa0ba902b7')
        // What has carried none begins one: each event its own, and not that of the opening.
        expect(new Set([...traces, spans.find(({ name }) => name === 'opening')?.traceId]).size).toBe(5)
        const told = events.map(({ value }) => asSent(value))
        expect(told.map(({ extensions }) => extensions.traceparent)).toEqual(
          tells.map(({ traceId, id }) => `00-${traceId}-${id}-01`),
        )
        // A fault leads to the event in which it was.
        expect(told.map(({ errors }) => errors[0].extensions.traceId)).toEqual(traces)
      })

      it('brings the state that comes first in the trace in which it was asked for', async () => {
        const recorded = recordSpans()
        const query = 'subscription { ticks(key: "state") { number } }'
        const stream = test.link.subscribe({ query }, anonymous)
        const first = startTrace('opening', {}, () => stream.next())
        await listening(1)
        test.probe.state('state', 1)
        const { extensions } = asSent((await first).value)
        await stream.return?.()
        await listening(0)
        const spans = await recorded.spans()
        await recorded.stop()
        const [told] = spans.filter(({ name }) => name === 'tell the state')
        expect(told?.traceId).toBe(spans.find(({ name }) => name === 'opening')?.traceId)
        expect(extensions.traceparent).toBe(`00-${told?.traceId}-${told?.id}-01`)
      })

      it('says nothing of traces while there are none', async () => {
        const { stream, first } = listen('untraced')
        await listening(1)
        test.probe.tick('untraced', 1)
        expect(asSent((await first).value).extensions).not.toHaveProperty('traceparent')
        await stream.return?.()
        await listening(0)
      })

      it('ends at the subgraph at once, even while it waits for an event', async () => {
        const { stream, first } = listen('b')
        await listening(1)
        await stream.return?.()
        await listening(0)
        expect((await first).done).toBe(true)
        expect((await stream.next()).done).toBe(true)
      })

      it('ends when the subgraph ends it, after what was sent before', async () => {
        const { stream, first } = listen('c')
        await listening(1)
        test.probe.tick('c', 7)
        test.probe.end('c')
        expect(asSent((await first).value).data.ticks.number).toBe(7)
        expect((await stream.next()).done).toBe(true)
      })

      it('that breaks at the subgraph ends with a fault, after what was sent before, and is not an answer', async () => {
        const { stream, first } = listen('d')
        await listening(1)
        test.probe.tick('d', 7)
        expect(asSent((await first).value).data.ticks.number).toBe(7)
        const next = stream.next()
        test.probe.break('d')
        await expect(next).rejects.toBeInstanceOf(Error)
        expect((await stream.next()).done).toBe(true)
        await listening(0)
      })

      it('that is refused says why, in one result without data, and is over', async () => {
        const refused: [string, string | undefined][] = [
          ['subscription { mine { number } }', 'UNAUTHENTICATED'],
          ['subscription { nothing }', undefined],
        ]
        for (const [document, code] of refused) {
          const stream = test.link.subscribe({ query: document }, anonymous)
          const { value } = await stream.next()
          expect(asSent(value).data ?? undefined).toBeUndefined()
          expect(asSent(value).errors[0].extensions?.code).toBe(code)
          expect((await stream.next()).done).toBe(true)
        }
        expect(test.probe.listening).toBe(0)
      })
    })

    describe('a route', () => {
      it('gets method, path, query, headers, body and viewer as they are', async () => {
        const body = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
        const headers = { 'content-type': 'application/x-odd', 'x-signature': 'Ab=/+' }
        const url = 'http://stoa.example/-/probe/hooks/a%2Fb?x=1&x=%20'
        const answer = await test.link.route(new Request(url, { method: 'POST', body, headers }), ada)
        expect(answer.status).toBe(201)
        expect(answer.headers.get('x-url')).toBe(url)
        expect(answer.headers.get('x-params')).toBe('{"id":"a%2Fb"}')
        expect(answer.headers.get('x-signature')).toBe('Ab=/+')
        expect(answer.headers.get('x-viewer')).toBe(JSON.stringify(ada))
        expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2'])
        expect(new Uint8Array(await answer.arrayBuffer())).toEqual(body)
      })

      const send = (method: string, path: string, body?: string | ReadableStream) =>
        test.link.route(
          new Request(`http://stoa.example/-/probe${path}`, {
            method,
            body: body ?? null,
            duplex: 'half',
          } as RequestInit),
          anonymous,
        )

      it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('takes %s, with a body and without', async (method) => {
        const answer = await send(method, '/stream', 'a body')
        expect([answer.status, answer.headers.get('x-method'), await answer.text()]).toEqual([200, method, 'a body'])
        const empty = await send(method, '/stream')
        expect([empty.status, await empty.text()]).toEqual([200, ''])
      })

      it('takes HEAD where it takes GET, and then sends no body', async () => {
        const answer = await send('HEAD', '/kept')
        expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, '"1"', ''])
        const refused = await send('PUT', '/kept')
        expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      })

      it('answers while its request still comes: nothing is held whole', async () => {
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
        const writer = writable.getWriter()
        const asking = send('PUT', '/stream', readable)
        await writer.write(Buffer.from('first'))
        const reader = (await asking).body?.getReader()
        expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first')
        await writer.write(Buffer.from('second'))
        expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('second')
        await writer.close()
        expect((await reader?.read())?.done).toBe(true)
      })

      it('refuses a body that is longer than it says it may be, announced or not', async () => {
        expect(await (await send('POST', '/small', '0123456789')).text()).toBe('0123456789')
        expect((await send('POST', '/small', '0123456789a')).status).toBe(413)
        const parts = new Blob(['01234', '56789', 'a']).stream()
        const refused = await send('POST', '/small', parts)
        expect([refused.status, refused.headers.get('content-type')]).toEqual([413, 'application/problem+json'])
        // Whatever became of the rest, the next request is answered.
        expect((await send('GET', '/kept')).status).toBe(200)
      })

      it('may answer nothing, a redirect, or not be there', async () => {
        const get = (path: string) => test.link.route(new Request(`http://stoa.example/-/probe${path}`), anonymous)
        expect((await get('/nothing')).status).toBe(204)
        const redirect = await get('/elsewhere')
        expect([redirect.status, redirect.headers.get('location')]).toEqual([303, 'https://elsewhere.example/'])
        expect((await get('/missing')).status).toBe(404)
        expect((await get('/hooks/1')).status).toBe(405)
        const fault = await get('/fault')
        expect(fault.status).toBe(500)
        expect(await fault.text()).not.toContain('the password is')
      })
    })
  })
}

/** As it goes over a wire: errors of this process are objects with methods. */
function asSent(result: unknown): any {
  return JSON.parse(JSON.stringify(result))
}

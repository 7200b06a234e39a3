import { setTimeout as pause } from 'node:timers/promises'
import type { RegisteredDocument } from '@stoa/operations/document'
import { type Answer, type GraphClient, graphClient } from './client.ts'
import { type Exchange, makeTeller, type Detail } from './telling.ts'

/** Whoever asks: with a token, or nobody in particular. */
export type Asker = { readonly name: string; readonly token?: string | undefined }

/** What is seen differs from what is expected. */
export class Deviation extends Error {
  override readonly name = 'Deviation'
}

/** Live events of one subscription, as they have come so far. */
export type Watch<Event> = {
  readonly events: readonly Event[]
  /** Resolves with the first event that fits; those before it are no matter. */
  readonly until: (what: string, fits: (event: Event) => boolean) => Promise<Event>
}

/** What the one root field of an operation answers. */
type Root<Data> = NonNullable<Data[keyof Data]>
/** A payload in which nothing was refused, so that nothing is missing. */
type Done<Data> = { readonly [Name in keyof Root<Data>]: NonNullable<Root<Data>[Name]> }
type Refusal<Data> = Root<Data> extends { readonly userErrors: readonly (infer Each)[] } ? Each : never
/** A mutation with one `input`. */
type Change<Data, Input> = RegisteredDocument<Data, { input: Input }>

export type StepRecord = { readonly chapter: string; readonly title: string; readonly ms: number; readonly ok: boolean }

/** One walk through the product. Everything that is asked is shown; whatever differs ends it. */
export type Journey = {
  readonly chapter: (title: string) => void
  readonly step: <Result>(title: string, body: () => Promise<Result>) => Promise<Result>
  /** Answers the data; an error is a deviation. */
  readonly ask: <Data, Variables>(
    who: Asker,
    document: RegisteredDocument<Data, Variables>,
    variables?: Variables,
  ) => Promise<Data>
  /** The whole answer, errors and all. */
  readonly answerTo: <Data, Variables>(
    who: Asker,
    document: RegisteredDocument<Data, Variables>,
    variables?: Variables,
  ) => Promise<Answer<Data>>
  /** Answers the payload of a mutation, in which nothing was refused. */
  readonly change: <Data, Input>(who: Asker, mutation: Change<Data, Input>, input: Input) => Promise<Done<Data>>
  /** The same where a refusal is expected: answers it. */
  readonly refusal: <Data, Input>(who: Asker, mutation: Change<Data, Input>, input: Input) => Promise<Refusal<Data>>
  /** Asks again and again until there is an answer; for what becomes true a moment later. */
  readonly eventually: <Result>(what: string, body: () => Promise<Result | undefined | false>) => Promise<Result>
  readonly watch: <Data, Variables>(
    who: Asker,
    document: RegisteredDocument<Data, Variables>,
    variables: Variables,
    line: (event: Root<Data>) => string,
  ) => Watch<Root<Data>>
  readonly expect: (holds: unknown, what: string) => asserts holds
  readonly show: (exchange: Exchange) => void
  readonly note: (text: string) => void
  readonly get: GraphClient['get']
  /** A key that was never used before. */
  readonly key: () => string
  readonly steps: readonly StepRecord[]
  readonly liveCount: () => number
  readonly close: () => Promise<void>
}

type Payload = { readonly userErrors: readonly unknown[] }

const patienceMs = 20_000
const pauseMs = 40

export function openJourney(url: string, detail: Detail): Journey {
  const client = graphClient(url)
  const teller = makeTeller(detail)
  const steps: StepRecord[] = []
  const run = Math.random().toString(36).slice(2, 8)
  let exchanges: Exchange[] = []
  let chapter = ''
  let chapters = 0
  let keys = 0
  let live = 0
  let closing = false

  const expect: Journey['expect'] = (holds, what) => {
    if (!holds) throw new Deviation(`expected: ${what}`)
  }

  async function answerTo<Data, Variables>(
    who: Asker,
    document: RegisteredDocument<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>> {
    const answer = await client.ask(document, variables, who.token)
    const { data, errors } = answer
    const told = errors.length > 0 ? { data, errors } : data
    exchanges.push({
      who: who.name,
      operation: document.body,
      variables: variables as object | undefined,
      answer: told,
    })
    return answer
  }

  async function ask<Data, Variables>(
    who: Asker,
    document: RegisteredDocument<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    const { data, errors } = await answerTo(who, document, variables)
    expect(errors.length === 0 && data !== null, `an answer without errors, not ${JSON.stringify(errors)}`)
    return data
  }

  /** What the root field of a mutation has answered. */
  async function payloadOf<Data, Input>(who: Asker, mutation: Change<Data, Input>, input: Input): Promise<Payload> {
    const [payload] = Object.values((await ask(who, mutation, { input })) as Record<string, Payload | null>)
    expect(payload, 'a payload')
    return payload
  }

  async function eventually<Result>(what: string, body: () => Promise<Result | undefined | false>): Promise<Result> {
    const before = exchanges.length
    const end = performance.now() + patienceMs
    for (;;) {
      // Only the attempt that counts is shown.
      exchanges.length = before
      const result = await body()
      if (result !== undefined && result !== false) return result
      expect(performance.now() < end, `within ${patienceMs / 1000} s: ${what}`)
      await pause(pauseMs)
    }
  }

  function watch<Data, Variables>(
    who: Asker,
    document: RegisteredDocument<Data, Variables>,
    variables: Variables,
    line: (event: Root<Data>) => string,
  ): Watch<Root<Data>> {
    const events: Root<Data>[] = []
    const failures: string[] = []
    const listeners = new Set<() => void>()
    const tell = () => {
      for (const listener of listeners) listener()
    }
    const operation = document.body
    exchanges.push({ who: who.name, operation, variables: variables as object, answer: 'events, as they come' })
    const name = /subscription \w+[^{]*\{\s*(\w+)/.exec(operation)?.[1] ?? 'live'
    client.watch(
      document,
      variables,
      who.token,
      ({ data, errors }) => {
        const [event] = Object.values((data ?? {}) as Record<string, Root<Data> | null>)
        if (errors.length > 0 || !event) failures.push(`a live event with errors: ${JSON.stringify(errors)}`)
        else {
          live++
          events.push(event)
          teller.live(name, line(event))
        }
        tell()
      },
      (why) => {
        if (!closing) failures.push(`${name} ended: ${why instanceof Error ? why.message : JSON.stringify(why)}`)
        tell()
      },
    )
    async function until(what: string, fits: (event: Root<Data>) => boolean): Promise<Root<Data>> {
      const end = performance.now() + patienceMs
      for (;;) {
        const [failure] = failures
        if (failure) throw new Deviation(failure)
        const found = events.find(fits)
        if (found !== undefined) return found
        expect(
          performance.now() < end,
          `live within ${patienceMs / 1000} s: ${what}; came: ${JSON.stringify(events.at(-1))}`,
        )
        const waking = new AbortController()
        const wake = () => waking.abort()
        listeners.add(wake)
        await pause(500, undefined, { signal: waking.signal }).catch(() => undefined)
        listeners.delete(wake)
      }
    }
    return { events, until }
  }

  return {
    chapter: (title) => {
      chapter = title
      teller.chapter(++chapters, title)
    },
    step: async (title, body) => {
      exchanges = []
      const began = performance.now()
      try {
        const result = await body()
        const ms = performance.now() - began
        steps.push({ chapter, title, ms, ok: true })
        teller.done(title, ms, exchanges)
        return result
      } catch (error) {
        steps.push({ chapter, title, ms: performance.now() - began, ok: false })
        const why = error instanceof Deviation ? error.message : ((error as Error).stack ?? String(error))
        teller.failed(title, why, exchanges)
        throw error
      }
    },
    ask,
    answerTo,
    async change<Data, Input>(who: Asker, mutation: Change<Data, Input>, input: Input): Promise<Done<Data>> {
      const payload = await payloadOf(who, mutation, input)
      expect(payload.userErrors.length === 0, `nothing is refused: ${JSON.stringify(payload.userErrors)}`)
      expect(
        Object.values(payload).every((one) => one !== null),
        'nothing is missing',
      )
      return payload as Done<Data>
    },
    async refusal<Data, Input>(who: Asker, mutation: Change<Data, Input>, input: Input): Promise<Refusal<Data>> {
      const { userErrors } = await payloadOf(who, mutation, input)
      expect(userErrors.length === 1, 'one refusal')
      return userErrors[0] as Refusal<Data>
    },
    eventually,
    watch,
    expect,
    show: (exchange) => void exchanges.push(exchange),
    note: teller.note,
    get: client.get,
    key: () => `tour-${run}-${++keys}`,
    steps,
    liveCount: () => live,
    close: async () => {
      closing = true
      await client.close()
    },
  }
}

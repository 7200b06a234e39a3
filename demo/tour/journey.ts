import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, type GraphClient, graphClient } from './client.ts'
import { type Exchange, makeTeller, type Detail } from './telling.ts'

/** Whoever asks: with a token, or nobody in particular. */
export type Asker = { readonly name: string; readonly token?: string | undefined }

/** What is seen differs from what is expected. */
export class Deviation extends Error {
  override readonly name = 'Deviation'
}

/** Live events of one subscription, as they have come so far. */
export type Watch = {
  readonly events: readonly any[]
  /** Resolves with the first event that fits; those before it are no matter. */
  readonly until: (what: string, fits: (event: any) => boolean) => Promise<any>
}

export type StepRecord = { readonly chapter: string; readonly title: string; readonly ms: number; readonly ok: boolean }

/** One walk through the product. Everything that is asked is shown; whatever differs ends it. */
export type Journey = {
  readonly chapter: (title: string) => void
  readonly step: <Result>(title: string, body: () => Promise<Result>) => Promise<Result>
  /** Answers the data; an error is a deviation. */
  readonly ask: (who: Asker, query: string, variables?: object) => Promise<any>
  /** The whole answer, errors and all. */
  readonly answerTo: (who: Asker, query: string, variables?: object) => Promise<Answer>
  /** A mutation with one `input`: answers its payload, in which nothing was refused. */
  readonly change: (who: Asker, mutation: string, input: object, selection?: string) => Promise<any>
  /** The same where a refusal is expected: answers it. */
  readonly refusal: (who: Asker, mutation: string, input: object, details?: string) => Promise<any>
  /** Asks again and again until there is an answer; for what becomes true a moment later. */
  readonly eventually: <Result>(what: string, body: () => Promise<Result | undefined | false>) => Promise<Result>
  readonly watch: (who: Asker, query: string, variables: object, line: (event: any) => string) => Watch
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

  async function answerTo(who: Asker, query: string, variables?: object): Promise<Answer> {
    const answer = await client.ask(query, variables, who.token)
    const { data, errors } = answer
    exchanges.push({ who: who.name, operation: query, variables, answer: errors.length > 0 ? { data, errors } : data })
    return answer
  }

  async function ask(who: Asker, query: string, variables?: object): Promise<any> {
    const { data, errors } = await answerTo(who, query, variables)
    expect(errors.length === 0, `an answer without errors, not ${JSON.stringify(errors)}`)
    return data
  }

  function mutation(name: string, selection: string): string {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { ${selection} } }`
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

  function watch(who: Asker, query: string, variables: object, line: (event: any) => string): Watch {
    const events: any[] = []
    const failures: string[] = []
    const listeners = new Set<() => void>()
    const tell = () => {
      for (const listener of listeners) listener()
    }
    exchanges.push({ who: who.name, operation: query, variables, answer: 'events, as they come' })
    const name = /subscription \w+[^{]*\{\s*(\w+)/.exec(query)?.[1] ?? 'live'
    client.watch(
      query,
      variables,
      who.token,
      ({ data, errors }) => {
        if (errors.length > 0) failures.push(`a live event with errors: ${JSON.stringify(errors)}`)
        else {
          live++
          events.push(data[name])
          teller.live(name, line(data[name]))
        }
        tell()
      },
      (why) => {
        if (!closing) failures.push(`${name} ended: ${why instanceof Error ? why.message : JSON.stringify(why)}`)
        tell()
      },
    )
    async function until(what: string, fits: (event: any) => boolean): Promise<any> {
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
    change: async (who, name, input, selection = '__typename') => {
      const refusals = 'userErrors { __typename ... on UserError { code message path } }'
      const payload = (await ask(who, mutation(name, `${selection} ${refusals}`), { input }))[name]
      expect(payload?.userErrors.length === 0, `${name} is not refused: ${JSON.stringify(payload?.userErrors)}`)
      return payload
    },
    refusal: async (who, name, input, details = '') => {
      const selection = `userErrors { __typename ... on UserError { code message path } ${details} }`
      const payload = (await ask(who, mutation(name, selection), { input }))[name]
      expect(payload?.userErrors.length === 1, `${name} is refused`)
      return payload.userErrors[0]
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

import { randomBytes } from 'node:crypto'
import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'

// What the other packages see of tracing. Off, each of these functions is one
// branch: nothing of it is allocated and no context is entered. `tracing.ts`
// turns it on.

type Tracing = {
  readonly tracer: Tracer
  /** Whether a trace that a stranger has begun is recorded. */
  readonly isChosen: (traceId: string) => boolean
}

let tracing: Tracing | undefined

/** For `tracing.ts` alone. */
export function setTracing(given: Tracing | undefined): void {
  tracing = given
}

/** Where something stands in a trace. */
export type SpanOptions = {
  readonly attributes?: Attributes | undefined
  readonly kind?: 'server' | 'client' | 'producer' | 'consumer' | undefined
}

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
}

/** What `body` may say about its span while it runs; undefined where nothing is recorded. */
export type OpenSpan = Pick<Span, 'setAttributes' | 'updateName'> | undefined

/** Whether this process traces: for what comes so often that not even the options of a span are to be made for nothing. */
export function isTracing(): boolean {
  return tracing !== undefined
}

/** Whether what happens now is recorded: worth asking before gathering what only a span would hold. */
export function isRecorded(): boolean {
  return tracing !== undefined && trace.getActiveSpan()?.isRecording() === true
}

/** A part of the trace that is under way; only `body` where none is recorded. What it throws marks the span. */
export function withSpan<Result>(
  name: string,
  options: SpanOptions,
  body: (span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  if (tracing === undefined || !isRecorded()) return body(undefined)
  return inSpan(tracing.tracer, name, options, context.active(), body)
}

/**
 * Begins a trace, or goes on with a stranger's: his trace id is kept, but
 * whether it is recorded we decide, or anybody could have us record all.
 * `linkedTo` is a traceparent of his too, that this one leads to and is no part of.
 */
export function startTrace<Result>(
  name: string,
  given: SpanOptions & { readonly traceparent?: string | undefined; readonly linkedTo?: string | undefined },
  body: (span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  if (tracing === undefined) return body(undefined)
  const stranger = parseTraceparent(given.traceparent)
  const linked = parseTraceparent(given.linkedTo)
  const options = linked && linked.traceId !== stranger?.traceId ? { ...given, links: [{ context: linked }] } : given
  if (!stranger) return inSpan(tracing.tracer, name, options, ROOT_CONTEXT, body)
  const traceFlags = tracing.isChosen(stranger.traceId) ? TraceFlags.SAMPLED : TraceFlags.NONE
  const parent = trace.setSpanContext(ROOT_CONTEXT, { ...stranger, traceFlags })
  return inSpan(tracing.tracer, name, options, parent, body)
}

/**
 * Goes on with the trace of somebody we trust (the gateway, an event, a job),
 * recorded where it is recorded there. Several traceparents meet in a batch:
 * the first goes on, the others are linked. Without any, only `body`.
 */
export function continueTrace<Result>(
  traceparent: string | undefined | readonly (string | undefined)[],
  name: string,
  options: SpanOptions,
  body: (span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  if (tracing === undefined || traceparent === undefined) return body(undefined)
  const given = typeof traceparent === 'object' ? distinct(traceparent) : [parseTraceparent(traceparent)]
  const found = given.filter((one) => one !== undefined)
  const first = found.find(isSampled) ?? found[0]
  if (!first) return body(undefined)
  const here = trace.getActiveSpan()?.spanContext()
  // In the trace already: below what is under way, and not beside it.
  const parent = here?.traceId === first.traceId ? context.active() : trace.setSpanContext(ROOT_CONTEXT, first)
  const links: Link[] = found.filter((one) => one !== first && isSampled(one)).map((one) => ({ context: one }))
  return inSpan(tracing.tracer, name, { ...options, links: links.slice(0, linksMax) }, parent, body)
}

/** Goes on with the trace of what has caused this, or begins one where that has carried none. */
export function traceAfter<Result>(
  cause: string | undefined,
  name: string,
  options: SpanOptions,
  body: (span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  if (tracing === undefined) return body(undefined)
  return parseTraceparent(cause) ? continueTrace(cause, name, options, body) : startTrace(name, options, body)
}

/** A span of the past, for what many did together: one event of a batch that was published. */
export function recordSpan(traceparent: string | undefined, name: string, options: SpanOptions, startMs: number): void {
  if (tracing === undefined) return
  const parent = parseTraceparent(traceparent)
  if (!parent || !isSampled(parent)) return
  const { tracer } = tracing
  tracer.startSpan(name, { ...toApi(options), startTime: startMs }, trace.setSpanContext(ROOT_CONTEXT, parent)).end()
}

/** Runs what belongs to nobody's request, such as a loop that a request has only woken. */
export function outsideTrace<Result>(body: () => Result): Result {
  return tracing === undefined ? body() : context.with(ROOT_CONTEXT, body)
}

/** 32 hexadecimal digits; undefined outside of a trace, or where tracing is off. */
export function currentTraceId(): string | undefined {
  return tracing === undefined ? undefined : trace.getActiveSpan()?.spanContext().traceId
}

/** The trace of a traceparent, as a detail for a line of the log; nothing where there is none. */
export function traceDetail(traceparent: string | undefined): { readonly traceId?: string } {
  const [, traceId] = traceparentForm.exec(traceparent ?? '') ?? []
  return traceId ? { traceId } : {}
}

/** How a fault can be found again, in the answer and in the log: by its trace, or by a number of its own. */
export function traceIdOfFault(): string {
  return currentTraceId() ?? randomBytes(16).toString('hex')
}

/** Where we are, as a W3C header says it: https://www.w3.org/TR/trace-context/#traceparent-header. */
export function currentTraceparent(): string | undefined {
  if (tracing === undefined) return undefined
  const here = trace.getActiveSpan()?.spanContext()
  return here && `00-${here.traceId}-${here.spanId}-0${here.traceFlags & TraceFlags.SAMPLED}`
}

/** The traceparent of something that `cause` has brought about: where we are, unless that is another's trace. */
export function traceparentAfter(cause: string | undefined): string | undefined {
  const here = currentTraceparent()
  if (cause === undefined) return here
  return here?.slice(0, 35) === cause.slice(0, 35) ? here : cause
}

const linksMax = 32
const traceparentForm = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-|$)/

function parseTraceparent(text: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = traceparentForm.exec(text ?? '') ?? []
  if (!traceId || !spanId || !flags) return undefined
  const parsed = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true }
  return isSpanContextValid(parsed) ? parsed : undefined
}

function distinct(traceparents: readonly (string | undefined)[]): (SpanContext | undefined)[] {
  return [...new Set(traceparents)].map(parseTraceparent)
}

function isSampled({ traceFlags }: SpanContext): boolean {
  return (traceFlags & TraceFlags.SAMPLED) !== 0
}

function toApi({ attributes = {}, kind }: SpanOptions) {
  return { attributes, kind: kind ? kinds[kind] : SpanKind.INTERNAL }
}

async function inSpan<Result>(
  tracer: Tracer,
  name: string,
  options: SpanOptions & { readonly links?: Link[] },
  parent: Context,
  body: (span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  const span = tracer.startSpan(name, { ...toApi(options), links: options.links ?? [] }, parent)
  try {
    return await context.with(trace.setSpan(parent, span), body, undefined, span.isRecording() ? span : undefined)
  } catch (error) {
    markFailed(span, error)
    throw error
  } finally {
    span.end()
  }
}

/** The kind of a fault and not its message: messages may hold what people have typed. */
export function markFailed(span: Span, error: unknown): void {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown }
  span.setAttribute('error.type', String(code ?? name ?? 'unknown'))
  span.setStatus({ code: SpanStatusCode.ERROR })
}

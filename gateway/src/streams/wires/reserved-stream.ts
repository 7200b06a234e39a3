import type { IncomingMessage, ServerResponse } from 'node:http'
import { viewerKey } from '@stoa/auth/viewer'
import { sendGraphError } from '../../http/send.ts'
import type { Identity } from '../../caller/identity.ts'
import type { Limits } from '../../cost/limits.ts'
import type { ClosingReason, Connection, OperationMessage } from './connections.ts'
import type { delivery } from './delivery.ts'
import { completedOf, finish, inStream, nextOf, closeReason, write } from './sse-messages.ts'

/** How long a reserved stream waits to be opened, in milliseconds. */
const reservedMs = 10_000

export type Reserved = ReturnType<typeof reservedStream>

/** A stream for many operations: reserved, then opened once, ended when its client goes. */
export function reservedStream(
  connection: Connection,
  limits: Limits,
  begin: (response: ServerResponse, connection: Connection, onSlow: () => void) => ReturnType<typeof delivery>,
  onOver: () => void,
) {
  const running = new Map<string, () => void>()
  const owner = viewerKey(connection.viewer)
  let response: ServerResponse | undefined
  let out: ReturnType<typeof delivery> | undefined
  let over = false
  let before: ((out: ReturnType<typeof delivery>) => void)[] = []
  const tooLate = setTimeout(end, reservedMs)

  function whenOpen(act: (out: ReturnType<typeof delivery>) => void): void {
    if (out) return act(out)
    if (before.length >= limits.queuedEvents) end()
    else before.push(act)
  }

  function end(): void {
    if (over) return
    over = true
    clearTimeout(tooLate)
    before = []
    onOver()
    connection.closed()
    if (response) finish(response)
  }

  function close(reason: ClosingReason): void {
    if (response)
      for (const id of running.keys()) write(response, nextOf(inStream(id, closeReason(reason))) + completedOf(id))
    end()
  }

  return {
    isOf: ({ viewer }: Identity) => viewerKey(viewer) === owner,
    close,
    end,
    listen(opened: ServerResponse): void {
      if (response) return sendGraphError(opened, 409, 'BAD_REQUEST', 'The stream is open already.')
      // Whoever went away meanwhile will not go away again.
      if (opened.destroyed) return end()
      clearTimeout(tooLate)
      response = opened
      out = begin(opened, connection, () => close('SLOW_CONSUMER'))
      opened.once('close', end)
      for (const act of before) act(out)
      before = []
    },
    accept(operation: OperationMessage, answer: ServerResponse): void {
      const id = operation.extensions?.operationId
      if (typeof id !== 'string' || id === '') {
        return sendGraphError(answer, 400, 'BAD_REQUEST', 'extensions.operationId is missing.')
      }
      if (running.has(id))
        return sendGraphError(answer, 409, 'BAD_REQUEST', 'There is an operation of this id already.')
      const stream = {}
      running.set(id, () => undefined)
      let ended = false
      const stop = connection.run(operation, {
        next: (event) => whenOpen((to) => to.event(stream, event, (text) => nextOf(inStream(id, text)))),
        end: (errors) => {
          ended = true
          running.delete(id)
          whenOpen((to) => {
            if (errors) to.send(nextOf(inStream(id, JSON.stringify({ errors }))))
            to.send(completedOf(id))
          })
        },
      })
      if (ended) return void answer.writeHead(202).end()
      running.set(id, () => {
        stop()
        out?.forget(stream)
      })
      answer.writeHead(202).end()
    },
    complete(request: IncomingMessage, answer: ServerResponse): void {
      const id = new URL(request.url ?? '/', 'http://localhost').searchParams.get('operationId') ?? ''
      running.get(id)?.()
      running.delete(id)
      answer.writeHead(200).end()
    },
  }
}

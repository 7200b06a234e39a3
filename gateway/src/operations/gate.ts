import type { Report } from '@stoa/telemetry/report'
import { type DocumentNode, getOperationAST, OperationTypeNode, parse, print } from 'graphql'
import { LRUCache } from 'lru-cache'
import { refusal, StatusRefusal } from '../caller/errors.ts'
import type { Caller } from '../execution/operation.ts'
import { unregistered } from '../seen/gateway-metrics.ts'
import type { AskedOperation } from './asked.ts'
import { automaticTexts } from './automatic.ts'
import { type RegisteredOperation, sha256 } from './registered-operation.ts'
import type { OperationRegistry } from './registry.ts'

/** off: any text may be asked. audit: any, and what `registered` would refuse is told. registered: nothing else. */
export type OperationsMode = 'off' | 'audit' | 'registered'

/** An operation that may be asked: its text is known. */
export type LetThrough = Pick<AskedOperation, 'variables' | 'operationName' | 'extensions'> & {
  readonly query: string | DocumentNode
  readonly registered?: RegisteredOperation | undefined
}

/** Where every way in learns what is meant by an id, and whether a text may be asked. */
export type OperationGate = {
  /** Throws `StatusRefusal` for what may not be asked. */
  let(asked: AskedOperation, caller: Caller): LetThrough
  /** By GET nothing may change; what cannot be read is refused where every operation is. */
  isMutation(asked: AskedOperation): boolean
}

export type OperationGateOptions = {
  readonly mode: OperationsMode
  readonly registry: OperationRegistry
  readonly report: Report
  /** How many tokens a document may have. */
  readonly maxTokens: number
}

/** How many forms of unregistered operations are told to the log, each once. */
const toldMax = 1_000

export function operationGate({ mode, registry, report, maxTokens }: OperationGateOptions): OperationGate {
  const automatic = automaticTexts()
  const told = new Set<string>()
  /** The ids that a text may be registered under: as it is, and as it would be printed. */
  const ids = new LRUCache<string, readonly string[]>({
    max: 2_000,
    maxSize: 2_000_000,
    sizeCalculation: (_ids, text) => text.length + 1,
  })

  function idsOf(text: string): readonly string[] {
    let found = ids.get(text)
    if (!found) {
      found = [sha256(text), ...printedId(text, maxTokens)]
      ids.set(text, found)
    }
    return found
  }

  const ofText = (text: string) => idsOf(text).flatMap((id) => registry.get(id) ?? [])[0]

  /** A text without an id. */
  function text(asked: AskedOperation & { readonly query: string | DocumentNode }, { seen }: Caller): LetThrough {
    if (mode === 'off') return asked
    const sent = typeof asked.query === 'string' ? asked.query : (asked.query.loc?.source.body ?? print(asked.query))
    const registered = ofText(sent)
    if (registered) return knownAs(registered, asked)
    const isRefused = mode === 'registered'
    unregistered.inc({ way: seen?.way ?? 'http', outcome: isRefused ? 'refused' : 'answered' })
    if (isRefused) throw textRefused()
    audit(sent, asked)
    return asked
  }

  function audit(sent: string, { operationName, client }: AskedOperation): void {
    const [id = ''] = idsOf(sent).slice(-1)
    if (told.has(id) || told.size >= toldMax) return
    told.add(id)
    const named = { id, ...(operationName ? { operation: operationName } : {}), ...(client ? { client } : {}) }
    report('warn', 'STOA_OPERATIONS=registered would refuse an operation: it is in no manifest', named)
  }

  /** A hash that is not registered, with or without the text that it is of. */
  function byItsHash(asked: AskedOperation, documentId: string, caller: Caller): LetThrough {
    if (asked.byGet && !asked.byGet.preflighted) throw noPreflight()
    if (asked.query) {
      if (typeof asked.query !== 'string' || sha256(asked.query) !== documentId) throw otherText(documentId)
      const through = text({ ...asked, query: asked.query }, caller)
      automatic.keep(caller, documentId, asked.query)
      return through
    }
    const query = automatic.get(caller, documentId)
    // The words of Apollo's protocol: the client sends the text beside the hash now.
    if (query === undefined) throw new StatusRefusal(200, [refusal(notFoundCode, 'PersistedQueryNotFound')])
    return text({ ...asked, query }, caller)
  }

  return {
    let(asked, caller) {
      const { documentId, query } = asked
      if (documentId === undefined) {
        if (query) return text(asked as AskedOperation & { query: string }, caller)
        throw new StatusRefusal(400, [refusal('BAD_REQUEST', 'The request names no operation.')])
      }
      const registered = registry.get(documentId, asked.client)
      if (registered) {
        if (query && query !== registered.body && ofText(query as string) !== registered) throw otherText(documentId)
        if (asked.byGet && registered.type === OperationTypeNode.MUTATION) throw byGetRefused()
        return knownAs(registered, asked)
      }
      if (mode === 'registered' || !asked.isAutomatic) throw notFound(documentId, mode)
      const through = byItsHash(asked, documentId, caller)
      // What can do more than ask has other ways to come.
      if (asked.byGet && /mutation|subscription/.test(through.query as string)) throw byGetRefused()
      return through
    },
    isMutation({ documentId, client, query, operationName }) {
      if (documentId !== undefined) return registry.get(documentId, client)?.type === OperationTypeNode.MUTATION
      if (typeof query !== 'string') return false
      try {
        return getOperationAST(parse(query, { maxTokens }), operationName)?.operation === OperationTypeNode.MUTATION
      } catch {
        return false
      }
    },
  }
}

/** Written out: a copy of whatever was asked takes longer than to look it up. */
function knownAs(
  registered: RegisteredOperation,
  { variables, operationName, extensions }: AskedOperation,
): LetThrough {
  return { query: registered.body, variables, operationName, extensions, registered }
}

function printedId(text: string, maxTokens: number): string[] {
  try {
    return [sha256(print(parse(text, { noLocation: true, maxTokens })))]
  } catch {
    return []
  }
}

const notFoundCode = 'PERSISTED_QUERY_NOT_FOUND'

function textRefused(): StatusRefusal {
  const message =
    'This endpoint answers registered operations alone (STOA_OPERATIONS=registered), and this one is in no manifest.'
  return new StatusRefusal(403, [refusal(notFoundCode, message)])
}

function notFound(documentId: string, mode: OperationsMode): StatusRefusal {
  const mend = mode === 'registered' ? 'Register it' : 'Register it, or send its text'
  const message = `No operation is registered under the id ${JSON.stringify(documentId.slice(0, 80))}. ${mend}.`
  return new StatusRefusal(404, [refusal(notFoundCode, message)])
}

function otherText(documentId: string): StatusRefusal {
  const message = `The text beside the id ${documentId.slice(0, 80)} is not the one that it stands for.`
  return new StatusRefusal(400, [refusal('BAD_REQUEST', message)])
}

function byGetRefused(): StatusRefusal {
  return new StatusRefusal(405, [refusal('BAD_REQUEST', 'By GET nothing may change: send it by POST.')], {
    allow: 'POST',
  })
}

function noPreflight(): StatusRefusal {
  const message =
    'An operation that is not registered comes by GET with the header apollo-require-preflight, so that no page of ' +
    'another site can send it.'
  return new StatusRefusal(400, [refusal('BAD_REQUEST', message)])
}

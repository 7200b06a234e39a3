import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'
import { refusal, StatusRefusal } from '../caller/errors.ts'

/** How large a request may be, whichever way it comes in. Beyond a limit it is refused, never cut. */
export type Limits = {
  /** A GraphQL request's body, and one WebSocket message, in bytes. */
  readonly bodyBytes: number
  /** The text of one document, spaces and remarks included, in UTF-16 units: texts are kept with their plans. */
  readonly documentLength: number
  /** Lexical tokens of one document. */
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  /** Fields of one operation with every fragment written out. */
  readonly fields: number
  /** What an operation may be estimated to cost (`cost/`): about one for each object that it may answer. */
  readonly cost: number
  /** The longest text in variables and in the document, in UTF-16 units. */
  readonly stringLength: number
  /** The longest list in variables and in the document. */
  readonly listLength: number
  /** How long one operation, or one event of a subscription, may take, in milliseconds. */
  readonly requestMs: number
  /** The same for a request to a subgraph's route, its body and the answer's included. */
  readonly routeMs: number
  /** Open WebSockets and event streams of one person or guest, together. */
  readonly socketsPerViewer: number
  /** Operations that run for one person or guest over all of them. */
  readonly streamsPerViewer: number
  /** The same for everybody without a token at one address; behind a proxy that is all of them. */
  readonly socketsPerAddress: number
  /** Messages of one WebSocket that ask for nothing (pings, pongs, ends of what is over), a minute. */
  readonly idleMessages: number
  /** How many proxies stand in front: whose entries in X-Forwarded-For are believed, from the right. */
  readonly proxies: number
  readonly streamsPerAddress: number
  /** Messages that may wait for one slow client, and how long they may be together, in UTF-16 units. */
  readonly queuedEvents: number
  readonly queuedBytes: number
  /** How long a stop waits for running requests, in milliseconds. */
  readonly drainMs: number
}

export const defaultLimits: Limits = {
  bodyBytes: 1_000_000,
  documentLength: 200_000,
  tokens: 2_000,
  depth: 14,
  aliases: 40,
  rootFields: 20,
  fields: 1_000,
  cost: 50_000,
  stringLength: 100_000,
  listLength: 1_000,
  requestMs: 30_000,
  routeMs: 150_000,
  socketsPerViewer: 20,
  streamsPerViewer: 100,
  socketsPerAddress: 500,
  idleMessages: 600,
  proxies: 0,
  streamsPerAddress: 2_000,
  queuedEvents: 256,
  queuedBytes: 1_000_000,
  drainMs: 10_000,
}

type Size = { readonly depth: number; readonly aliases: number; readonly fields: number; readonly rootFields: number }

/** The limits as a validation rule, so that each way in applies them with the other rules. */
export function limitRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const exceeds = (limit: keyof Limits, actual: number, what: string) => {
      const max = limits[limit]
      if (actual <= max) return
      context.reportError(
        refusal('LIMIT_EXCEEDED', `The operation ${what} (${actual}); ${max} are allowed.`, {
          limit,
          max,
          actual,
        }),
      )
    }
    const measure = measurer(context)
    return {
      Document({ loc }) {
        exceeds('documentLength', loc?.source.body.length ?? 0, 'is too long a text')
      },
      OperationDefinition(node) {
        const size = measure(node.selectionSet)
        exceeds('depth', size.depth, 'is nested too deeply')
        exceeds('aliases', size.aliases, 'has too many aliases')
        exceeds('rootFields', size.rootFields, 'has too many root fields')
        exceeds('fields', size.fields, 'selects too many fields')
      },
      StringValue(node) {
        exceeds('stringLength', node.value.length, 'contains too long a text')
      },
      ListValue(node) {
        exceeds('listLength', node.values.length, 'contains too long a list')
      },
      Directive(node) {
        if (node.name.value !== 'defer' && node.name.value !== 'stream') return
        const message = `@${node.name.value} is not supported: ask for the parts in operations of their own.`
        context.reportError(new GraphQLError(message, { nodes: node, extensions: { limit: 'incrementalDelivery' } }))
      },
    }
  }
}

/**
 * Measures a selection with its fragments written out. Each fragment is
 * measured once, so that fragments that spread fragments cost nothing here.
 * Introspection does not count as depth: graphql-js bounds it with a rule of its own.
 */
function measurer(context: ValidationContext): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>()
  const none: Size = { depth: 0, aliases: 0, fields: 0, rootFields: 0 }

  function ofFragment(name: string): Size {
    const done = known.get(name)
    if (done) return done
    known.set(name, none) // a fragment that spreads itself is refused by another rule; here it must only end
    const fragment = context.getFragment(name)
    const size = fragment ? of(fragment.selectionSet) : none
    known.set(name, size)
    return size
  }

  function of(set: SelectionSetNode): Size {
    let total = none
    for (const selection of set.selections) {
      let size: Size
      if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) size = of(selection.selectionSet)
      else {
        const inner = selection.selectionSet ? of(selection.selectionSet) : none
        const introspects = selection.name.value.startsWith('__')
        size = {
          depth: introspects ? 1 : inner.depth + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          fields: inner.fields + 1,
          rootFields: 1,
        }
      }
      total = {
        depth: Math.max(total.depth, size.depth),
        aliases: total.aliases + size.aliases,
        fields: total.fields + size.fields,
        rootFields: total.rootFields + size.rootFields,
      }
    }
    return total
  }
  return of
}

/** Throws where a text or a list in the variables is too long, or they nest without end. */
export function checkVariables(variables: Record<string, unknown>, limits: Limits): void {
  const exceeds = (limit: string, max: number, actual: number, path: string) => {
    if (actual > max) {
      const message = `The variable $${path} is too long or nested too deeply (${actual}); ${max} are allowed.`
      throw new StatusRefusal(400, [refusal('LIMIT_EXCEEDED', message, { limit, max, actual })])
    }
  }
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > 32) exceeds('depth', 32, depth, path)
    if (typeof value === 'string') exceeds('stringLength', limits.stringLength, value.length, path)
    else if (Array.isArray(value)) {
      exceeds('listLength', limits.listLength, value.length, path)
      for (const item of value) visit(item, path, depth + 1)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, depth === 0 ? key : path, depth + 1)
    }
  }
  visit(variables, '', 0)
}

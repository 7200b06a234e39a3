import { readdirSync, readFileSync } from 'node:fs'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'
import { type EventKind, kindOf } from './event-types.ts'
import { type Check, makeChecks } from './event-checks.ts'

/** What `schema/events/` says of one event. */
export type EventSchema = {
  /** Such as `items.item.lent.v1`. */
  readonly type: string
  readonly kind: EventKind
  /** The GraphQL type that describes the payload, such as `ItemLent`. */
  readonly name: string
  /** The payload's field that holds the aggregate's id: subject and partition key. */
  readonly key: string
  /** The payload's field that holds the id of the journey, where the event says one. */
  readonly correlation?: string
  /** The payload's fields that hold the ids of people who have part in the aggregate: they may follow it live. */
  readonly parties: readonly string[]
  /** Fields about a person; `of` is the field of the payload that holds that person's id. */
  readonly personal: readonly { readonly field: string; readonly of: string }[]
}

export type EventSchemas = {
  readonly all: ReadonlyMap<string, EventSchema>
  /**
   * What is wrong with a payload, one sentence with a path each; empty when
   * it is right. A publisher refuses fields that the definition does not know
   * (a typing error); a consumer ignores them (a newer publisher).
   */
  problems(type: string, data: unknown, unknownFields: 'refuse' | 'ignore'): readonly string[]
}

/** A payload does not fit its definition in `schema/events/`: a fault of the publisher. */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent'
}

/** Throws `MalformedEvent` with every problem and its path unless the payload fits its definition exactly. */
export function validateForPublish(type: string, data: unknown): void {
  const problems = loadEventSchemas().problems(type, data, 'refuse')
  if (problems.length > 0) throw new MalformedEvent(`${type} cannot be published: ${problems.join(' ')}`)
}

/** The field of the payload that holds the aggregate's id; throws for a type that does not exist. */
export function keyFieldOf(type: string): string {
  const schema = loadEventSchemas().all.get(type)
  if (!schema) throw new MalformedEvent(`There is no event ${type} in schema/events.`)
  return schema.key
}

/** The field of the payload that holds the id of the journey, where the definition names one. */
export function correlationFieldOf(type: string): string | undefined {
  return loadEventSchemas().all.get(type)?.correlation
}

/** The people who have part in the aggregate of an event, each once. */
export function partiesOf(type: string, data: unknown): readonly string[] {
  const fields = loadEventSchemas().all.get(type)?.parties ?? []
  const named = fields.flatMap((field) => (data as Record<string, unknown>)[field] ?? [])
  return [...new Set(named.filter((id) => typeof id === 'string'))]
}

const cache = new Map<string, EventSchemas>()

/** Reads the payload definitions of a folder, once in a process. Default: the project's `schema/events/`. */
export function loadEventSchemas(folder: URL = new URL('../../../schema/events/', import.meta.url)): EventSchemas {
  const known = cache.get(folder.href)
  if (known) return known
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
  const documents = names.map((name) => parse(readFileSync(new URL(name, folder), 'utf8')))
  const shared = parse(readFileSync(new URL('../../../schema/shared.graphql', import.meta.url), 'utf8'))
  const schemas = compileEventSchemas(documents, shared)
  cache.set(folder.href, schemas)
  return schemas
}

/** Compiles definitions that are already parsed; each document is one subgraph's, with `shared` in scope. */
export function compileEventSchemas(documents: readonly DocumentNode[], shared?: DocumentNode): EventSchemas {
  const all = new Map<string, EventSchema>()
  const checks = new Map<string, { readonly refuse: Check; readonly ignore: Check }>()
  for (const document of documents) {
    const scope = [document, ...(shared ? [shared] : [])]
    const refuse = makeChecks(scope, 'refuse')
    const ignore = makeChecks(scope, 'ignore')
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
      const schema = readEvent(definition)
      if (!schema) continue
      const other = all.get(schema.type)
      if (other) throw new Error(`event ${schema.type} is defined twice: ${other.name} and ${schema.name}`)
      all.set(schema.type, schema)
      checks.set(schema.type, { refuse: refuse(schema.name), ignore: ignore(schema.name) })
    }
  }
  return {
    all,
    problems: (type, data, unknownFields) => {
      const check = checks.get(type)
      if (!check) return [`There is no event ${type} in schema/events.`]
      const problems: string[] = []
      check[unknownFields](data, '', problems)
      return problems
    },
  }
}

function readEvent(definition: ObjectTypeDefinitionNode): EventSchema | undefined {
  const event = definition.directives?.find((directive) => directive.name.value === 'event')
  if (!event) return undefined
  const name = definition.name.value
  const type = textArgument(event, 'type')
  const key = textArgument(event, 'key')
  if (!type || !/^[a-z]+\.[a-zA-Z]+\.[a-zA-Z]+\.v\d+$/.test(type)) {
    throw new Error(`${name}: @event(type:) must look like "items.item.lent.v1"`)
  }
  const fields = definition.fields ?? []
  const find = (field: string) => fields.find((candidate) => candidate.name.value === field)
  if (!key || !isRequired(find(key)?.type, 'ID')) {
    throw new Error(`${name}: @event(key:) must name a field of type ID!`)
  }
  if (kindOf(type) === 'state' && !isRequired(find('version')?.type, 'Int')) {
    throw new Error(`${name}: a state must have the field version: Int!`)
  }
  const personal = fields.flatMap((field) => {
    const mark = field.directives?.find((directive) => directive.name.value === 'personal')
    if (!mark) return []
    const of = textArgument(mark, 'of')
    if (!of || !find(of)) throw new Error(`${name}.${field.name.value}: @personal(of:) must name a field of ${name}`)
    return [{ field: field.name.value, of }]
  })
  const correlation = textArgument(event, 'correlation')
  if (correlation !== undefined && !isRequired(find(correlation)?.type, 'ID')) {
    throw new Error(`${name}: @event(correlation:) must name a field of type ID!`)
  }
  const parties = textsArgument(event, 'parties')
  if (!parties.every(find)) throw new Error(`${name}: @event(parties:) must name fields of ${name}`)
  return { type, kind: kindOf(type), name, key, ...(correlation ? { correlation } : {}), parties, personal }
}

function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function textsArgument(directive: ConstDirectiveNode, name: string): string[] {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.STRING ? one.value : [])) : []
}

function isRequired(type: TypeNode | undefined, name: string): boolean {
  return type?.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE && type.type.name.value === name
}

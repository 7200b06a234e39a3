import { type DefinitionNode, type DocumentNode, Kind, type TypeNode } from 'graphql'

/** Adds a sentence to `problems` for everything that is wrong with `value` at `path`. */
export type Check = (value: unknown, path: string, problems: string[]) => void

/**
 * Turns type definitions into checks of JSON values, compiled once: graphql-js
 * checks inputs well, but takes longer for one event than the rest of its way.
 * The answer maps a type's name to its check; a type may use itself.
 */
export function makeChecks(documents: readonly DocumentNode[], unknownFields: 'refuse' | 'ignore') {
  const definitions = new Map<string, DefinitionNode>()
  for (const document of documents) {
    for (const definition of document.definitions) {
      if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue
      if (!definitions.has(definition.name.value)) definitions.set(definition.name.value, definition)
    }
  }
  const made = new Map<string, Check>()

  function named(name: string): Check {
    const known = made.get(name)
    if (known) return known
    // Stands in for itself while it is being made, so that a type may contain itself.
    made.set(name, (value, path, problems) => check(value, path, problems))
    const check = make(name)
    made.set(name, check)
    return check
  }

  function make(name: string): Check {
    const scalar = scalars[name]
    if (scalar) return (value, path, problems) => tell(scalar.holds(value), value, path, problems, scalar.wanted)
    const definition = definitions.get(name)
    if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) {
      const values = new Set<unknown>(definition.values?.map((value) => value.name.value))
      const wanted = `one of ${[...values].join(', ')}`
      return (value, path, problems) => tell(values.has(value), value, path, problems, wanted)
    }
    if (definition?.kind === Kind.OBJECT_TYPE_DEFINITION || definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const fields = (definition.fields ?? []).map((field) => ({ name: field.name.value, check: typed(field.type) }))
      return objectCheck(name, fields, unknownFields)
    }
    throw new Error(`schema/events uses ${name}, which is no scalar, enum or type of its file or of shared.graphql`)
  }

  function typed(type: TypeNode): Check {
    if (type.kind === Kind.NON_NULL_TYPE) {
      const inner = typed(type.type)
      return (value, path, problems) => {
        if (value === null || value === undefined) problems.push(`${path} is missing.`)
        else inner(value, path, problems)
      }
    }
    const inner = type.kind === Kind.LIST_TYPE ? listCheck(typed(type.type)) : named(type.name.value)
    return (value, path, problems) => {
      if (value !== null && value !== undefined) inner(value, path, problems)
    }
  }

  return named
}

function objectCheck(
  name: string,
  fields: readonly { readonly name: string; readonly check: Check }[],
  unknownFields: 'refuse' | 'ignore',
): Check {
  const known = new Set(fields.map((field) => field.name))
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${path || 'The payload'} must be an object (${name}).`)
      return
    }
    const object = value as Record<string, unknown>
    for (const field of fields) field.check(object[field.name], path ? `${path}.${field.name}` : field.name, problems)
    if (unknownFields === 'ignore') return
    for (const key in object) {
      if (!known.has(key)) problems.push(`${path ? `${path}.${key}` : key} is no field of ${name}.`)
    }
  }
}

function listCheck(item: Check): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value)) problems.push(`${path} must be a list.`)
    else for (let index = 0; index < value.length; index += 1) item(value[index], `${path}[${index}]`, problems)
  }
}

/** The value itself is never shown: it may be somebody's address. */
function tell(holds: boolean, value: unknown, path: string, problems: string[], wanted: string): void {
  if (!holds) problems.push(`${path} must be ${wanted}, and this ${typeof value} is not.`)
}

const isText = (value: unknown): value is string => typeof value === 'string'
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value)
const longest = 9_223_372_036_854_775_807n

const scalars: Record<string, { readonly wanted: string; readonly holds: (value: unknown) => boolean }> = {
  ID: { wanted: 'an id', holds: (value) => isText(value) && value.length > 0 },
  String: { wanted: 'text', holds: isText },
  Boolean: { wanted: 'true or false', holds: (value) => typeof value === 'boolean' },
  Int: {
    wanted: 'a 32-bit integer',
    holds: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647,
  },
  Float: { wanted: 'a number', holds: (value) => typeof value === 'number' && Number.isFinite(value) },
  BigInt: {
    wanted: 'a 64-bit integer as text',
    holds: (value) =>
      isText(value) && /^-?\d{1,19}$/.test(value) && BigInt(value) <= longest && BigInt(value) >= -longest,
  },
  DateTime: {
    wanted: 'an instant in UTC (RFC 3339)',
    holds: matches(/^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/),
  },
  Date: { wanted: 'a day (YYYY-MM-DD)', holds: matches(/^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/) },
  CurrencyCode: { wanted: 'a currency code (ISO 4217)', holds: matches(/^[A-Z]{3}$/) },
}

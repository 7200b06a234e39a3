import { type Constraint, readConstraint } from '@stoa/arguments/constraint'
import { formats } from '@stoa/arguments/formats'
import { type InputValueDefinitionNode, Kind, parse } from 'graphql'

/** Values of arguments that were taken before and are refused now, by place. */
export function narrowedArguments(before: string, after: string): string[] {
  const now = constraintsIn(after)
  return [...constraintsIn(before)].flatMap(([place, old]) => {
    const next = now.get(place)
    // What is gone altogether is told by the shape of the graph.
    return next === undefined ? [] : narrower(old, next).map((what) => `ARGUMENT_NARROWED ${place}: ${what}`)
  })
}

type Said = Partial<Constraint>

/** Of every argument and input field what its `@constraint` says; nothing where there is none. */
function constraintsIn(sdl: string): Map<string, Said> {
  const found = new Map<string, Said>()
  const keep = (place: string, { directives }: InputValueDefinitionNode) =>
    found.set(place, readConstraint(directives) ?? {})
  for (const type of parse(sdl).definitions) {
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) keep(`${type.name.value}.${field.name.value}`, field)
    } else if (type.kind === Kind.OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) {
        for (const one of field.arguments ?? []) keep(`${type.name.value}.${field.name.value}(${one.name.value}:)`, one)
      }
    }
  }
  return found
}

function narrower(old: Said, now: Said): string[] {
  const least = (name: string, was = Number.NEGATIVE_INFINITY, is = Number.NEGATIVE_INFINITY) =>
    is > was ? [`${name} ${bound(was)} became ${is}`] : []
  const most = (name: string, was = Number.POSITIVE_INFINITY, is = Number.POSITIVE_INFINITY) =>
    is < was ? [`${name} ${bound(was)} became ${is}`] : []
  const gone = now.id ? (old.id ?? ['others']).filter((prefix) => !now.id?.some((one) => one === prefix)) : []
  // Where several lines may stand, every other text may.
  const form = now.text && old.text && now.text.format !== old.text.format && now.text.format !== formats.text
  return [
    ...(form ? ['texts have another format'] : []),
    ...least('minLength', old.text?.minLength ?? 0, now.text?.minLength),
    ...most('maxLength', old.text?.maxLength, now.text?.maxLength),
    ...least('min', old.min, now.min),
    ...most('max', old.max, now.max),
    ...least('minItems', old.minItems, now.minItems),
    ...most('maxItems', old.maxItems, now.maxItems),
    ...gone.map((prefix) => `ids of ${prefix} are refused`),
  ]
}

const bound = (value: number) => (Number.isFinite(value) ? value : 'without a bound')

import Negotiator from 'negotiator'

/**
 * Which of these media types a client likes best, by its `Accept`: the first of them where it says nothing, and
 * undefined where it takes none. What stands beside a range (`charset=utf-8`) never makes it match nothing: all of
 * these types are sent in one form alone.
 */
export function mostLiked<Type extends string>(accept: string | undefined, types: readonly Type[]): Type | undefined {
  if (!accept) return types[0]
  return new Negotiator({ headers: { accept: withoutParameters(accept) } }).mediaType([...types]) as Type | undefined
}

/** The header with nothing beside its ranges but how much each is liked. */
function withoutParameters(accept: string): string {
  if (!accept.includes(';')) return accept
  return partedBy(accept, ',')
    .map((range) => {
      const [type = '', ...parameters] = partedBy(range, ';')
      const weight = parameters.find((one) => /^\s*q\s*=/i.test(one))
      return weight === undefined ? type.trim() : `${type.trim()};${weight.trim()}`
    })
    .join(', ')
}

/** The parts of a header's value; what stands in quotes parts nothing. */
function partedBy(value: string, separator: ',' | ';'): string[] {
  return value.match(separator === ',' ? /(?:"(?:\\.|[^"\\])*"|[^,])+/g : /(?:"(?:\\.|[^"\\])*"|[^;])+/g) ?? []
}

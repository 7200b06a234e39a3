/** A refusal of the graph, as every payload lists them; some carry more (a limit, what is available). */
export type Refusal = {
  readonly __typename?: string
  readonly code: string
  readonly message: string
  readonly path?: readonly string[] | null
}

export type Refusals = {
  readonly all: readonly Refusal[]
  /** What belongs to this field of the input. */
  readonly at: (field: string) => Refusal | undefined
  /** What belongs to none of these fields: it is shown at the form. */
  readonly besides: (...fields: readonly string[]) => readonly Refusal[]
}

/** Refusals by the field that they name: `path` begins with `input`. */
export function refusalsOf(all: readonly Refusal[]): Refusals {
  const fieldOf = ({ path }: Refusal) => path?.find((part) => part !== 'input')
  return {
    all,
    at: (field) => all.find((refusal) => fieldOf(refusal) === field),
    besides: (...fields) => all.filter((refusal) => !fields.includes(fieldOf(refusal) ?? '')),
  }
}

/** The values that a request gives, defaults of the operation not included. */
export type Given = Readonly<Record<string, unknown>>

/** A number that is known, or will be once the variables are: most of an operation's cost is known when it is read. */
export type Formula = number | ((given: Given) => number)

export function valueOf(formula: Formula, given: Given): number {
  return typeof formula === 'number' ? formula : formula(given)
}

export function sum(parts: readonly Formula[]): Formula {
  let known = 0
  const open: Exclude<Formula, number>[] = []
  for (const part of parts) {
    if (typeof part === 'number') known += part
    else open.push(part)
  }
  if (open.length === 0) return known
  return (given) => {
    let total = known
    for (const part of open) total += part(given)
    return total
  }
}

export function times(size: Formula, cost: Formula): Formula {
  if (typeof size === 'number' && typeof cost === 'number') return size * cost
  if (cost === 0 || size === 0) return 0
  if (size === 1) return cost
  return (given) => {
    const length = valueOf(size, given)
    return length === 0 ? 0 : length * valueOf(cost, given)
  }
}

/** The cost where the condition holds, otherwise nothing. */
export function onlyIf(condition: (given: Given) => boolean, cost: Formula): Formula {
  return (given) => (condition(given) ? valueOf(cost, given) : 0)
}

/** Chance that is the same at every recording: what happens in the demo world changes only with its script. */
export type Chance = {
  /** 0 ≤ x < 1. */
  readonly next: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  /** True in so many cases of a hundred. */
  readonly percent: (share: number) => boolean
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** The values in another order; the given array stays as it is. */
  readonly shuffle: <Value>(values: readonly Value[]) => Value[]
  /** One of the names, as often as its weight says. */
  readonly weighted: <Name extends string>(weights: Readonly<Record<Name, number>>) => Name
}

/** Chance from a seed (mulberry32). */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    percent: (share) => next() * 100 < share,
    pick: (values) => {
      if (values.length === 0) throw new Error('there is nothing to choose from')
      return values[between(0, values.length - 1)] as (typeof values)[number]
    },
    shuffle: (values) => {
      const mixed = [...values]
      for (let index = mixed.length - 1; index > 0; index--) {
        const other = between(0, index)
        const held = mixed[index] as (typeof mixed)[number]
        mixed[index] = mixed[other] as (typeof mixed)[number]
        mixed[other] = held
      }
      return mixed
    },
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of entries) {
        rest -= weight
        if (rest < 0) return name
      }
      return (entries.at(-1) as (typeof entries)[number])[0]
    },
  }
}

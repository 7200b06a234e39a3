/** Runs what it is given, so many at a time and the rest in their turn. */
export function inTurn(atOnce: number): <Result>(body: () => Promise<Result>) => Promise<Result> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (body) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await body()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

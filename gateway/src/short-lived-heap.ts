import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8 to make every object young. It guesses by place in the code which
 * objects will live long, and guesses wrong where requests that are under way
 * at a collection hold what will die with them: then the answers of all later
 * requests are made old, 7 MB at each collection, and each collection takes
 * three times as long (`--trace-gc`; 14 % of the CPU of a large answer).
 */
export function shortLivedHeap(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}

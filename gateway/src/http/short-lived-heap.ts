import { setFlagsFromString } from 'node:v8'

/**
 * Fits V8's collector to a process whose objects live as long as a request;
 * each of the two is worth a tenth of the CPU of some benchmark query (`--trace-gc`).
 */
export function shortLivedHeap(): void {
  // V8 guesses by place in the code which objects will live long, and guesses wrong where requests that are under
  // way at a collection hold what will die with them: then the answers of all later requests are made old, 7 MB at
  // each collection, and each collection takes three times as long.
  setFlagsFromString('--no-allocation-site-pretenuring')
  // So little survives a collection of young objects (less than 1 MB of 50) that to share it out among threads takes
  // longer than to do it. Where a worker has each core, those threads would take the time of the others.
  setFlagsFromString('--no-parallel-scavenge')
}

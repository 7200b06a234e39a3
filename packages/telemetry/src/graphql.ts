import { isRecorded } from './trace.ts'

/** The functions of graphql-js that a host runs a request with. */
type GraphqlFunctions = {
  readonly parse: (...args: any) => unknown
  readonly validate: (...args: any) => unknown
  readonly execute: (...args: any) => unknown
  readonly defaultFieldResolver: (...args: any) => unknown
}

let instrument: (<Functions extends GraphqlFunctions>(functions: Functions) => Functions) | undefined

/** For `tracing.ts` alone. */
export function setGraphqlTracer(given: typeof instrument): void {
  instrument = given
}

/**
 * Answers, for each request, these functions of graphql-js or the same ones
 * with spans around them: the latter only where the request is recorded, so
 * that the others do not pay for it.
 */
export function tracedGraphql<Functions extends GraphqlFunctions>(plain: Functions): () => Functions {
  let madeBy: typeof instrument
  let traced = plain
  return () => {
    if (instrument === undefined || !isRecorded()) return plain
    if (madeBy !== instrument) {
      madeBy = instrument
      traced = instrument(plain)
    }
    return traced
  }
}

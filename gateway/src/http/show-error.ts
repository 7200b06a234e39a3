import type { Report } from '@stoa/telemetry/report'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { faultLog, shown } from '../caller/errors.ts'

/** An error as a client sees it; a fault of the gateway goes to the log. */
export type ShowError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

export function errorShower(showSubgraph: boolean, report: Report): ShowError {
  const logFault = faultLog(report, 'fault in the gateway')
  return (formatted, error) => {
    const { extensions } = formatted
    if (extensions?.code === 'INTERNAL_SERVER_ERROR' && extensions.serviceName === undefined) {
      const traceId = logFault(error)
      return shown({ ...formatted, extensions: { ...extensions, traceId } }, showSubgraph)
    }
    return shown(formatted, showSubgraph)
  }
}

/** An error in the form that Apollo Server gives it before it is shown: always with a code. */
export function formatted(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  const plain = error instanceof GraphQLError ? error.toJSON() : error
  const code = plain.extensions?.code ?? 'INTERNAL_SERVER_ERROR'
  return { ...plain, extensions: { ...plain.extensions, code } }
}

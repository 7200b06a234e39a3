import type { Route } from '@stoa/subgraph/definition'
import { problem } from '@stoa/subgraph/router'
import { isRefusal } from '@stoa/values/refusal'
import { recordProviderEvent } from './commands/webhooks.ts'
import type { PaymentsPorts } from './providers/providers.ts'
import type { Tables } from './tables.ts'

/**
 * Where providers send their webhooks. Answers 2xx for whatever is truly
 * theirs, also where nothing follows from it: sending it again would not help.
 */
export const webhook: Route<Tables, PaymentsPorts> = {
  method: 'POST',
  path: '/webhooks/:provider',
  // More than any provider sends.
  maxBodyBytes: 256 * 1024,
  handle: async (request, { ports, params, run }) => {
    const provider = ports.find(params.provider ?? '')
    if (!provider) return problem(404, 'There is no such provider')
    const body = await request.text()
    const event = provider.readWebhook(body, request.headers)
    if (isRefusal(event)) return problem(event.refusal === 'BAD_SIGNATURE' ? 401 : 400, event.message)
    const outcome = await run(recordProviderEvent, { provider: provider.name, event, body })
    if (isRefusal(outcome)) return problem(401, outcome.message)
    return Response.json({ outcome }, { status: 202 })
  },
}

import type { PaymentProvider, ProviderSettings } from './provider.ts'
import { sandboxProvider } from './sandbox.ts'

/** The ports of this subgraph. */
export type PaymentsPorts = {
  /** Takes new payments; those in the table stay with the provider that took them. */
  readonly current: PaymentProvider
  /** Throws where an old payment's provider is not set up any more: that is a fault of the configuration. */
  readonly named: (name: string) => PaymentProvider
  readonly find: (name: string) => PaymentProvider | undefined
}

const makers = { sandbox: sandboxProvider }

export function makeProvider(settings: ProviderSettings): PaymentProvider {
  return makers[settings.name](settings)
}

/** The ports for providers; the first takes new payments. */
export function paymentsPorts(current: PaymentProvider, ...others: readonly PaymentProvider[]): PaymentsPorts {
  const providers = new Map([current, ...others].map((provider) => [provider.name, provider]))
  return {
    current,
    find: (name) => providers.get(name),
    named: (name) => {
      const provider = providers.get(name)
      if (!provider) throw new Error(`there is no payment provider named ${name}`)
      return provider
    },
  }
}

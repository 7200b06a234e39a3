import type { Money } from '@stoa/values/money'

// Double entry: every transaction moves money between accounts and sums to
// zero. Debits are positive, credits negative. An account's balance is the sum
// of its entries and is stored nowhere else.

/** `provider:<name>` is what a provider holds for us; `sales` what we earned; `refunds` what of it we gave back. */
export type AccountCode = `provider:${string}` | 'sales' | 'refunds'

/** What an account is in a balance sheet. */
export type AccountKind = 'ASSET' | 'INCOME'

export type Entry = { readonly account: AccountCode; readonly amount: Money }

export type TransactionKind = 'CAPTURE' | 'REFUND'

/** One movement of money, complete in itself. */
export type MoneyTransaction = { readonly kind: TransactionKind; readonly entries: readonly Entry[] }

/** A buyer's money came in at a provider. */
export function capture(provider: string, amount: Money): MoneyTransaction {
  return balanced('CAPTURE', [debit(`provider:${provider}`, amount), credit('sales', amount)])
}

/** A buyer's money went back from a provider. */
export function refund(provider: string, amount: Money): MoneyTransaction {
  return balanced('REFUND', [debit('refunds', amount), credit(`provider:${provider}`, amount)])
}

export function kindOfAccount(code: AccountCode): AccountKind {
  return code.startsWith('provider:') ? 'ASSET' : 'INCOME'
}

/** The sum of a transaction for each currency; all must be zero. */
export function sums(entries: readonly Entry[]): ReadonlyMap<string, bigint> {
  const totals = new Map<string, bigint>()
  for (const { amount } of entries) {
    totals.set(amount.currency, (totals.get(amount.currency) ?? 0n) + amount.amountMinor)
  }
  return totals
}

/** Money of nothing, or from nowhere, is a bug: it throws. The database checks the same at the commit. */
function balanced(kind: TransactionKind, entries: readonly Entry[]): MoneyTransaction {
  if (entries.some(({ amount }) => amount.amountMinor === 0n)) throw new Error(`a ${kind} of nothing`)
  for (const [currency, sum] of sums(entries)) {
    if (sum !== 0n) throw new Error(`a ${kind} would leave ${sum} ${currency} over`)
  }
  return { kind, entries }
}

const debit = (account: AccountCode, amount: Money): Entry => ({ account, amount })

const credit = (account: AccountCode, { amountMinor, currency }: Money): Entry => ({
  account,
  amount: { amountMinor: -amountMinor, currency },
})

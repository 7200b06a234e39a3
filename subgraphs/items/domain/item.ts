import type { Money } from '@stoa/values/money'
import { invalidInput, type Refusal, wrongState } from '@stoa/values/refusal'

export type ItemStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'
export type ItemTracking = 'UNITS' | 'BULK'
export type UnitStatus = 'IN_SERVICE' | 'IN_REPAIR' | 'RETIRED' | 'LOST' | 'SOLD'
export type UnitCondition = 'NEW' | 'GOOD' | 'FAIR' | 'POOR' | 'BROKEN'
export type CustodyKind = 'LOCATION' | 'BORROWER' | 'ASSIGNED' | 'REPAIR'

/** What people write about an item. */
export type ItemText = {
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly forSale: boolean
  readonly forLoan: boolean
  readonly price: Money | null
  readonly deposit: Money | null
  readonly loanMaxDays: number
  readonly ownerId: string | null
}

const maxAmountMinor = 100_000_000_000n

/** In lower case and each once. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.toLowerCase()))]
}

/** The first rule that an item breaks, or undefined. */
export function checkText(item: ItemText): Refusal | undefined {
  const rules: readonly (readonly [boolean, string, string])[] = [
    [!item.forSale || item.ownerId === null, 'Only the organisation sells; people lend.', 'forSale'],
    [!item.forSale || item.price !== null, 'What is for sale needs a price.', 'price'],
  ]
  const broken = rules.find(([holds]) => !holds)
  if (broken) return invalidInput(broken[1], ['input', broken[2]])
  return checkAmount(item.price, 'price') ?? checkAmount(item.deposit, 'deposit')
}

export function checkAmount(amount: Money | null, field: string): Refusal | undefined {
  if (!amount || (amount.amountMinor >= 0n && amount.amountMinor <= maxAmountMinor)) return undefined
  return invalidInput('The amount must not be negative, nor beyond belief.', ['input', field])
}

/** Only what somebody can do something with is shown to everybody. */
export function publish(item: { status: ItemStatus; forSale: boolean; forLoan: boolean }): ItemStatus | Refusal {
  if (item.status === 'PUBLISHED') return wrongState(item.status, 'The item is published already.')
  if (!item.forSale && !item.forLoan) return invalidInput('Offer it for sale or for loan first.', ['input', 'id'])
  return 'PUBLISHED'
}

export function archive(item: { status: ItemStatus }): ItemStatus | Refusal {
  return item.status === 'ARCHIVED' ? wrongState(item.status, 'The item is archived already.') : 'ARCHIVED'
}

/** What comes back broken is not lent again before somebody has repaired it. */
export function statusAfterReturn(condition: UnitCondition): UnitStatus {
  return condition === 'BROKEN' ? 'IN_REPAIR' : 'IN_SERVICE'
}

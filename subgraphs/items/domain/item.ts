import type { Money } from '@stoa/values/money'
import { invalidInput, type Refusal, wrongState } from '@stoa/values/refusal'

export type ItemStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'
export type ItemTracking = 'UNITS' | 'BULK'
export type UnitStatus = 'IN_SERVICE' | 'IN_REPAIR' | 'RETIRED' | 'LOST' | 'SOLD'
export type UnitCondition = 'NEW' | 'GOOD' | 'FAIR' | 'POOR' | 'BROKEN'
export type CustodyKind = 'LOCATION' | 'BORROWER' | 'ASSIGNED'

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

const maxTags = 20
const maxAmountMinor = 100_000_000_000n

/** Trimmed, tags in lower case and each once. */
export function tidyText<Text extends Pick<ItemText, 'title' | 'description' | 'tags'>>(text: Text): Text {
  const tags = [...new Set(text.tags.map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== ''))]
  return { ...text, title: text.title.trim(), description: text.description.trim(), tags }
}

/** The first rule that a (tidied) item breaks, or undefined. */
export function checkText(item: ItemText): Refusal | undefined {
  const rules: readonly (readonly [boolean, string, string])[] = [
    [item.title.length >= 1 && item.title.length <= 200, 'The title needs 1 to 200 characters.', 'title'],
    [item.description.length <= 5000, 'The description has at most 5000 characters.', 'description'],
    [item.tags.length <= maxTags, `There are at most ${maxTags} tags.`, 'tags'],
    [item.tags.every((tag) => tag.length <= 40), 'A tag has at most 40 characters.', 'tags'],
    [!item.forSale || item.ownerId === null, 'Only the organisation sells; people lend.', 'forSale'],
    [!item.forSale || item.price !== null, 'What is for sale needs a price.', 'price'],
    [item.loanMaxDays >= 1 && item.loanMaxDays <= 365, 'A loan lasts 1 to 365 days.', 'loanMaxDays'],
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

import type { CurrencyCode, Money } from '@stoa/values/money'
import { type Refusal, refuse } from '@stoa/values/refusal'

export const maxLines = 100
export const maxQuantity = 999

/** What orders last heard of an item. */
export type Offer = {
  readonly itemId: string
  readonly title: string
  readonly picture: string
  /** Published and for sale. */
  readonly forSale: boolean
  /** What one piece costs; null where it is not for sale. */
  readonly price: Money | null
  /** How many could be bought when it was heard. */
  readonly sellable: number
}

/** A line of a cart with what is known of its item; undefined where nothing is. */
export type WantedLine = { readonly itemId: string; readonly quantity: number; readonly offer: Offer | undefined }

/** A line of a cart that can be ordered. */
export type BuyableLine = {
  readonly itemId: string
  readonly quantity: number
  readonly title: string
  readonly picture: string
  readonly unitPrice: Money
}

/** Whether an item can go into a cart, as far as is known here; the saga asks items again. */
export function isBuyable(offer: Offer | undefined): offer is Offer & { readonly price: Money } {
  return offer?.forSale === true && offer.price !== null
}

export const itemUnavailable = (itemId: string, path: readonly string[]) =>
  refuse('ITEM_UNAVAILABLE', 'This item is not for sale now.', { itemId, path })

export const cartEmpty = () => refuse('CART_EMPTY', 'There is nothing in the cart.', { path: ['cart', 'lines'] })

/**
 * What a cart comes to as an order: every line at the price that is known now.
 * Refuses an empty cart, an item that cannot be bought and a mixture of currencies.
 */
export function toOrder(
  lines: readonly WantedLine[],
): { readonly lines: readonly BuyableLine[]; readonly currency: CurrencyCode } | Refusal {
  const buyable: BuyableLine[] = []
  for (const { itemId, quantity, offer } of lines) {
    if (!isBuyable(offer)) return itemUnavailable(itemId, ['cart', 'lines', itemId])
    buyable.push({ itemId, quantity, title: offer.title, picture: offer.picture, unitPrice: offer.price })
  }
  const [first] = buyable
  if (!first) return cartEmpty()
  const { currency } = first.unitPrice
  const other = buyable.find(({ unitPrice }) => unitPrice.currency !== currency)
  if (other) {
    return refuse(
      'MIXED_CURRENCIES',
      `One order is paid in one currency, and this cart holds ${currency} and ${other.unitPrice.currency}.`,
      {
        path: ['cart', 'lines', other.itemId],
      },
    )
  }
  return { lines: buyable, currency }
}

/** The buyer saw another total than there is now. */
export function checkExpectedTotal(expected: Money | null | undefined, total: Money): Refusal | undefined {
  if (!expected) return undefined
  if (expected.amountMinor === total.amountMinor && expected.currency === total.currency) return undefined
  return refuse('PRICE_CHANGED', 'Prices have changed since the total was shown.', {
    total,
    path: ['input', 'expectedTotal'],
  })
}

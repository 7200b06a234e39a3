import { newId } from '@stoa/values/ids'

export const tools = newId('cat')
export const books = newId('cat')
export const depot = newId('loc')

/** The state of an item as items would tell it. */
export function item(title: string, changes: Record<string, unknown> = {}) {
  return {
    itemId: newId('itm'),
    version: 1,
    ownerId: null,
    title,
    description: `About ${title}.`,
    tags: ['shared'],
    categoryId: tools,
    categoryName: 'Tools',
    locationId: depot,
    locationName: 'Depot',
    locationCity: 'Berlin',
    picture: '/-/items/pictures/x.svg',
    forSale: true,
    forLoan: true,
    price: { amountMinor: '1000', currency: 'EUR' },
    deposit: null,
    loanMaxDays: 14,
    places: [],
    status: 'PUBLISHED',
    availability: { onHand: 1, reserved: 0, onLoan: 0, available: 1, sellable: 1, nextFreeDay: null },
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  }
}

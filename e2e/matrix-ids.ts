import { type ArgumentsFor, day, input } from './matrix-operations/operation.ts'
import { newKey } from './matrix-objects.ts'

/** A unit of somebody else in the name of the own item. */
const otherUnit = input(({ othersItem, unit }) => ({ id: othersItem, unitId: unit, idempotencyKey: newKey() }))

/**
 * What *other* must not reach with an id of *owner* where the row lets *other*
 * do it to what is their own: by the place of the id.
 */
export const strangers: Readonly<Record<string, ArgumentsFor>> = {
  'Mutation.itemCreate(input.ownerId)': input(({ owner, category, location }) => ({
    ownerId: owner,
    title: 'A gift',
    categoryId: category,
    locationId: location,
  })),
  'Mutation.itemAssign(input.unitId)': input(({ othersItem, unit, bystander }) => ({
    id: othersItem,
    unitId: unit,
    personId: bystander,
    idempotencyKey: newKey(),
  })),
  'Mutation.itemRepair(input.unitId)': otherUnit,
  'Mutation.itemReturnToService(input.unitId)': otherUnit,
  'Mutation.itemMove(input.unitId)': input(({ othersItem, unit, location }) => ({
    id: othersItem,
    unitId: unit,
    toLocationId: location,
    idempotencyKey: newKey(),
  })),
  'Mutation.loanRequest(input.borrowerId)': input(({ owner, product }) => ({
    borrowerId: owner,
    lines: [{ itemId: product }],
    from: day(20),
    to: day(21),
    idempotencyKey: newKey(),
  })),
  'Mutation.loanRequest(input.lines.itemId)': input(({ draft }) => ({
    lines: [{ itemId: draft }],
    from: day(20),
    to: day(21),
    idempotencyKey: newKey(),
  })),
  'Mutation.personUpdate(input.pictureId)': input(({ file }) => ({ pictureId: file })),
  'Mutation.messageSend(input.fileIds)': input(({ attachment }, { talk = '' }) => ({
    conversationId: talk,
    body: 'Look',
    fileIds: [attachment],
    idempotencyKey: newKey(),
  })),
  'Mutation.sessionRevoke(input.sessionId)': input(({ session }) => ({ sessionId: session })),
  'Mutation.addressUpdate(input.id)': input(({ address }) => ({ id: address, city: 'Wien' })),
  'Mutation.addressRemove(input.id)': input(({ address }) => ({ id: address })),
  'Mutation.conversationStart(input.loanId)': input(({ loan }) => ({ loanId: loan })),
}

/** Ids that everybody may name, with the reason; also where what they narrow is the viewer's own all the same. */
export const openIds: Readonly<Record<string, string>> = {
  'Query.items(filter.categoryId)': 'categories are public',
  'Query.items(filter.locationId)': 'locations are public',
  'Query.items(filter.ownerId)': 'only published items are listed, and drafts of the viewer',
  'Subscription.itemsAvailabilityChanged(ids)': 'what the viewer may not see is left out, as if there were none',
  'Mutation.itemCreate(input.categoryId)': 'categories are public',
  'Mutation.itemCreate(input.locationId)': 'locations are public',
  'Mutation.loanRequest(input.lines.unitId)': 'asking for a unit shows nothing of it, and its owner decides',
  'Mutation.loanRequest(input.locationId)': 'locations are public',
  'Query.search(filter.categoryIds)': 'categories are public',
  'Query.search(filter.locationIds)': 'locations are public',
  'Query.person(id)': 'names are for everybody with an account; the rest of a person has rows of its own',
  'Mutation.directConversationStart(input.personId)': 'who has proved an address may write to everybody',
  'Mutation.cartLineAdd(input.itemId)': 'a draft is refused like what does not exist',
  'Query.orders(filter.customerId)': 'the list is of the own orders, whatever is asked for: no answer shows the order',
  'Query.node(id)': 'asked for every type with a @key by the rows of the types',
}

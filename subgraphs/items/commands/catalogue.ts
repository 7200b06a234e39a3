import { hasScope, personId, type Viewer } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { type Money, money } from '@stoa/values/money'
import { isRefusal, notAllowed, notFound, type Refusal, refuse, wrongState } from '@stoa/values/refusal'
import { usualCaps } from '../domain/caps.ts'
import * as catalogue from '../domain/item.ts'
import type {
  ItemArchiveInput,
  ItemCreateInput,
  ItemPriceChangeInput,
  ItemPublishInput,
  ItemUpdateInput,
} from '../generated.ts'
import { manages } from '../parties.ts'
import type { ItemsWork } from '../context.ts'
import type { ItemRow } from '../tables.ts'
import { capPublishedItems } from './caps.ts'
import { lockItem } from './lock.ts'
import { missingPerson } from './people.ts'

/** What commands about an item return. */
export type ItemOutcome = Promise<{ readonly itemId: Id } | Refusal>

export async function createItem(work: ItemsWork, input: ItemCreateInput): ItemOutcome {
  const ownerId = ownerOfNew(work.viewer, input.ownerId)
  if (isRefusal(ownerId)) return ownerId
  const text = {
    title: input.title,
    description: input.description ?? '',
    tags: catalogue.tidyTags(input.tags ?? []),
    forSale: input.forSale ?? false,
    forLoan: input.forLoan ?? false,
    price: input.price ?? null,
    deposit: input.deposit ?? null,
    loanMaxDays: input.loanMaxDays ?? 14,
    ownerId,
  }
  const broken =
    catalogue.checkText(text) ??
    (await missingPlace(work, input.categoryId, input.locationId)) ??
    (ownerId === null ? undefined : await missingPerson(work, ownerId, ['input', 'ownerId']))
  if (broken) return broken
  const id = work.ids.next('itm')
  await work.db
    .insertInto('item')
    .values({
      id,
      owner_id: ownerId,
      ...columnsOf(text),
      category_id: input.categoryId,
      location_id: input.locationId,
      picture: null,
      tracking: input.tracking ?? 'BULK',
      price_minor: text.price?.amountMinor ?? null,
      currency: text.price?.currency ?? null,
      loan_needs_approval: input.loanNeedsApproval ?? true,
      status: 'DRAFT',
      revision: 1,
      version: 1,
      created_at: work.now,
      changed_at: work.now,
    })
    .execute()
  if (text.price) await rememberPrice(work, id, text.price)
  work.emit('items.item.created.v1', { itemId: id, ownerId, title: text.title })
  return { itemId: id }
}

/** Staff add for the organisation or for anybody, others for themselves. */
function ownerOfNew(viewer: Viewer, named: Id | null | undefined): Id | null | Refusal {
  if (hasScope(viewer, 'items:manage')) return named ?? null
  const self = personId(viewer)
  if (self && (named ?? self) === self) return self
  return notAllowed('You can add items only for yourself.')
}

export async function updateItem(work: ItemsWork, input: ItemUpdateInput): ItemOutcome {
  const item = await lockManaged(work, input.id)
  if (isRefusal(item)) return item
  if (item.revision !== input.expectedRevision) return revisionConflict(item.revision)
  const deposit = input.deposit === undefined ? depositOf(item) : (input.deposit ?? null)
  const text = {
    title: input.title ?? item.title,
    description: input.description ?? item.description,
    tags: input.tags ? catalogue.tidyTags(input.tags) : item.tags,
    forSale: input.forSale ?? item.for_sale,
    forLoan: input.forLoan ?? item.for_loan,
    price: priceOf(item),
    deposit,
    loanMaxDays: input.loanMaxDays ?? item.loan_max_days,
    ownerId: item.owner_id,
  }
  const categoryId = input.categoryId ?? item.category_id
  const broken = catalogue.checkText(text) ?? (await missingPlace(work, categoryId, item.location_id))
  if (broken) return broken
  const changes = {
    ...columnsOf(text),
    category_id: categoryId,
    loan_needs_approval: input.loanNeedsApproval ?? item.loan_needs_approval,
  }
  const revision = await saveEdit(work, item, changes)
  work.emit('items.item.updated.v1', { itemId: item.id, revision })
  return { itemId: item.id }
}

export async function publishItem(work: ItemsWork, { id }: ItemPublishInput, caps = usualCaps): ItemOutcome {
  const item = await lockManaged(work, id)
  if (isRefusal(item)) return item
  const status = catalogue.publish({ status: item.status, forSale: item.for_sale, forLoan: item.for_loan })
  if (isRefusal(status)) return status
  const tooMany = await capPublishedItems(work, item.owner_id, caps)
  if (tooMany) return tooMany
  await saveEdit(work, item, { status })
  work.emit('items.item.published.v1', { itemId: id, title: item.title })
  return { itemId: id }
}

export async function archiveItem(work: ItemsWork, { id }: ItemArchiveInput): ItemOutcome {
  const item = await lockManaged(work, id)
  if (isRefusal(item)) return item
  const status = catalogue.archive(item)
  if (isRefusal(status)) return status
  await saveEdit(work, item, { status })
  work.emit('items.item.archived.v1', { itemId: id })
  return { itemId: id }
}

export async function changeItemPrice(work: ItemsWork, { id, price }: ItemPriceChangeInput): ItemOutcome {
  const item = await lockManaged(work, id)
  if (isRefusal(item)) return item
  const broken = catalogue.checkAmount(price, 'price')
  if (broken) return broken
  const before = priceOf(item)
  if (before && before.amountMinor === price.amountMinor && before.currency === price.currency) {
    return wrongState(item.status, 'The item has this price already.')
  }
  await saveEdit(work, item, { price_minor: price.amountMinor, currency: price.currency })
  await rememberPrice(work, id, price)
  work.emit('items.item.priceChanged.v1', {
    itemId: id,
    title: item.title,
    fromMinor: before?.currency === price.currency ? String(before.amountMinor) : null,
    toMinor: String(price.amountMinor),
    currency: price.currency,
  })
  return { itemId: id }
}

/** The item, locked, where the viewer manages it. A draft of somebody else is not admitted to exist. */
export async function lockManaged(work: ItemsWork, id: Id): Promise<ItemRow | Refusal> {
  const item = await lockItem(work, id)
  if (!item) return notFound(id)
  return managedOr(work.viewer, item) ?? item
}

/** Why the viewer may not manage the item; undefined where nothing speaks against it. */
export function managedOr(viewer: Viewer, item: ItemRow): Refusal | undefined {
  if (manages(viewer, item.owner_id)) return undefined
  return item.status === 'DRAFT' ? notFound(item.id) : notAllowed('Only its owner and staff manage this item.')
}

export function priceOf(item: ItemRow): Money | null {
  return item.price_minor !== null && item.currency ? money(item.price_minor, item.currency) : null
}

export function depositOf(item: ItemRow): Money | null {
  return item.deposit_minor !== null && item.deposit_currency ? money(item.deposit_minor, item.deposit_currency) : null
}

const revisionConflict = (revision: number) =>
  refuse('REVISION_CONFLICT', 'Somebody has edited the item in the meantime. Look at it again.', {
    revision,
    path: ['input', 'expectedRevision'],
  })

function columnsOf(text: catalogue.ItemText) {
  return {
    title: text.title,
    description: text.description,
    tags: [...text.tags],
    for_sale: text.forSale,
    for_loan: text.forLoan,
    deposit_minor: text.deposit?.amountMinor ?? null,
    deposit_currency: text.deposit?.currency ?? null,
    loan_max_days: text.loanMaxDays,
  }
}

/** Saves what a person edited: a new revision and a new version. Returns the revision. */
async function saveEdit(work: ItemsWork, item: ItemRow, changes: Partial<Omit<ItemRow, 'id'>>): Promise<number> {
  const revision = item.revision + 1
  await work.db
    .updateTable('item')
    .set({ ...changes, revision, version: item.version + 1, changed_at: work.now })
    .where('id', '=', item.id)
    .execute()
  return revision
}

async function rememberPrice(work: ItemsWork, itemId: Id, { amountMinor, currency }: Money): Promise<void> {
  const entry = { item_id: itemId, price_minor: amountMinor, currency, at: work.now }
  await work.db.insertInto('price_history').values(entry).execute()
}

async function missingPlace({ db }: ItemsWork, categoryId: Id, locationId: Id): Promise<Refusal | undefined> {
  const found = await db
    .selectNoFrom(({ exists, selectFrom }) => [
      exists(selectFrom('category').select('id').where('id', '=', categoryId)).as('category'),
      exists(selectFrom('location').select('id').where('id', '=', locationId)).as('location'),
    ])
    .executeTakeFirstOrThrow()
  if (!found.category) return notFound(categoryId, ['input', 'categoryId'])
  return found.location ? undefined : notFound(locationId, ['input', 'locationId'])
}

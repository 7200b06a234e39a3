import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache'

/** After these mutations the named fields of the root are asked again: they list what has come or gone. */
const lists: Readonly<Record<string, readonly string[]>> = {
  cartLineAdd: ['cart'],
  cartLineRemove: ['cart'],
  cartClear: ['cart'],
  orderPlace: ['cart', 'orders', 'me'],
  loanRequest: ['loans', 'me'],
  conversationStart: ['conversations'],
  directConversationStart: ['conversations'],
  notificationReadAll: ['notifications'],
  notificationPreferenceSet: ['notificationPreferences'],
  addressAdd: ['me'],
  addressRemove: ['me'],
  addressUpdate: ['me'],
  sessionRevoke: ['me'],
  sessionRevokeAll: ['me'],
  itemCreate: ['items', 'search'],
  itemArchive: ['items', 'search'],
  itemPublish: ['items', 'search'],
}

export const updates: UpdatesConfig = {
  Mutation: Object.fromEntries(
    Object.entries(lists).map(([mutation, fields]) => [
      mutation,
      (_result: unknown, _arguments: unknown, cache: Cache) => {
        for (const field of fields) forget(cache, field)
      },
    ]),
  ),
}

function forget(cache: Cache, fieldName: string): void {
  const asked = cache.inspectFields('Query').filter((field) => field.fieldName === fieldName)
  for (const field of asked) cache.invalidate('Query', field.fieldKey)
}

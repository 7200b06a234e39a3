import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache'
import { optimistic } from './optimistic.ts'
import { possibleTypes } from './possible-types.ts'
import { updates } from './updates.ts'

/** An object with an id is one object wherever it is seen; one without (money, a page, a badge) is part of its parent. */
const keys = new Proxy<KeyingConfig>(
  {},
  { get: () => (data: { readonly id?: unknown }) => (typeof data.id === 'string' ? data.id : null) },
)

/** The normalised cache of one viewer. */
export function cache() {
  return cacheExchange({ keys, possibleTypes, updates, optimistic })
}

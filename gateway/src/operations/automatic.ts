import { viewerKey } from '@stoa/auth/viewer'
import { networkOf } from '@stoa/values/network'
import { LRUCache } from 'lru-cache'
import type { Caller } from '../execution/operation.ts'

/** Texts that clients have registered by themselves, each for whoever sent it. */
export type AutomaticTexts = {
  get(caller: Caller, id: string): string | undefined
  /** `id` is the hash of `text`. */
  keep(caller: Caller, id: string, text: string): void
}

const callersMax = 1_000
const textsMax = 100
const charactersMax = 200_000

/**
 * A cache and never a boundary: a text that is sent beside its hash is known by it from then on, to the one who sent
 * it. Whoever fills it fills their own part alone, and what was pushed out is sent again.
 */
export function automaticTexts(): AutomaticTexts {
  const callers = new LRUCache<string, LRUCache<string, string>>({ max: callersMax })
  return {
    get: (caller, id) => callers.get(keyOf(caller))?.get(id),
    keep(caller, id, text) {
      const key = keyOf(caller)
      let texts = callers.get(key)
      if (!texts) {
        texts = new LRUCache({ max: textsMax, maxSize: charactersMax, sizeCalculation: (one) => one.length + 1 })
        callers.set(key, texts)
      }
      texts.set(id, text)
    },
  }
}

function keyOf({ viewer, client }: Caller): string {
  return viewer.kind === 'anonymous' ? networkOf(client?.address ?? '') : viewerKey(viewer)
}

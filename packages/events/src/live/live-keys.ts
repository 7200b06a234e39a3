import { partiesOf } from '@stoa/contracts/event-schemas'
import type { StoaEvent } from '../event/event.ts'

// Under what somebody listens: the id of an aggregate (an event's partition
// key), a person who has part in some, or all there are.

/** Every event of its types, whatever it is about. */
export const everyKey = 'every'

const party = 'of '

/** The events that name a person among their parties (`@event(parties:)`). */
export function partyKey(personId: string): string {
  return party + personId
}

/** What aggregates are listened to, what people, and whether everything is. */
export function sortKeys(keys: readonly string[]) {
  const people = keys.filter((key) => key.startsWith(party)).map((key) => key.slice(party.length))
  return {
    aggregates: keys.filter((key) => key !== everyKey && !key.startsWith(party)),
    people,
    every: keys.includes(everyKey),
    /** Not one aggregate or the other alone, so that it takes more than their keys to find what was missed. */
    isWide: keys.includes(everyKey) || people.length > 0,
  }
}

/** All keys under which an event is heard. */
export function keysOf({ type, partitionkey, data }: StoaEvent): readonly string[] {
  return [partitionkey, everyKey, ...partiesOf(type, data).map(partyKey)]
}

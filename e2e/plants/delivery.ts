import { changed, deleted, type Plant } from './plant.ts'

/** Violations of delivery: outbox, log, inbox and what is made of them. */
export const deliveryPlants: readonly Plant[] = [
  {
    what: 'an event that never arrived',
    database: 'events',
    sentence: 'what it has published lies in the log',
    ...deleted('log.record', `topic = 'orders.facts'`),
  },
  {
    what: 'an event that nobody published',
    database: 'orders',
    sentence: 'what lies in the log was in its outbox',
    ...deleted('stoa.outbox', `type = 'orders.order.placed.v1'`, 'pos'),
  },
  {
    what: 'an old state behind a newer one',
    database: 'events',
    sentence: 'states lie in the log in the order of their versions',
    ...changed(
      'log.record',
      `topic = 'items.states' and exists (
        select from log.record as later where later.topic = record.topic and later.partition = record.partition
          and later.key = record.key and later."offset" > record."offset"
          and later.value::json ->> 'type' = record.value::json ->> 'type')`,
      `value = jsonb_set(value::jsonb, '{aggregateversion}', '999')::text`,
    ),
  },
  {
    what: 'a reaction that never happened',
    database: 'items',
    sentence: 'what items has passed had its effect or is a dead letter',
    ...deleted('stoa.inbox', `consumer = 'items'`),
  },
  {
    what: 'a change that was not told',
    database: 'items',
    sentence: 'the newest items.item.changed.v1 of each aggregate is the aggregate',
    ...changed('item', 'true', 'version = version + 1'),
  },
  {
    what: 'an aggregate that is gone',
    database: 'chat',
    sentence: 'the newest chat.conversation.changed.v1 of each aggregate is the aggregate',
    ...deleted('conversation', 'true'),
  },
  {
    what: 'a read model that was written by hand',
    database: 'search',
    sentence: 'search.index is what the log makes of it',
    ...changed('item', 'true', `title = 'planted'`),
  },
  {
    what: 'a row that the read model has lost',
    database: 'notifications',
    sentence: 'notifications.people is what the log makes of it',
    ...deleted('person', 'true'),
  },
]

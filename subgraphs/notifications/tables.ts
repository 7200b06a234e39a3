import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { Topic } from './domain/texts.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = {
  person: PersonRow
  preference: { person_id: Id; topic: Topic; email: boolean }
  notification: NotificationRow
  delivery: DeliveryRow
}

export type NotificationsDb = Db<Tables>

export type PersonRow = {
  id: Id
  version: number
  name: string
  email: string
  locale: string
  active: boolean
  verified: boolean
}

export type NotificationRow = {
  id: Id
  person_id: Id
  topic: Topic
  title: string
  body: string
  order_id: Id | null
  loan_id: Id | null
  item_id: Id | null
  conversation_id: Id | null
  created_at: Date
  read_at: Date | null
}

export type DeliveryRow = {
  notification_id: Id
  channel: 'EMAIL'
  status: 'QUEUED' | 'SENT' | 'FAILED'
  error: string | null
  sent_at: Date | null
}

import type { Page } from '@stoa/db/page'
import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { Topic } from './domain/texts.ts'
import type { DeliveryRow, NotificationRow } from './tables.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type NotificationModel = NotificationRow
export type NotificationDeliveryModel = DeliveryRow
export type NotificationConnectionModel = Page<NotificationRow>

export type NotificationPayloadModel = Payload<{ readonly notificationId: Id }>
export type NotificationPreferencePayloadModel = Payload<{ readonly topic: Topic }>
export type NotificationsChangeModel = { readonly notification: NotificationRow | null }

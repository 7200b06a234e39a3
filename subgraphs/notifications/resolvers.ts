import { personId } from '@stoa/auth/viewer'
import type { Page } from '@stoa/db/page'
import { live } from '@stoa/subgraph/live'
import { mutation } from '@stoa/subgraph/mutation'
import { setNotificationPreference, readNotification, readAllNotifications } from './commands/reading.ts'
import type { QueryNotificationsArgs } from './generated.ts'
import { notificationsOf, preferencesOf, unreadCount } from './queries.ts'
import type { SubgraphContext } from './context.ts'
import type { DeliveryRow, NotificationRow } from './tables.ts'

type ById = { readonly id: string }

// Behind @authenticated a viewer is a person, or Stoa itself, who is told nothing.
const viewerId = ({ viewer }: SubgraphContext) => personId(viewer) ?? ''
const stub = (id: string | null) => (id === null ? null : { id })

export const resolvers = {
  Query: {
    notifications: (_root: unknown, { unreadOnly, ...args }: QueryNotificationsArgs, context: SubgraphContext) =>
      notificationsOf(context.db, viewerId(context), unreadOnly ?? false, args),
    notificationPreferences: (_root: unknown, _args: unknown, context: SubgraphContext) =>
      preferencesOf(context.db, viewerId(context)),
  },
  Mutation: {
    notificationRead: mutation('notification', readNotification),
    notificationReadAll: async (_root: unknown, _args: unknown, { run }: SubgraphContext) => ({
      count: await run(readAllNotifications, undefined),
    }),
    notificationPreferenceSet: mutation('preference', setNotificationPreference),
  },
  Subscription: {
    notificationAdded: live<object>({
      types: ['notifications.notification.created.v1'],
      key: (_args, context) => viewerId(context),
      snapshot: false,
      load: (event, _args, { loaders }) =>
        event && loaders.notification.load((event.data as { notificationId: string }).notificationId),
    }),
  },
  NotificationConnection: {
    unreadCount: (_page: Page<NotificationRow>, _args: unknown, context: SubgraphContext) =>
      unreadCount(context.db, viewerId(context)),
  },
  Notification: {
    __resolveReference: ({ id }: ById, { loaders }: SubgraphContext) => loaders.notification.load(id),
    order: ({ order_id }: NotificationRow) => stub(order_id),
    loan: ({ loan_id }: NotificationRow) => stub(loan_id),
    item: ({ item_id }: NotificationRow) => stub(item_id),
    conversation: ({ conversation_id }: NotificationRow) => stub(conversation_id),
    createdAt: ({ created_at }: NotificationRow) => created_at,
    readAt: ({ read_at }: NotificationRow) => read_at,
    deliveries: ({ id }: NotificationRow, _args: unknown, { loaders }: SubgraphContext) => loaders.deliveries.load(id),
  },
  NotificationDelivery: {
    sentAt: ({ sent_at }: DeliveryRow) => sent_at,
  },
}

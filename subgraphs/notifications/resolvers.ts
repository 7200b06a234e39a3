import { personId } from '@stoa/auth/viewer'
import { live } from '@stoa/subgraph/live'
import { mutation } from '@stoa/subgraph/mutation'
import { readAllNotifications, readNotification, setNotificationPreference } from './commands/reading.ts'
import type { SubgraphContext } from './context.ts'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { notificationsOf, preferenceOf, preferencesOf, unreadCount } from './queries.ts'

// Behind @authenticated a viewer is a person, or Stoa itself, who is told nothing.
const viewerId = ({ viewer }: SubgraphContext) => personId(viewer) ?? ''
const stub = (id: string | null) => (id === null ? null : { id })

export const resolvers = {
  Query: {
    notifications: (_root, { unreadOnly, ...args }, context) =>
      notificationsOf(context.db, viewerId(context), unreadOnly ?? false, args),
    notificationsUnreadCount: (_root, _args, context) => unreadCount(context.db, viewerId(context)),
    notificationPreferences: (_root, _args, context) => preferencesOf(context.db, viewerId(context)),
  },
  Mutation: {
    notificationRead: mutation(readNotification),
    notificationReadAll: mutation(readAllNotifications),
    notificationPreferenceSet: mutation(setNotificationPreference),
  },
  Subscription: {
    notificationAdded: live({
      types: ['notifications.notification.created.v1'],
      key: (_args, context) => viewerId(context),
      snapshot: false,
      load: ({ data }, _args, { loaders }) => loaders.notification.load(data.notificationId),
    }),
    notificationsChanged: live({
      types: ['notifications.notification.created.v1', 'notifications.notification.read.v1'],
      key: (_args, context) => viewerId(context),
      snapshot: 'first',
      load: async (event, _args, { loaders }) => {
        const { notificationId } = event?.data ?? {}
        return { notification: notificationId ? await loaders.notification.load(notificationId) : null }
      },
    }),
  },
  NotificationsChange: {
    unreadCount: (_change, _args, context) => unreadCount(context.db, viewerId(context)),
  },
  NotificationConnection: {
    unreadCount: (_page, _args, context) => unreadCount(context.db, viewerId(context)),
  },
  Notification: {
    __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
    order: ({ order_id }) => stub(order_id),
    loan: ({ loan_id }) => stub(loan_id),
    item: ({ item_id }) => stub(item_id),
    conversation: ({ conversation_id }) => stub(conversation_id),
    createdAt: ({ created_at }) => created_at,
    readAt: ({ read_at }) => read_at,
    deliveries: ({ id }, _args, { loaders }) => loaders.deliveries.load(id),
  },
  NotificationDelivery: {
    sentAt: ({ sent_at }) => sent_at,
  },
  NotificationPayload: {
    notification: ({ notificationId }, _args, { loaders }) =>
      notificationId ? loaders.notification.load(notificationId) : null,
  },
  NotificationPreferencePayload: {
    preference: ({ topic }, _args, context) => (topic ? preferenceOf(context.db, viewerId(context), topic) : null),
  },
} satisfies Resolvers & NeededResolvers

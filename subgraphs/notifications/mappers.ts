export type { DeliveryRow as NotificationDeliveryModel, NotificationRow as NotificationModel } from './tables.ts'

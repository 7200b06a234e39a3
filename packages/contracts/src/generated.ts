// Written by `pnpm codegen` from schema/events/. Do not edit.

/** A cart became an order. `orders.cart.checkedOut.v1` */
export type CartCheckedOut = {
  /** The cart. */
  readonly cartId: string
  /** Whose it was. */
  readonly ownerId: string
  /** The order that it became. */
  readonly orderId: string
}

/** Something was put into a cart or taken out, or the cart became another one. `orders.cart.edited.v1` */
export type CartEdited = {
  /** Whose cart it is: a person or a guest. */
  readonly ownerId: string
}

/** A conversation, whole, without its texts. `chat.conversation.changed.v1` */
export type ConversationChanged = {
  /** The conversation. */
  readonly conversationId: string
  /** Grows with every change. */
  readonly version: number
  /** DIRECT, SUPPORT, ORDER or LOAN. */
  readonly kind: string
  /** WAITING, ACTIVE or ENDED. */
  readonly status: string
  /** The order or the loan that it is about. */
  readonly subjectId?: string | null | undefined
  /** Who takes part. */
  readonly participantIds: readonly string[]
  /** How many messages there have been. */
  readonly messageCount: number
  /** When somebody last wrote. */
  readonly lastMessageAt?: string | null | undefined
  /** When it began. */
  readonly startedAt: string
}

/** A conversation was closed. `chat.conversation.ended.v1` */
export type ConversationEnded = {
  /** The conversation. */
  readonly conversationId: string
  /** Who closed it. */
  readonly endedById: string
}

/** Somebody joined a conversation. `chat.conversation.joined.v1` */
export type ConversationJoined = {
  /** The conversation. */
  readonly conversationId: string
  /** Who joined. */
  readonly personId: string
}

/** A message was taken back or removed; its text is gone. `chat.conversation.messageDeleted.v1` */
export type ConversationMessageDeleted = {
  /** The conversation. */
  readonly conversationId: string
  /** The message. */
  readonly messageId: string
  /** Who deleted it: the author or staff. */
  readonly deletedById: string
}

/** Somebody wrote. `chat.conversation.messagePosted.v1` */
export type ConversationMessagePosted = {
  /** The conversation. */
  readonly conversationId: string
  /** The message. */
  readonly messageId: string
  /** The place of the message in its conversation: 1, 2, 3 … */
  readonly number: number
  /** Who wrote. */
  readonly authorId: string
  /** Everybody else who takes part. */
  readonly recipientIds: readonly string[]
  /** DIRECT, SUPPORT, ORDER or LOAN. */
  readonly kind: string
  /** The order or the loan that the conversation is about. */
  readonly subjectId?: string | null | undefined
  /** The beginning of the text, at most 140 characters. */
  readonly preview: string
}

/** Somebody has read in a conversation; the other windows of the same person want to know. `chat.reader.moved.v1` */
export type ConversationRead = {
  /** Who read. */
  readonly personId: string
  /** The conversation. */
  readonly conversationId: string
}

/** A conversation began. `chat.conversation.started.v1` */
export type ConversationStarted = {
  /** The conversation. */
  readonly conversationId: string
  /** DIRECT, SUPPORT, ORDER or LOAN. */
  readonly kind: string
  /** The order or the loan that it is about. */
  readonly subjectId?: string | null | undefined
  /** Who takes part from the start. */
  readonly participantIds: readonly string[]
}

/** An amount of money in an event. */
export type EventMoney = {
  /** How many minor units. */
  readonly amountMinor: string
  /** The currency. */
  readonly currency: string
}

/** A file, whole, without its name. `files.file.changed.v1` */
export type FileChanged = {
  /** The file. */
  readonly fileId: string
  /** Grows with every change. */
  readonly version: number
  /** Who uploaded it. */
  readonly ownerId: string
  /** PICTURE or ATTACHMENT. */
  readonly purpose: string
  /** UPLOADING, CHECKING, READY, REJECTED or DELETED. */
  readonly status: string
  /** What it is; null before it is checked. */
  readonly contentType?: string | null | undefined
  /** How many bytes it has. */
  readonly size: number
  /** How wide a picture is. */
  readonly width?: number | null | undefined
  /** How high a picture is. */
  readonly height?: number | null | undefined
  /** Where a picture is found once what it belongs to is public: a path below the origin of the endpoint. */
  readonly publicPath?: string | null | undefined
}

/** A file was deleted, or its upload given up. `files.file.deleted.v1` */
export type FileDeleted = {
  /** The file. */
  readonly fileId: string
  /** Whose it was. */
  readonly ownerId: string
}

/** A file is checked and kept. `files.file.ready.v1` */
export type FileReady = {
  /** The file. */
  readonly fileId: string
  /** Who uploaded it. */
  readonly ownerId: string
  /** What it is for: a FilePurpose of the graph. */
  readonly purpose: string
  /** What it is. */
  readonly contentType: string
}

/** All parts of an upload are here; they are being checked. `files.file.received.v1` */
export type FileReceived = {
  /** The file. */
  readonly fileId: string
}

/** A file was not taken; nothing of it is kept. `files.file.rejected.v1` */
export type FileRejected = {
  /** The file. */
  readonly fileId: string
  /** Who uploaded it. */
  readonly ownerId: string
  /** Why: a FileRejection of the graph. */
  readonly reason: string
}

/** Somebody began an upload. `files.file.started.v1` */
export type FileStarted = {
  /** The file. */
  readonly fileId: string
  /** Who uploads. */
  readonly ownerId: string
}

/** A guest logged in: what the guest owned is the person's. `users.guest.merged.v1` */
export type GuestMerged = {
  /** The guest. */
  readonly guestId: string
  /** The person. */
  readonly personId: string
}

/** An item was taken out of the catalogue. `items.item.archived.v1` */
export type ItemArchived = {
  /** The item. */
  readonly itemId: string
}

/** A piece was given to a person, with no date of return. `items.item.assigned.v1` */
export type ItemAssigned = {
  /** The item. */
  readonly itemId: string
  /** Its name. */
  readonly title: string
  /** The unit, where pieces are tagged. */
  readonly unitId?: string | null | undefined
  /** Who has it. */
  readonly personId: string
}

/** How many pieces there are, and how many are free. */
export type ItemAvailability = {
  /** How many there are, wherever they are. */
  readonly onHand: number
  /** How many are promised to orders. */
  readonly reserved: number
  /** How many are lent or kept for a borrower. */
  readonly onLoan: number
  /** How many can be borrowed. */
  readonly available: number
  /** How many can be bought. */
  readonly sellable: number
  /** The first day when one can be borrowed; null where none will come back. */
  readonly nextFreeDay?: string | null | undefined
}

/** More or fewer pieces are free: kept for or given back by an order or a loan, in repair or back from it. `items.item.availabilityChanged.v1` */
export type ItemAvailabilityChanged = {
  /** The item. */
  readonly itemId: string
  /** The order, the loan or the unit that caused it; the item where its pieces are not tagged. */
  readonly reference: string
}

/** An item, whole, as everybody may see it once it is published. Drafts are told too: look at `status`. `items.item.changed.v1` */
export type ItemChanged = {
  /** The item. */
  readonly itemId: string
  /** Grows with every change, of its stock too. */
  readonly version: number
  /** Who owns it; null for the organisation. */
  readonly ownerId?: string | null | undefined
  /** Its name. */
  readonly title: string
  /** What there is to say about it. */
  readonly description: string
  /** Words to find it by. */
  readonly tags: readonly string[]
  /** Its category. */
  readonly categoryId: string
  /** The name of the category. */
  readonly categoryName: string
  /** Its home. */
  readonly locationId: string
  /** The name of the location. */
  readonly locationName: string
  /** The town of the location. */
  readonly locationCity: string
  /** The path of its picture. */
  readonly picture: string
  /** Its pictures: files. */
  readonly pictureIds?: readonly string[] | null | undefined
  /** The pictures of its units, for those who manage it: files. */
  readonly unitPictureIds?: readonly string[] | null | undefined
  /** Whether it can be bought. */
  readonly forSale: boolean
  /** Whether it can be borrowed. */
  readonly forLoan: boolean
  /** The price of one piece; null where it is not for sale. */
  readonly price?: EventMoney | null | undefined
  /** What a borrower leaves as security; null where nothing. */
  readonly deposit?: EventMoney | null | undefined
  /** For how many days it is lent at most. */
  readonly loanMaxDays: number
  /** Where it can be borrowed, and when; none where it is not lent. */
  readonly places: readonly ItemPlace[]
  /** DRAFT, PUBLISHED or ARCHIVED. */
  readonly status: string
  /** How many there are and how many are free, on the day of the event. */
  readonly availability: ItemAvailability
  /** When it was added. */
  readonly createdAt: string
}

/** An item was added, as a draft. `items.item.created.v1` */
export type ItemCreated = {
  /** The item. */
  readonly itemId: string
  /** Who owns it; null for the organisation. */
  readonly ownerId?: string | null | undefined
  /** Its name. */
  readonly title: string
}

/** Days on which some pieces can be borrowed. */
export type ItemFreePeriod = {
  /** The first day. */
  readonly from: string
  /** The day after the last; null where nobody comes after. */
  readonly to?: string | null | undefined
  /** How many pieces, for any days within. */
  readonly pieces: number
}

/** A piece was handed over to a borrower. `items.item.lent.v1` */
export type ItemLent = {
  /** The item. */
  readonly itemId: string
  /** Its name. */
  readonly title: string
  /** The unit, where pieces are tagged. */
  readonly unitId?: string | null | undefined
  /** The loan. */
  readonly loanId: string
  /** The line of the loan. */
  readonly lineId: string
  /** Who borrows. */
  readonly borrowerId: string
  /** When it is due back: a day at the place of pick-up. */
  readonly dueOn: string
}

/** Pieces went to another location. `items.item.moved.v1` */
export type ItemMoved = {
  /** The item. */
  readonly itemId: string
  /** The unit, where pieces are tagged. */
  readonly unitId?: string | null | undefined
  /** How many. */
  readonly quantity: number
  /** From where. */
  readonly fromLocationId: string
  /** To where. */
  readonly toLocationId: string
}

/** An item, or one of its units, has other pictures. `items.item.pictured.v1` */
export type ItemPictured = {
  /** The item. */
  readonly itemId: string
  /** The unit, where it is about one. */
  readonly unitId?: string | null | undefined
  /** Its pictures from now on: files. */
  readonly fileIds: readonly string[]
}

/** A place where an item can be borrowed. */
export type ItemPlace = {
  /** The location. */
  readonly locationId: string
  /** The days of the week on which it is open, such as MONDAY: loans begin and end on them. */
  readonly openDays: readonly string[]
  /** A loan can be had just where it lies within one of these, as of the day of the event. */
  readonly free: readonly ItemFreePeriod[]
}

/** An item costs another price. `items.item.priceChanged.v1` */
export type ItemPriceChanged = {
  /** The item. */
  readonly itemId: string
  /** Its name. */
  readonly title: string
  /** The price before, in minor units; null where there was none. */
  readonly fromMinor?: string | null | undefined
  /** The price from now on, in minor units. */
  readonly toMinor: string
  /** The currency of both. */
  readonly currency: string
}

/** An item was shown to everybody. `items.item.published.v1` */
export type ItemPublished = {
  /** The item. */
  readonly itemId: string
  /** Its name. */
  readonly title: string
}

/** The stock of an item was booked: pieces came in, a count differed, a unit came or went. `items.item.restocked.v1` */
export type ItemRestocked = {
  /** The item. */
  readonly itemId: string
  /** Where. */
  readonly locationId: string
  /** By how many, up or down. */
  readonly delta: number
  /** Why: a StockReason of the graph. */
  readonly reason: string
}

/** A piece came back from a borrower. `items.item.returned.v1` */
export type ItemReturned = {
  /** The item. */
  readonly itemId: string
  /** Its name. */
  readonly title: string
  /** The unit, where pieces are tagged. */
  readonly unitId?: string | null | undefined
  /** The loan. */
  readonly loanId: string
  /** The line of the loan. */
  readonly lineId: string
  /** Who had it. */
  readonly borrowerId: string
  /** In what condition it came back: a UnitCondition of the graph; null where nobody said. */
  readonly condition?: string | null | undefined
}

/** A piece that was given to a person came back. `items.item.unassigned.v1` */
export type ItemUnassigned = {
  /** The item. */
  readonly itemId: string
  /** Its name. */
  readonly title: string
  /** The unit, where pieces are tagged. */
  readonly unitId?: string | null | undefined
  /** Who had it. */
  readonly personId: string
}

/** What an item says about itself was edited. `items.item.updated.v1` */
export type ItemUpdated = {
  /** The item. */
  readonly itemId: string
  /** The revision that this made. */
  readonly revision: number
}

/** A loan was approved; its pieces are kept. `items.loan.approved.v1` */
export type LoanApproved = {
  /** The loan. */
  readonly loanId: string
  /** Who borrows. */
  readonly borrowerId: string
  /** What. */
  readonly pieces: readonly LoanPiece[]
  /** The first day. */
  readonly from: string
  /** The day when everything is due back. */
  readonly to: string
}

/** A loan was given up before it was picked up. `items.loan.canceled.v1` */
export type LoanCanceled = {
  /** The loan. */
  readonly loanId: string
  /** Who wanted to borrow. */
  readonly borrowerId: string
  /** What is free again. */
  readonly pieces: readonly LoanPiece[]
}

/** A loan, whole. `items.loan.changed.v1` */
export type LoanChanged = {
  /** The loan. */
  readonly loanId: string
  /** Grows with every change. */
  readonly version: number
  /** Who borrows. */
  readonly borrowerId: string
  /** Who owns what is lent, where it is a person. */
  readonly ownerId?: string | null | undefined
  /** Where the pieces are picked up. */
  readonly locationId: string
  /** The first day. */
  readonly from: string
  /** The day when everything is due back. */
  readonly to: string
  /** Where the loan as a whole stands: a LoanStatus of the graph. */
  readonly status: string
  /** Its lines. */
  readonly lines: readonly LoanLineState[]
  /** When it was asked for. */
  readonly createdAt: string
}

/** Pieces were handed over. `items.loan.checkedOut.v1` */
export type LoanCheckedOut = {
  /** The loan. */
  readonly loanId: string
  /** Who borrows. */
  readonly borrowerId: string
  /** What was handed over. */
  readonly pieces: readonly LoanPiece[]
  /** The day when it is due back. */
  readonly to: string
}

/** Lines of a loan were closed after a look at what came back. `items.loan.closed.v1` */
export type LoanClosed = {
  /** The loan. */
  readonly loanId: string
  /** Who borrowed. */
  readonly borrowerId: string
  /** What was closed. */
  readonly pieces: readonly LoanPiece[]
}

/** A loan is due back soon; told once. `items.loan.dueSoon.v1` */
export type LoanDueSoon = {
  /** The loan. */
  readonly loanId: string
  /** Who has the pieces. */
  readonly borrowerId: string
  /** What is out. */
  readonly pieces: readonly LoanPiece[]
  /** The day when it is due back. */
  readonly to: string
}

/** A loan was neither approved nor picked up in time. `items.loan.expired.v1` */
export type LoanExpired = {
  /** The loan. */
  readonly loanId: string
  /** Who wanted to borrow. */
  readonly borrowerId: string
  /** What is free again. */
  readonly pieces: readonly LoanPiece[]
}

/** A borrower may keep the pieces longer. `items.loan.extended.v1` */
export type LoanExtended = {
  /** The loan. */
  readonly loanId: string
  /** Who borrows. */
  readonly borrowerId: string
  /** The new day when everything is due back. */
  readonly to: string
}

/** A line of a loan in its state. */
export type LoanLineState = {
  /** The line. */
  readonly lineId: string
  /** The item. */
  readonly itemId: string
  /** The name of the item. */
  readonly title: string
  /** The unit, where one is chosen. */
  readonly unitId?: string | null | undefined
  /** A LoanStatus of the graph. */
  readonly status: string
  /** Photos of the handover and the return: files. */
  readonly photoIds?: readonly string[] | null | undefined
}

/** Pieces did not come back and were written off. `items.loan.lost.v1` */
export type LoanLost = {
  /** The loan. */
  readonly loanId: string
  /** Who had them. */
  readonly borrowerId: string
  /** What is lost. */
  readonly pieces: readonly LoanPiece[]
}

/** A loan should be back and is not; told once. `items.loan.overdue.v1` */
export type LoanOverdue = {
  /** The loan. */
  readonly loanId: string
  /** Who has the pieces. */
  readonly borrowerId: string
  /** What is out. */
  readonly pieces: readonly LoanPiece[]
  /** The day when it was due back. */
  readonly to: string
}

/** A piece of a loan, as loan facts tell it. */
export type LoanPiece = {
  /** The line. */
  readonly lineId: string
  /** The item. */
  readonly itemId: string
  /** The name of the item. */
  readonly title: string
  /** The unit, where one is chosen. */
  readonly unitId?: string | null | undefined
}

/** Pieces lie ready to be picked up. `items.loan.readied.v1` */
export type LoanReadied = {
  /** The loan. */
  readonly loanId: string
  /** Who borrows. */
  readonly borrowerId: string
  /** What lies ready. */
  readonly pieces: readonly LoanPiece[]
  /** Where, by name. */
  readonly locationName: string
}

/** A loan was rejected. `items.loan.rejected.v1` */
export type LoanRejected = {
  /** The loan. */
  readonly loanId: string
  /** Who wanted to borrow. */
  readonly borrowerId: string
  /** What. */
  readonly pieces: readonly LoanPiece[]
  /** Why, in the words of who decided. */
  readonly reason: string
}

/** Somebody asked to borrow. `items.loan.requested.v1` */
export type LoanRequested = {
  /** The loan. */
  readonly loanId: string
  /** Who borrows. */
  readonly borrowerId: string
  /** Who decides, where a person owns what is asked for; null where staff decide. */
  readonly ownerId?: string | null | undefined
  /** What. */
  readonly pieces: readonly LoanPiece[]
  /** The first day. */
  readonly from: string
  /** The day when everything is due back. */
  readonly to: string
  /** Whether somebody has to approve it; otherwise it is reserved already. */
  readonly needsApproval: boolean
}

/** Pieces came back. `items.loan.returned.v1` */
export type LoanReturned = {
  /** The loan. */
  readonly loanId: string
  /** Who borrowed. */
  readonly borrowerId: string
  /** What came back. */
  readonly pieces: readonly LoanPiece[]
  /** Whether nothing of the loan is out any more. */
  readonly complete: boolean
}

/** Files go with a message. `chat.message.attached.v1` */
export type MessageAttached = {
  /** The message. */
  readonly messageId: string
  /** Its conversation. */
  readonly conversationId: string
  /** The files. */
  readonly fileIds: readonly string[]
}

/** What goes with a message, and who may see it. There is none of messages with which nothing ever went. `chat.message.changed.v1` */
export type MessageChanged = {
  /** The message. */
  readonly messageId: string
  /** Grows with every change. */
  readonly version: number
  /** Its conversation. */
  readonly conversationId: string
  /** DIRECT, SUPPORT, ORDER or LOAN. */
  readonly kind: string
  /** Who takes part in the conversation. */
  readonly participantIds: readonly string[]
  /** The files. */
  readonly fileIds: readonly string[]
}

/** Fewer files go with a message, or none any more. `chat.message.detached.v1` */
export type MessageDetached = {
  /** The message. */
  readonly messageId: string
  /** Its conversation. */
  readonly conversationId: string
  /** The files that are left. */
  readonly fileIds: readonly string[]
}

/** Somebody was told something. `notifications.notification.created.v1` */
export type NotificationCreated = {
  /** Who was told. */
  readonly personId: string
  /** The notification. */
  readonly notificationId: string
  /** What it is about: a NotificationTopic of the graph. */
  readonly topic: string
}

/** A person has read notifications. `notifications.notification.read.v1` */
export type NotificationRead = {
  /** Who read. */
  readonly personId: string
  /** The notification; null where all were read, or one was taken back. */
  readonly notificationId?: string | null | undefined
}

/** The pieces of an order are kept; now it has to be paid. `orders.order.awaitingPayment.v1` */
export type OrderAwaitingPayment = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
  /** When it expires if it is not paid. */
  readonly paymentDueAt: string
}

/** An order was called off; what was paid goes back. `orders.order.canceled.v1` */
export type OrderCanceled = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
  /** What was paid by then and comes back, in minor units; 0 where nothing was. */
  readonly paidMinor: string
  /** CUSTOMER, STAFF or PAYMENT. */
  readonly by: string
  /** Why, in the words of who did it. */
  readonly reason?: string | null | undefined
}

/** An order, whole, but for where its goods go. `orders.order.changed.v1` */
export type OrderChanged = {
  /** The order. */
  readonly orderId: string
  /** Grows with every change. */
  readonly version: number
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** An OrderStatus of the graph. */
  readonly status: string
  /** The currency of all its amounts. */
  readonly currency: string
  /** The sum of the lines, in minor units. */
  readonly subtotalMinor: string
  /** The taxes, in minor units. */
  readonly taxMinor: string
  /** Whether the prices of the lines include the tax. */
  readonly taxIncluded: boolean
  /** What it costs to send it, in minor units. */
  readonly shippingMinor: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** What is bought. */
  readonly lines: readonly OrderLineState[]
  /** When it was placed. */
  readonly placedAt: string
  /** When it expires if it is not paid. */
  readonly paymentDueAt: string
  /** When it was paid. */
  readonly paidAt?: string | null | undefined
  /** When the goods were handed over. */
  readonly fulfilledAt?: string | null | undefined
  /** When it came to an end, good or bad. */
  readonly closedAt?: string | null | undefined
  /** When the money was given back. */
  readonly refundedAt?: string | null | undefined
}

/** An order is paid, handed over and out of the stock. `orders.order.completed.v1` */
export type OrderCompleted = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
}

/** Asks items to take the pieces of a paid order out of the stock for good. `orders.deduction.requested.v1` */
export type OrderDeductionRequested = {
  /** The order. */
  readonly orderId: string
}

/** An order was not paid in time. `orders.order.expired.v1` */
export type OrderExpired = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
}

/** The goods of an order were handed over. `orders.order.fulfilled.v1` */
export type OrderFulfilled = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
}

/** A line of an order in its state. */
export type OrderLineState = {
  /** The line. */
  readonly lineId: string
  /** The item. */
  readonly itemId: string
  /** The name of the item when it was ordered. */
  readonly title: string
  /** How many pieces. */
  readonly quantity: number
  /** The price of one piece, in minor units. */
  readonly unitPriceMinor: string
  /** The price of all pieces, in minor units. */
  readonly totalMinor: string
}

/** An order was paid. `orders.order.paid.v1` */
export type OrderPaid = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
}

/** Asks payments not to wait for the money of an order any more. If it arrives nevertheless, say so: it is asked back. `orders.paymentCancel.requested.v1` */
export type OrderPaymentCancelRequested = {
  /** The order. */
  readonly orderId: string
}

/** The payment of an order that waits for it moved: there is a page to pay on, an attempt failed or goes on. `orders.order.paymentChanged.v1` */
export type OrderPaymentChanged = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
}

/** An order still waits for its payment: told 4, 12 and 22 hours after it was placed. `orders.order.paymentDue.v1` */
export type OrderPaymentDue = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
  /** How many hours ago it was placed: 4, 12 or 22. */
  readonly hours: number
  /** When it expires if it is not paid. */
  readonly paymentDueAt: string
}

/** Asks payments for the money of an order. There is one of these an order at most. `orders.payment.requested.v1` */
export type OrderPaymentRequested = {
  /** The order. */
  readonly orderId: string
  /** Who pays. */
  readonly customerId: string
  /** How much, in minor units. */
  readonly amountMinor: string
  /** The currency of the amount. */
  readonly currency: string
}

/** Somebody ordered; whether there is stock is not known yet. `orders.order.placed.v1` */
export type OrderPlaced = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
  /** How many pieces. */
  readonly quantity: number
}

/** Asks payments to give the money of an order back. `orders.refund.requested.v1` */
export type OrderRefundRequested = {
  /** The order. */
  readonly orderId: string
  /** How much, in minor units: all that was paid. */
  readonly amountMinor: string
  /** The currency of the amount. */
  readonly currency: string
  /** Why, for the record of the provider. */
  readonly reason: string
  /** The saga and its step: one refund a key. A new key comes only after `payments.refund.failed.v1`. */
  readonly idempotencyKey: string
}

/** The money of an order was given back. `orders.order.refunded.v1` */
export type OrderRefunded = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
}

/** There was no stock for an order, or its price was gone. What was paid goes back. `orders.order.rejected.v1` */
export type OrderRejected = {
  /** The order. */
  readonly orderId: string
  /** Its number, such as S-1001. */
  readonly number: string
  /** Who buys. */
  readonly customerId: string
  /** What is to be paid, in minor units. */
  readonly totalMinor: string
  /** The currency of all its amounts. */
  readonly currency: string
  /** What was paid by then and comes back, in minor units; 0 where nothing was. */
  readonly paidMinor: string
  /** INSUFFICIENT_STOCK, PRICE_CHANGED or NOT_FOR_SALE: that of the first line. */
  readonly reason: string
  /** The lines because of which it was rejected. */
  readonly lines: readonly RejectedOrderLine[]
}

/** Asks items to give back what was kept or deducted for an order. `orders.release.requested.v1` */
export type OrderReleaseRequested = {
  /** The order. */
  readonly orderId: string
}

/** Asks items to keep pieces for an order. `orders.reservation.requested.v1` */
export type OrderReservationRequested = {
  /** The order. */
  readonly orderId: string
  /** What is to be kept. */
  readonly lines: readonly ReservationRequestLine[]
  /** When the pieces may go back to everybody if nothing else was heard. */
  readonly expiresAt: string
}

/** The payment is over and nothing was paid. `payments.intent.canceled.v1` */
export type PaymentIntentCanceled = {
  /** The payment. */
  readonly intentId: string
  /** The order that was to be paid. */
  readonly orderId: string
  /** Who was to pay. */
  readonly customerId: string
  /** REQUESTED by the order, PROVIDER_REFUSED to begin it, or CANCELED_BY_PROVIDER. */
  readonly reason: string
}

/** A payment, whole. `payments.intent.changed.v1` */
export type PaymentIntentChanged = {
  /** The payment. */
  readonly intentId: string
  /** Grows with every change. */
  readonly version: number
  /** The order that is paid. */
  readonly orderId: string
  /** Who pays. */
  readonly customerId: string
  /** A PaymentStatus of the graph. */
  readonly status: string
  /** How much, in minor units. */
  readonly amountMinor: string
  /** How much of it was given back, in minor units. */
  readonly refundedMinor: string
  /** The currency of both. */
  readonly currency: string
  /** When it was asked for. */
  readonly createdAt: string
  /** When the money came in; null where it has not. */
  readonly succeededAt?: string | null | undefined
}

/** The provider knows the payment: the buyer can pay now. `payments.intent.created.v1` */
export type PaymentIntentCreated = {
  /** The payment. */
  readonly intentId: string
  /** The order that is paid. */
  readonly orderId: string
  /** Who pays: a person or a guest. */
  readonly customerId: string
  /** How much, in minor units. */
  readonly amountMinor: string
  /** The currency of the amount. */
  readonly currency: string
}

/** An attempt to pay failed. The buyer may try again: the payment is not over. `payments.intent.failed.v1` */
export type PaymentIntentFailed = {
  /** The payment. */
  readonly intentId: string
  /** The order that is paid. */
  readonly orderId: string
  /** Who pays. */
  readonly customerId: string
  /** Why, for programs. */
  readonly code: string
  /** Why, for people. */
  readonly message: string
}

/** The payment is somebody else's: a guest has logged in. `payments.intent.handedOver.v1` */
export type PaymentIntentHandedOver = {
  /** The payment. */
  readonly intentId: string
  /** The order that is paid. */
  readonly orderId: string
  /** Whose it is now. */
  readonly customerId: string
}

/** The payment waits for the buyer's bank or for the provider. `payments.intent.progressed.v1` */
export type PaymentIntentProgressed = {
  /** The payment. */
  readonly intentId: string
  /** The order that is paid. */
  readonly orderId: string
  /** Who pays. */
  readonly customerId: string
  /** A PaymentStatus of the graph. */
  readonly status: string
}

/** Money of a payment went back: the payment's own view of a refund. `payments.intent.refunded.v1` */
export type PaymentIntentRefunded = {
  /** The payment. */
  readonly intentId: string
  /** The order that was paid. */
  readonly orderId: string
  /** How much has gone back so far, in minor units. */
  readonly refundedMinor: string
  /** Whether nothing is left. */
  readonly complete: boolean
}

/** The money came in. Told once for a payment, even when it was being canceled. `payments.intent.succeeded.v1` */
export type PaymentIntentSucceeded = {
  /** The payment. */
  readonly intentId: string
  /** The order that is paid. */
  readonly orderId: string
  /** Who paid. */
  readonly customerId: string
  /** How much, in minor units. */
  readonly amountMinor: string
  /** The currency of the amount. */
  readonly currency: string
}

/** A refund was not possible. Nothing moved. `payments.refund.failed.v1` */
export type PaymentRefundFailed = {
  /** The payment that it was to come from. */
  readonly intentId: string
  /** The refund; null where none could even be begun. */
  readonly refundId?: string | null | undefined
  /** The order that was paid. */
  readonly orderId: string
  /** Who was to get it. */
  readonly customerId: string
  /** Why, for programs: NOT_PAID, REFUND_TOO_LARGE or what the provider says. */
  readonly code: string
  /** Why, for people. */
  readonly message: string
}

/** A refund arrived. Orders or staff asked for it. `payments.refund.succeeded.v1` */
export type PaymentRefundSucceeded = {
  /** The payment that it comes from. */
  readonly intentId: string
  /** The refund. */
  readonly refundId: string
  /** The order that was paid. */
  readonly orderId: string
  /** Who gets it. */
  readonly customerId: string
  /** How much, in minor units. */
  readonly amountMinor: string
  /** The currency of the amount. */
  readonly currency: string
  /** Whether the whole payment has gone back by now. */
  readonly complete: boolean
}

/** Everything that others may know about a person. `users.person.changed.v1` */
export type PersonChanged = {
  /** The person. */
  readonly personId: string
  /** Grows with every change. */
  readonly version: number
  /** The name that others see. */
  readonly displayName: string
  /** Where the person can be reached. */
  readonly email: string
  /** The language and region for texts. */
  readonly locale: string
  /** The IANA time zone. */
  readonly timeZone: string
  /** STAFF, ADMIN. */
  readonly roles: readonly string[]
  /** Whether the e-mail address is proved. */
  readonly verified: boolean
  /** ACTIVE or DEACTIVATED. */
  readonly status: string
  /** A picture of the person: a file. */
  readonly pictureId?: string | null | undefined
  /** Since when there is the account. */
  readonly createdAt: string
}

/** An account was closed. `users.person.deactivated.v1` */
export type PersonDeactivated = {
  /** The person. */
  readonly personId: string
  /** Why, for the record. */
  readonly reason?: string | null | undefined
}

/** Somebody set a new password. `users.person.passwordChanged.v1` */
export type PersonPasswordChanged = {
  /** The person. */
  readonly personId: string
  /** CHANGED by the person while logged in, or RESET by mail. */
  readonly how: string
}

/** An account was opened again. `users.person.reactivated.v1` */
export type PersonReactivated = {
  /** The person. */
  readonly personId: string
}

/** Somebody opened an account. `users.person.registered.v1` */
export type PersonRegistered = {
  /** The person. */
  readonly personId: string
  /** Where the person can be reached. */
  readonly email: string
  /** The name that others see. */
  readonly displayName: string
  /** The language and region for texts. */
  readonly locale: string
}

/** Somebody was given a role. `users.person.roleGranted.v1` */
export type PersonRoleGranted = {
  /** The person. */
  readonly personId: string
  /** STAFF or ADMIN. */
  readonly role: string
}

/** A role was taken from somebody. `users.person.roleRevoked.v1` */
export type PersonRoleRevoked = {
  /** The person. */
  readonly personId: string
  /** STAFF or ADMIN. */
  readonly role: string
}

/** Somebody changed their name, language or time zone; the state says what they are now. `users.person.updated.v1` */
export type PersonUpdated = {
  /** The person. */
  readonly personId: string
}

/** Somebody proved the e-mail address. `users.person.verified.v1` */
export type PersonVerified = {
  /** The person. */
  readonly personId: string
}

/** Why a line of an order was refused. */
export type RefusedLine = {
  /** The item. */
  readonly itemId: string
  /** INSUFFICIENT_STOCK, PRICE_CHANGED or NOT_FOR_SALE. */
  readonly reason: string
  /** How many were asked for. */
  readonly requested: number
  /** How many can be bought. */
  readonly available: number
  /** The price of one piece now, in minor units; null where it is not for sale. */
  readonly unitPriceMinor?: string | null | undefined
  /** The currency of that price. */
  readonly currency?: string | null | undefined
}

/** A line because of which an order was rejected. */
export type RejectedOrderLine = {
  /** The item. */
  readonly itemId: string
  /** INSUFFICIENT_STOCK, PRICE_CHANGED or NOT_FOR_SALE. */
  readonly reason: string
  /** How many were ordered. */
  readonly requested: number
  /** How many can be bought. */
  readonly available: number
}

/** Pieces are kept for an order. `items.reservation.confirmed.v1` */
export type ReservationConfirmed = {
  /** The order. */
  readonly orderId: string
  /** What is kept. */
  readonly lines: readonly ReservationLine[]
}

/** What was kept for an order was taken out of the stock for good. `items.reservation.deducted.v1` */
export type ReservationDeducted = {
  /** The order. */
  readonly orderId: string
}

/** What is kept for an order, at which price. */
export type ReservationLine = {
  /** The item. */
  readonly itemId: string
  /** How many pieces. */
  readonly quantity: number
  /** The price of one piece, in minor units. */
  readonly unitPriceMinor: string
  /** The currency of that price. */
  readonly currency: string
}

/** Pieces could not be kept, or not be kept any longer: nothing is kept for this order. `items.reservation.refused.v1` */
export type ReservationRefused = {
  /** The order. */
  readonly orderId: string
  /** INSUFFICIENT_STOCK, PRICE_CHANGED or NOT_FOR_SALE: that of the first line that was refused. */
  readonly reason: string
  /** The lines that were refused. */
  readonly lines: readonly RefusedLine[]
}

/** What was kept or deducted for an order is back in the stock. `items.reservation.released.v1` */
export type ReservationReleased = {
  /** The order. */
  readonly orderId: string
}

/** What an order wants to keep, at the price that the buyer saw. */
export type ReservationRequestLine = {
  /** The item. */
  readonly itemId: string
  /** How many pieces. */
  readonly quantity: number
  /** The price of one piece that the buyer saw. */
  readonly unitPriceMinor: string
  /** The currency of that price. */
  readonly currency: string
}

/** A session is over: its tokens count no more. `users.session.revoked.v1` */
export type SessionRevoked = {
  /** The session. */
  readonly sessionId: string
  /** Whose it was. */
  readonly personId: string
  /** LOGOUT, PASSWORD, DEACTIVATED, or REUSE of a refresh token. */
  readonly reason: string
}

/** Somebody logged in. `users.session.started.v1` */
export type SessionStarted = {
  /** The session. */
  readonly sessionId: string
  /** Whose it is. */
  readonly personId: string
}

/** Event type → payload. Whatever is published or consumed stands here. */
export type EventPayloads = {
  'chat.conversation.changed.v1': ConversationChanged
  'chat.conversation.ended.v1': ConversationEnded
  'chat.conversation.joined.v1': ConversationJoined
  'chat.conversation.messageDeleted.v1': ConversationMessageDeleted
  'chat.conversation.messagePosted.v1': ConversationMessagePosted
  'chat.conversation.started.v1': ConversationStarted
  'chat.message.attached.v1': MessageAttached
  'chat.message.changed.v1': MessageChanged
  'chat.message.detached.v1': MessageDetached
  'chat.reader.moved.v1': ConversationRead
  'files.file.changed.v1': FileChanged
  'files.file.deleted.v1': FileDeleted
  'files.file.ready.v1': FileReady
  'files.file.received.v1': FileReceived
  'files.file.rejected.v1': FileRejected
  'files.file.started.v1': FileStarted
  'items.item.archived.v1': ItemArchived
  'items.item.assigned.v1': ItemAssigned
  'items.item.availabilityChanged.v1': ItemAvailabilityChanged
  'items.item.changed.v1': ItemChanged
  'items.item.created.v1': ItemCreated
  'items.item.lent.v1': ItemLent
  'items.item.moved.v1': ItemMoved
  'items.item.pictured.v1': ItemPictured
  'items.item.priceChanged.v1': ItemPriceChanged
  'items.item.published.v1': ItemPublished
  'items.item.restocked.v1': ItemRestocked
  'items.item.returned.v1': ItemReturned
  'items.item.unassigned.v1': ItemUnassigned
  'items.item.updated.v1': ItemUpdated
  'items.loan.approved.v1': LoanApproved
  'items.loan.canceled.v1': LoanCanceled
  'items.loan.changed.v1': LoanChanged
  'items.loan.checkedOut.v1': LoanCheckedOut
  'items.loan.closed.v1': LoanClosed
  'items.loan.dueSoon.v1': LoanDueSoon
  'items.loan.expired.v1': LoanExpired
  'items.loan.extended.v1': LoanExtended
  'items.loan.lost.v1': LoanLost
  'items.loan.overdue.v1': LoanOverdue
  'items.loan.readied.v1': LoanReadied
  'items.loan.rejected.v1': LoanRejected
  'items.loan.requested.v1': LoanRequested
  'items.loan.returned.v1': LoanReturned
  'items.reservation.confirmed.v1': ReservationConfirmed
  'items.reservation.deducted.v1': ReservationDeducted
  'items.reservation.refused.v1': ReservationRefused
  'items.reservation.released.v1': ReservationReleased
  'notifications.notification.created.v1': NotificationCreated
  'notifications.notification.read.v1': NotificationRead
  'orders.cart.checkedOut.v1': CartCheckedOut
  'orders.cart.edited.v1': CartEdited
  'orders.deduction.requested.v1': OrderDeductionRequested
  'orders.order.awaitingPayment.v1': OrderAwaitingPayment
  'orders.order.canceled.v1': OrderCanceled
  'orders.order.changed.v1': OrderChanged
  'orders.order.completed.v1': OrderCompleted
  'orders.order.expired.v1': OrderExpired
  'orders.order.fulfilled.v1': OrderFulfilled
  'orders.order.paid.v1': OrderPaid
  'orders.order.paymentChanged.v1': OrderPaymentChanged
  'orders.order.paymentDue.v1': OrderPaymentDue
  'orders.order.placed.v1': OrderPlaced
  'orders.order.refunded.v1': OrderRefunded
  'orders.order.rejected.v1': OrderRejected
  'orders.payment.requested.v1': OrderPaymentRequested
  'orders.paymentCancel.requested.v1': OrderPaymentCancelRequested
  'orders.refund.requested.v1': OrderRefundRequested
  'orders.release.requested.v1': OrderReleaseRequested
  'orders.reservation.requested.v1': OrderReservationRequested
  'payments.intent.canceled.v1': PaymentIntentCanceled
  'payments.intent.changed.v1': PaymentIntentChanged
  'payments.intent.created.v1': PaymentIntentCreated
  'payments.intent.failed.v1': PaymentIntentFailed
  'payments.intent.handedOver.v1': PaymentIntentHandedOver
  'payments.intent.progressed.v1': PaymentIntentProgressed
  'payments.intent.refunded.v1': PaymentIntentRefunded
  'payments.intent.succeeded.v1': PaymentIntentSucceeded
  'payments.refund.failed.v1': PaymentRefundFailed
  'payments.refund.succeeded.v1': PaymentRefundSucceeded
  'users.guest.merged.v1': GuestMerged
  'users.person.changed.v1': PersonChanged
  'users.person.deactivated.v1': PersonDeactivated
  'users.person.passwordChanged.v1': PersonPasswordChanged
  'users.person.reactivated.v1': PersonReactivated
  'users.person.registered.v1': PersonRegistered
  'users.person.roleGranted.v1': PersonRoleGranted
  'users.person.roleRevoked.v1': PersonRoleRevoked
  'users.person.updated.v1': PersonUpdated
  'users.person.verified.v1': PersonVerified
  'users.session.revoked.v1': SessionRevoked
  'users.session.started.v1': SessionStarted
}

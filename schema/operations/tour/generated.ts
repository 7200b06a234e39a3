// Written by `pnpm codegen` from schema/operations/tour/. Do not edit.

import type { RegisteredDocument } from '../document.ts'

/** Who called an order off. */
export type CanceledBy =
  /** The person who ordered. */
  | 'CUSTOMER'
  /** Somebody of the staff. */
  | 'STAFF'
  /** The payment was given up. */
  | 'PAYMENT';

/** What goes into the cart. */
export type CartLineAddInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: string;
  /** How many pieces; a line holds 999 in all. A number from 1 to 999. */
  readonly quantity?: number | null | undefined;
};

/** What a conversation is about. */
export type ConversationKind =
  /** Two people. */
  | 'DIRECT'
  /** A person and the organisation. */
  | 'SUPPORT'
  /** About an order: its customer and the organisation. */
  | 'ORDER'
  /** About a loan: its borrower and whoever owns what is lent. */
  | 'LOAN';

/** How far somebody has read. */
export type ConversationReadInput = {
  /** The conversation. An id that begins with cnv_. */
  readonly id: string;
  /** The number of the last message that was read. A number from 0 to 2147483647. */
  readonly number: number;
};

/** About what; one of the fields, or none for the organisation. */
export type ConversationStartInput = {
  /** An order of the viewer, or any for staff. An id that begins with ord_. */
  readonly orderId?: string | null | undefined;
  /** A loan of the viewer, or any for staff. An id that begins with lon_. */
  readonly loanId?: string | null | undefined;
};

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody of the organisation has answered yet. */
  | 'WAITING'
  /** Under way. */
  | 'ACTIVE'
  /** Closed; whoever writes opens it again. */
  | 'ENDED';

/** The kinds of custody. */
export type CustodyKind =
  /** At a place. */
  | 'LOCATION'
  /** Lent, with a day when it is due back. */
  | 'BORROWER'
  /** With a person, with no date of return. */
  | 'ASSIGNED'
  /** Being repaired: at the place that it came from or at a workshop. */
  | 'REPAIR';

/** Which item to archive. */
export type ItemArchiveInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
};

/** What is given to a person. */
export type ItemAssignInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
  /** Which unit; the first free one if left out. An id that begins with unt_. */
  readonly unitId?: string | null | undefined;
  /** To whom. An id that begins with per_. */
  readonly personId: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** A new item. */
export type ItemCreateInput = {
  /** Who owns it; only staff may name another person. Left out: staff add for the organisation, others for themselves. An id that begins with per_. */
  readonly ownerId?: string | null | undefined;
  /** The name of the item. One line of 1 to 200 characters. */
  readonly title: string;
  /** What there is to say about it. A text of at most 5000 characters. */
  readonly description?: string | null | undefined;
  /** Words to find it by. At most 20, each one line of 1 to 40 characters. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** What kind of thing it is. An id that begins with cat_. */
  readonly categoryId: string;
  /** Where it is at home. An id that begins with loc_. */
  readonly locationId: string;
  /** Whether its pieces are tagged units. */
  readonly tracking?: ItemTracking | null | undefined;
  /** Whether it can be bought; only the organisation sells. */
  readonly forSale?: boolean | null | undefined;
  /** Whether it can be borrowed. */
  readonly forLoan?: boolean | null | undefined;
  /** The price of one piece; needed where it is for sale. */
  readonly price?: MoneyInput | null | undefined;
  /** What a borrower leaves as security. */
  readonly deposit?: MoneyInput | null | undefined;
  /** For how many days it is lent at most. A number from 1 to 365. */
  readonly loanMaxDays?: number | null | undefined;
  /** Whether somebody has to approve a request. */
  readonly loanNeedsApproval?: boolean | null | undefined;
};

/** Which item to publish. */
export type ItemPublishInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
};

/** Pieces that came in. */
export type ItemRestockInput = {
  /** The item's id; its pieces are not tagged (for those there is `unitAdd`). An id that begins with itm_. */
  readonly id: string;
  /** Where they are; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** How many. A number from 1 to 100000. */
  readonly quantity: number;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Whether everybody sees an item. */
export type ItemStatus =
  /** Seen by its owner, by who holds a piece of it, and by staff. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Not listed any more; still found by its id, because old orders and loans refer to it. */
  | 'ARCHIVED';

/** How the pieces of an item are kept apart. */
export type ItemTracking =
  /** Every piece is a unit with a tag. */
  | 'UNITS'
  /** Pieces are alike; only their number is known. */
  | 'BULK';

/** What comes back from a person. */
export type ItemUnassignInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
  /** Which unit; the one that was given first if left out. An id that begins with unt_. */
  readonly unitId?: string | null | undefined;
  /** From whom. An id that begins with per_. */
  readonly personId: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** A loan to approve. */
export type LoanApproveInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Lines that are handed over. */
export type LoanCheckOutInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines; all that can be if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
  /** Other units than the ones that were chosen. At most 50. */
  readonly units?: ReadonlyArray<LoanLineUnitInput> | null | undefined;
  /** How the pieces look as they are handed over. At most 50. */
  readonly photos?: ReadonlyArray<LoanLinePhotosInput> | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Lines to close. */
export type LoanCloseInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines; all that came back if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
};

/** How the piece of a line looks. */
export type LoanLinePhotosInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: string;
  /** Pictures that the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly fileIds: ReadonlyArray<string>;
};

/** The unit that is handed over for a line. */
export type LoanLineUnitInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: string;
  /** The unit's id. An id that begins with unt_. */
  readonly unitId: string;
};

/** Lines that lie ready. */
export type LoanReadyInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines; all that can be if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
};

/** A wish to borrow. */
export type LoanRequestInput = {
  /** For whom; only staff may name another person. An id that begins with per_. */
  readonly borrowerId?: string | null | undefined;
  /** What. 1 to 50. */
  readonly lines: ReadonlyArray<LoanRequestLineInput>;
  /** The first day. */
  readonly from: string;
  /** The day on which everything is due back. */
  readonly to: string;
  /** Where they are picked up; if left out, the home of the first item or another place that has everything. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Pieces of one item in a wish to borrow. */
export type LoanRequestLineInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: string;
  /** How many pieces. A number from 1 to 50. */
  readonly quantity?: number | null | undefined;
  /** This very unit; then the quantity is one. An id that begins with unt_. */
  readonly unitId?: string | null | undefined;
};

/** Lines that come back. */
export type LoanReturnInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which lines and how; all that are out, in unchanged condition, if left out. At most 50. */
  readonly lines?: ReadonlyArray<LoanReturnLineInput> | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** How a line comes back. */
export type LoanReturnLineInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: string;
  /** In what condition; unchanged if left out. What is broken goes to repair, and comes back by `itemReturnToService`. */
  readonly condition?: UnitCondition | null | undefined;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** How it looks: pictures that the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
};

/** Where a loan, or one of its lines, stands. */
export type LoanStatus =
  /** Asked for; nothing is kept yet. */
  | 'REQUESTED'
  /** Approved and kept for the borrower. */
  | 'APPROVED'
  /** Refused by whoever decides about the item. */
  | 'REJECTED'
  /** Kept for the borrower without anybody's approval. */
  | 'RESERVED'
  /** Lies ready to be picked up. */
  | 'READY'
  /** With the borrower. */
  | 'CHECKED_OUT'
  /** Came back. */
  | 'RETURNED'
  /** Came back and was looked at. */
  | 'CLOSED'
  /** Given up before it was picked up. */
  | 'CANCELED'
  /** Neither approved nor picked up in time. */
  | 'EXPIRED'
  /** Did not come back and was written off. */
  | 'LOST';

/** Something to say. */
export type MessageSendInput = {
  /** Where. An id that begins with cnv_. */
  readonly conversationId: string;
  /** The text. A text of 1 to 4000 characters. */
  readonly body: string;
  /** Files that go with it, which the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** Makes a repeated attempt the same message. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** An amount of money, as an argument. */
export type MoneyInput = {
  /** How many minor units (cents for EUR). A number from 0 to 1000000000000000. */
  readonly amountMinor: string;
  /** The currency of the amount. */
  readonly currency: string;
};

/** A way outside. */
export type NotificationChannel =
  /** By mail. */
  | 'EMAIL';

/** How far a delivery got. */
export type NotificationDeliveryStatus =
  /** It waits for its turn, or for another attempt. */
  | 'QUEUED'
  /** The mail server has taken it. */
  | 'SENT'
  /** The mail server has refused it for good. */
  | 'FAILED';

/** What a notification is about. */
export type NotificationTopic =
  /** Orders of the person. */
  | 'ORDERS'
  /** Loans of the person, and requests for what the person owns. */
  | 'LOANS'
  /** Messages from others. */
  | 'MESSAGES'
  /** The account itself. */
  | 'ACCOUNT';

/** An order to call off. */
export type OrderCancelInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: string;
  /** Why. A text of at most 2000 characters. */
  readonly reason?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** An order whose goods are handed over. */
export type OrderFulfillInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** An order for what is in the cart. */
export type OrderPlaceInput = {
  /** The total that the buyer saw; another one is refused. Left out: whatever it costs now. */
  readonly expectedTotal?: MoneyInput | null | undefined;
  /** Where the goods go; left out: they are picked up. */
  readonly shippingAddress?: ShippingAddressInput | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Where an order stands. */
export type OrderStatus =
  /** Placed; items are asked whether there is stock. */
  | 'PENDING'
  /** The pieces are kept until it is paid, at most 24 hours. */
  | 'AWAITING_PAYMENT'
  /** Paid; the goods are still to be handed over. */
  | 'PAID'
  /** Paid and handed over. */
  | 'COMPLETED'
  /** There was no stock, or the price was another one. */
  | 'REJECTED'
  /** It was not paid in time. */
  | 'EXPIRED'
  /** Somebody called it off; what was paid goes back. */
  | 'CANCELED'
  /** The money was given back after the goods were handed over. */
  | 'REFUNDED';

/** How far a payment has come: Stripe's states. */
export type PaymentStatus =
  /** Waits for the buyer to pay, for the first time or after a failure. */
  | 'REQUIRES_PAYMENT_METHOD'
  /** Waits for the buyer to confirm. */
  | 'REQUIRES_CONFIRMATION'
  /** Waits for the buyer to prove who they are to their bank. */
  | 'REQUIRES_ACTION'
  /** Waits for the provider. */
  | 'PROCESSING'
  /** The money is held and can be taken. */
  | 'REQUIRES_CAPTURE'
  /** Given up; nothing was or will be paid. */
  | 'CANCELED'
  /** Paid. */
  | 'SUCCEEDED';

/** Who registers. */
export type PersonRegisterInput = {
  /** The e-mail address; it is the name at login. An e-mail address of 3 to 254 characters. */
  readonly email: string;
  /** Not easy to guess. 10 to 200 characters. */
  readonly password: string;
  /** The name that others see. One line of 1 to 80 characters without links. */
  readonly displayName: string;
  /** The language and region for texts. One line of 1 to 35 characters. */
  readonly locale?: string | null | undefined;
  /** The IANA time zone. One line of 1 to 64 characters. */
  readonly timeZone?: string | null | undefined;
};

/** The token of the mail. */
export type PersonVerifyInput = {
  /** The token. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly token: string;
};

/** How far a refund has come. */
export type RefundStatus =
  /** On its way. */
  | 'PENDING'
  /** The money is back. */
  | 'SUCCEEDED'
  /** The provider could not give it back. */
  | 'FAILED';

/** What a person may do beyond being a person. */
export type Role =
  /** Runs the place: items, loans, orders, support. */
  | 'STAFF'
  /** Staff who also manage people and money. */
  | 'ADMIN';

/** What hits must have. */
export type SearchFilter = {
  /** In one of these categories. At most 50, each an id that begins with cat_. */
  readonly categoryIds?: ReadonlyArray<string> | null | undefined;
  /** At one of these locations. At most 50, each an id that begins with loc_. */
  readonly locationIds?: ReadonlyArray<string> | null | undefined;
  /** With all of these tags. At most 50, each one line of at most 40 characters. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Only what can be bought (true) or cannot (false). */
  readonly forSale?: boolean | null | undefined;
  /** Only what can be borrowed (true) or cannot (false). */
  readonly forLoan?: boolean | null | undefined;
  /** Only what is free now, to buy or to borrow. */
  readonly availableNow?: boolean | null | undefined;
  /** Only what can be borrowed from this day on; together with `freeTo`. */
  readonly freeFrom?: string | null | undefined;
  /** Only what can be borrowed until this day, on which it is due back; together with `freeFrom`. */
  readonly freeTo?: string | null | undefined;
  /** How many pieces of it can be borrowed on these days. A number from 1 to 50. */
  readonly freeQuantity?: number | null | undefined;
  /** False: the days only mark the hits and count in the facets, and narrow nothing. */
  readonly freeOnly?: boolean | null | undefined;
  /** Only what has this owner. */
  readonly owner?: SearchOwner | null | undefined;
  /** Takes at least this as security, in minor units; what takes none takes 0. A number from 0 to 1000000000000000. */
  readonly minDepositMinor?: string | null | undefined;
  /** Takes at most this as security, in minor units. A number from 0 to 1000000000000000. */
  readonly maxDepositMinor?: string | null | undefined;
  /** Costs at least this, in minor units. A number from 0 to 1000000000000000. */
  readonly minPriceMinor?: string | null | undefined;
  /** Costs at most this, in minor units. A number from 0 to 1000000000000000. */
  readonly maxPriceMinor?: string | null | undefined;
};

/** Who owns what is found. */
export type SearchOwner =
  /** The organisation itself. */
  | 'ORGANISATION'
  /** One of its people. */
  | 'MEMBER';

/** A refresh token. */
export type SessionRefreshInput = {
  /** The token that came with the last login or refresh. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly refreshToken: string;
};

/** Which session ends. */
export type SessionRevokeInput = {
  /** A session of the viewer; this one when it is left out. An id that begins with ses_. */
  readonly sessionId?: string | null | undefined;
};

/** Who logs in. */
export type SessionStartInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: string;
  /** The password. 1 to 200 characters. */
  readonly password: string;
};

/** Where goods go. */
export type ShippingAddressInput = {
  /** Who gets it. One line of 1 to 120 characters. */
  readonly name: string;
  /** Street and number. One line of 1 to 120 characters. */
  readonly street: string;
  /** A second line: floor, company. One line of at most 120 characters. */
  readonly extra?: string | null | undefined;
  /** The postal code, where the country has them. One line of at most 20 characters. */
  readonly postalCode?: string | null | undefined;
  /** The town. One line of 1 to 120 characters. */
  readonly city: string;
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly country: string;
};

/** Why the stock changed. */
export type StockReason =
  /** Pieces came in. */
  | 'RESTOCK'
  /** A count differed. */
  | 'ADJUSTMENT'
  /** Sold for good. */
  | 'SALE'
  /** An order was taken back after it had been deducted. */
  | 'SALE_UNDONE'
  /** A unit was added. */
  | 'UNIT_ADDED'
  /** A unit was taken out of service. */
  | 'UNIT_RETIRED'
  /** A borrower did not bring it back. */
  | 'LOST'
  /** Came from or went to another location. */
  | 'MOVE';

/** A new unit. */
export type UnitAddInput = {
  /** The item that it is a piece of; kept unit by unit. An id that begins with itm_. */
  readonly itemId: string;
  /** The text of its bar code or label; unique. One line of 1 to 60 characters. */
  readonly tag: string;
  /** The maker's serial number. One line of at most 100 characters. */
  readonly serial?: string | null | undefined;
  /** In what condition it is. */
  readonly condition?: UnitCondition | null | undefined;
  /** Where it stands; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** In what condition a unit is. */
export type UnitCondition =
  /** Unused. */
  | 'NEW'
  /** Works, with few traces of use. */
  | 'GOOD'
  /** Works, worn. */
  | 'FAIR'
  /** Works badly; should be looked at. */
  | 'POOR'
  /** Does not work. */
  | 'BROKEN';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

export type TokensFragment = {
  readonly personId: string,
  readonly accessToken: string,
  readonly expiresAt: string,
  readonly refreshToken: string
};

export type RegisterMutationVariables = {
  input: PersonRegisterInput;
};


export type RegisterMutation = {
  readonly personRegister: {
    readonly accepted: boolean,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TooManyAttempts',
        readonly retryAt: string,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type VerifyMutationVariables = {
  input: PersonVerifyInput;
};


export type VerifyMutation = {
  readonly personVerify: {
    readonly verified: boolean,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'TokenNotValid',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type LogInMutationVariables = {
  input: SessionStartInput;
};


export type LogInMutation = {
  readonly sessionStart: {
    readonly tokens: {
      readonly personId: string,
      readonly accessToken: string,
      readonly expiresAt: string,
      readonly refreshToken: string
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'BadCredentials',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TooManyAttempts',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TokenNotValid',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type RefreshMutationVariables = {
  input: SessionRefreshInput;
};


export type RefreshMutation = {
  readonly sessionRefresh: {
    readonly tokens: {
      readonly personId: string,
      readonly accessToken: string,
      readonly expiresAt: string,
      readonly refreshToken: string
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'BadCredentials',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TooManyAttempts',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TokenNotValid',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type LogOutMutationVariables = {
  input: SessionRevokeInput;
};


export type LogOutMutation = {
  readonly sessionRevoke: {
    readonly revokedCount: number,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'NotFound',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type WhoAmIQueryVariables = { [key: string]: never; };


export type WhoAmIQuery = {
  readonly me: {
    readonly id: string,
    readonly displayName: string,
    readonly email: string | null,
    readonly roles: ReadonlyArray<Role> | null,
    readonly verified: boolean | null
  } | null
};

export type EmptyCartMutationVariables = { [key: string]: never; };


export type EmptyCartMutation = {
  readonly cartClear: {
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'ItemUnavailable',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ToldSubscriptionVariables = { [key: string]: never; };


export type ToldSubscription = {
  readonly notificationAdded: {
    readonly id: string,
    readonly topic: NotificationTopic,
    readonly title: string,
    readonly body: string,
    readonly order: {
      readonly number: string,
      readonly status: OrderStatus
    } | null,
    readonly loan: {
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly item: {
          readonly title: string
        } | null
      }>
    } | null,
    readonly item: {
      readonly title: string
    } | null,
    readonly conversation: {
      readonly kind: ConversationKind
    } | null
  } | null
};

export type WholeOrderFragment = {
  readonly id: string,
  readonly number: string,
  readonly status: OrderStatus,
  readonly total: {
    readonly amountMinor: string,
    readonly currency: string
  },
  readonly customer: {
    readonly displayName: string
  } | null,
  readonly lines: ReadonlyArray<{
    readonly quantity: number,
    readonly title: string,
    readonly item: {
      readonly title: string,
      readonly location: {
        readonly city: string
      }
    } | null
  }>,
  readonly payment: {
    readonly status: PaymentStatus,
    readonly refunded: {
      readonly amountMinor: string
    }
  } | null,
  readonly rejection:
    | {
      readonly __typename: 'OutOfStock',
      readonly lines: ReadonlyArray<{
        readonly requested: number,
        readonly available: number,
        readonly item: {
          readonly title: string
        } | null
      }>
    }
    | {
      readonly __typename: 'PricesChanged'
    }
    | {
      readonly __typename: 'ItemsNotForSale'
    }
   | null
};

export type GuestMutationVariables = { [key: string]: never; };


export type GuestMutation = {
  readonly guestStart: {
    readonly guestId: string,
    readonly token: string,
    readonly expiresAt: string
  } | null
};

export type IntoCartMutationVariables = {
  input: CartLineAddInput;
};


export type IntoCartMutation = {
  readonly cartLineAdd: {
    readonly cart: {
      readonly quantity: number,
      readonly lines: ReadonlyArray<{
        readonly title: string,
        readonly quantity: number,
        readonly available: number
      }>,
      readonly subtotal: {
        readonly amountMinor: string,
        readonly currency: string
      } | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'ItemUnavailable',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type MyCartQueryVariables = { [key: string]: never; };


export type MyCartQuery = {
  readonly cart: {
    readonly quantity: number,
    readonly lines: ReadonlyArray<{
      readonly title: string,
      readonly quantity: number,
      readonly item: {
        readonly title: string,
        readonly picture: string
      } | null,
      readonly total: {
        readonly amountMinor: string
      } | null
    }>,
    readonly subtotal: {
      readonly amountMinor: string,
      readonly currency: string
    } | null
  } | null
};

export type PlaceOrderMutationVariables = {
  input: OrderPlaceInput;
};


export type PlaceOrderMutation = {
  readonly orderPlace: {
    readonly order: {
      readonly id: string,
      readonly number: string,
      readonly status: OrderStatus,
      readonly total: {
        readonly amountMinor: string,
        readonly currency: string
      },
      readonly shippingAddress: {
        readonly city: string
      } | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'CartEmpty',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'ItemUnavailable',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'MixedCurrencies',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PriceChanged',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null,
        readonly total: {
          readonly amountMinor: string,
          readonly currency: string
        }
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type CancelOrderMutationVariables = {
  input: OrderCancelInput;
};


export type CancelOrderMutation = {
  readonly orderCancel: {
    readonly order: {
      readonly status: OrderStatus,
      readonly canceledBy: CanceledBy | null,
      readonly reason: string | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'CartEmpty',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'ItemUnavailable',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'MixedCurrencies',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PriceChanged',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type FulfillOrderMutationVariables = {
  input: OrderFulfillInput;
};


export type FulfillOrderMutation = {
  readonly orderFulfill: {
    readonly order: {
      readonly status: OrderStatus,
      readonly fulfilledAt: string | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'CartEmpty',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'ItemUnavailable',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'MixedCurrencies',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PriceChanged',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type WatchOrderSubscriptionVariables = {
  id: string;
};


export type WatchOrderSubscription = {
  readonly orderChanged: {
    readonly id: string,
    readonly number: string,
    readonly status: OrderStatus,
    readonly total: {
      readonly amountMinor: string,
      readonly currency: string
    },
    readonly customer: {
      readonly displayName: string
    } | null,
    readonly lines: ReadonlyArray<{
      readonly quantity: number,
      readonly title: string,
      readonly item: {
        readonly title: string,
        readonly location: {
          readonly city: string
        }
      } | null
    }>,
    readonly payment: {
      readonly status: PaymentStatus,
      readonly refunded: {
        readonly amountMinor: string
      }
    } | null,
    readonly rejection:
      | {
        readonly __typename: 'OutOfStock',
        readonly lines: ReadonlyArray<{
          readonly requested: number,
          readonly available: number,
          readonly item: {
            readonly title: string
          } | null
        }>
      }
      | {
        readonly __typename: 'PricesChanged'
      }
      | {
        readonly __typename: 'ItemsNotForSale'
      }
     | null
  } | null
};

export type PayQueryVariables = {
  id: string;
};


export type PayQuery = {
  readonly order: {
    readonly total: {
      readonly amountMinor: string,
      readonly currency: string
    },
    readonly payment: {
      readonly status: PaymentStatus,
      readonly provider: string | null,
      readonly payUrl: string | null
    } | null
  } | null
};

export type PaidQueryVariables = {
  id: string;
};


export type PaidQuery = {
  readonly order: {
    readonly status: OrderStatus,
    readonly paidAt: string | null,
    readonly payment: {
      readonly status: PaymentStatus,
      readonly provider: string | null,
      readonly amount: {
        readonly amountMinor: string
      }
    } | null
  } | null
};

export type RefundedQueryVariables = {
  id: string;
};


export type RefundedQuery = {
  readonly order: {
    readonly status: OrderStatus,
    readonly refundedAt: string | null,
    readonly total: {
      readonly amountMinor: string
    },
    readonly payment: {
      readonly refunded: {
        readonly amountMinor: string
      },
      readonly refunds: ReadonlyArray<{
        readonly status: RefundStatus,
        readonly reason: string,
        readonly amount: {
          readonly amountMinor: string
        }
      }>
    } | null
  } | null
};

export type LeftQueryVariables = {
  id: string;
};


export type LeftQuery = {
  readonly item: {
    readonly availability: {
      readonly onHand: number,
      readonly reserved: number,
      readonly sellable: number
    },
    readonly stockEntries: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly delta: number,
          readonly reason: StockReason
        }
      }>
    } | null
  } | null
};

export type FreeQueryVariables = {
  id: string;
};


export type FreeQuery = {
  readonly item: {
    readonly availability: {
      readonly onHand: number,
      readonly reserved: number,
      readonly sellable: number
    }
  } | null
};

export type SomebodyElsesQueryVariables = {
  id: string;
};


export type SomebodyElsesQuery = {
  readonly order: {
    readonly id: string,
    readonly number: string,
    readonly status: OrderStatus,
    readonly total: {
      readonly amountMinor: string,
      readonly currency: string
    },
    readonly customer: {
      readonly displayName: string
    } | null,
    readonly lines: ReadonlyArray<{
      readonly quantity: number,
      readonly title: string,
      readonly item: {
        readonly title: string,
        readonly location: {
          readonly city: string
        }
      } | null
    }>,
    readonly payment: {
      readonly status: PaymentStatus,
      readonly refunded: {
        readonly amountMinor: string
      }
    } | null,
    readonly rejection:
      | {
        readonly __typename: 'OutOfStock',
        readonly lines: ReadonlyArray<{
          readonly requested: number,
          readonly available: number,
          readonly item: {
            readonly title: string
          } | null
        }>
      }
      | {
        readonly __typename: 'PricesChanged'
      }
      | {
        readonly __typename: 'ItemsNotForSale'
      }
     | null
  } | null,
  readonly node:
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
    | {
      readonly id: string
    }
   | null
};

export type BrowseQueryVariables = {
  after?: string | null | undefined;
};


export type BrowseQuery = {
  readonly items: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string,
        readonly title: string,
        readonly picture: string,
        readonly price: {
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        } | null,
        readonly location: {
          readonly city: string
        },
        readonly availability: {
          readonly available: number,
          readonly sellable: number
        }
      }
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

export type SearchQueryVariables = {
  text: string;
  filter?: SearchFilter | null | undefined;
};


export type SearchQuery = {
  readonly search: {
    readonly totalCount: number,
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly title: string,
        readonly categoryName: string,
        readonly city: string,
        readonly available: number,
        readonly price: {
          readonly amountMinor: string
        } | null,
        readonly item: {
          readonly id: string,
          readonly owner: {
            readonly displayName: string
          } | null
        } | null
      }
    }>,
    readonly facets: {
      readonly categories: ReadonlyArray<{
        readonly value: string,
        readonly label: string,
        readonly count: number
      }>,
      readonly locations: ReadonlyArray<{
        readonly label: string,
        readonly count: number
      }>,
      readonly tags: ReadonlyArray<{
        readonly value: string,
        readonly count: number
      }>
    }
  }
};

export type FreshQueryVariables = {
  text: string;
};


export type FreshQuery = {
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly title: string,
        readonly available: number,
        readonly item: {
          readonly id: string
        } | null
      }
    }>
  }
};

export type ItemPageQueryVariables = {
  id: string;
};


export type ItemPageQuery = {
  readonly item: {
    readonly title: string,
    readonly description: string,
    readonly status: ItemStatus,
    readonly owner: {
      readonly id: string,
      readonly displayName: string
    } | null,
    readonly category: {
      readonly name: string
    },
    readonly location: {
      readonly name: string,
      readonly city: string,
      readonly opening: string
    },
    readonly availability: {
      readonly onHand: number,
      readonly onLoan: number,
      readonly available: number,
      readonly nextFreeDay: string | null
    },
    readonly availabilityByDay: ReadonlyArray<{
      readonly day: string,
      readonly free: number,
      readonly opens: boolean,
      readonly latestReturn: string | null
    }>,
    readonly holders: ReadonlyArray<{
      readonly kind: CustodyKind,
      readonly dueOn: string | null,
      readonly person: {
        readonly displayName: string
      } | null
    }>,
    readonly related: ReadonlyArray<{
      readonly title: string,
      readonly availability: {
        readonly available: number
      }
    }>
  } | null
};

export type LastOrderQueryVariables = { [key: string]: never; };


export type LastOrderQuery = {
  readonly orders: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string,
        readonly number: string
      } | null
    }>
  } | null
};

export type AnythingQueryVariables = {
  item: string;
  order: string;
  person: string;
  no: string;
};


export type AnythingQuery = {
  readonly item:
    | {
      readonly __typename: 'Address',
      readonly id: string
    }
    | {
      readonly __typename: 'Cart',
      readonly id: string
    }
    | {
      readonly __typename: 'CartLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Category',
      readonly id: string
    }
    | {
      readonly __typename: 'Conversation',
      readonly id: string
    }
    | {
      readonly __typename: 'File',
      readonly id: string
    }
    | {
      readonly __typename: 'Item',
      readonly title: string,
      readonly id: string,
      readonly location: {
        readonly city: string
      }
    }
    | {
      readonly __typename: 'Loan',
      readonly id: string
    }
    | {
      readonly __typename: 'LoanLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Location',
      readonly id: string
    }
    | {
      readonly __typename: 'Message',
      readonly id: string
    }
    | {
      readonly __typename: 'Notification',
      readonly id: string
    }
    | {
      readonly __typename: 'Order',
      readonly id: string
    }
    | {
      readonly __typename: 'OrderLine',
      readonly id: string
    }
    | {
      readonly __typename: 'PaymentIntent',
      readonly id: string
    }
    | {
      readonly __typename: 'Person',
      readonly id: string
    }
    | {
      readonly __typename: 'Refund',
      readonly id: string
    }
    | {
      readonly __typename: 'Unit',
      readonly id: string
    }
   | null,
  readonly order:
    | {
      readonly __typename: 'Address',
      readonly id: string
    }
    | {
      readonly __typename: 'Cart',
      readonly id: string
    }
    | {
      readonly __typename: 'CartLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Category',
      readonly id: string
    }
    | {
      readonly __typename: 'Conversation',
      readonly id: string
    }
    | {
      readonly __typename: 'File',
      readonly id: string
    }
    | {
      readonly __typename: 'Item',
      readonly id: string
    }
    | {
      readonly __typename: 'Loan',
      readonly id: string
    }
    | {
      readonly __typename: 'LoanLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Location',
      readonly id: string
    }
    | {
      readonly __typename: 'Message',
      readonly id: string
    }
    | {
      readonly __typename: 'Notification',
      readonly id: string
    }
    | {
      readonly __typename: 'Order',
      readonly number: string,
      readonly status: OrderStatus,
      readonly id: string,
      readonly lines: ReadonlyArray<{
        readonly title: string
      }>
    }
    | {
      readonly __typename: 'OrderLine',
      readonly id: string
    }
    | {
      readonly __typename: 'PaymentIntent',
      readonly id: string
    }
    | {
      readonly __typename: 'Person',
      readonly id: string
    }
    | {
      readonly __typename: 'Refund',
      readonly id: string
    }
    | {
      readonly __typename: 'Unit',
      readonly id: string
    }
   | null,
  readonly person:
    | {
      readonly __typename: 'Address',
      readonly id: string
    }
    | {
      readonly __typename: 'Cart',
      readonly id: string
    }
    | {
      readonly __typename: 'CartLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Category',
      readonly id: string
    }
    | {
      readonly __typename: 'Conversation',
      readonly id: string
    }
    | {
      readonly __typename: 'File',
      readonly id: string
    }
    | {
      readonly __typename: 'Item',
      readonly id: string
    }
    | {
      readonly __typename: 'Loan',
      readonly id: string
    }
    | {
      readonly __typename: 'LoanLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Location',
      readonly id: string
    }
    | {
      readonly __typename: 'Message',
      readonly id: string
    }
    | {
      readonly __typename: 'Notification',
      readonly id: string
    }
    | {
      readonly __typename: 'Order',
      readonly id: string
    }
    | {
      readonly __typename: 'OrderLine',
      readonly id: string
    }
    | {
      readonly __typename: 'PaymentIntent',
      readonly id: string
    }
    | {
      readonly __typename: 'Person',
      readonly displayName: string,
      readonly id: string
    }
    | {
      readonly __typename: 'Refund',
      readonly id: string
    }
    | {
      readonly __typename: 'Unit',
      readonly id: string
    }
   | null,
  readonly nothing:
    | {
      readonly __typename: 'Address'
    }
    | {
      readonly __typename: 'Cart'
    }
    | {
      readonly __typename: 'CartLine'
    }
    | {
      readonly __typename: 'Category'
    }
    | {
      readonly __typename: 'Conversation'
    }
    | {
      readonly __typename: 'File'
    }
    | {
      readonly __typename: 'Item'
    }
    | {
      readonly __typename: 'Loan'
    }
    | {
      readonly __typename: 'LoanLine'
    }
    | {
      readonly __typename: 'Location'
    }
    | {
      readonly __typename: 'Message'
    }
    | {
      readonly __typename: 'Notification'
    }
    | {
      readonly __typename: 'Order'
    }
    | {
      readonly __typename: 'OrderLine'
    }
    | {
      readonly __typename: 'PaymentIntent'
    }
    | {
      readonly __typename: 'Person'
    }
    | {
      readonly __typename: 'Refund'
    }
    | {
      readonly __typename: 'Unit'
    }
   | null
};

export type WholeLoanFragment = {
  readonly id: string,
  readonly status: LoanStatus,
  readonly from: string,
  readonly to: string,
  readonly overdue: boolean,
  readonly borrower: {
    readonly displayName: string
  } | null,
  readonly lines: ReadonlyArray<{
    readonly id: string,
    readonly status: LoanStatus,
    readonly returnedCondition: UnitCondition | null,
    readonly item: {
      readonly title: string
    } | null,
    readonly unit: {
      readonly tag: string
    } | null
  }>,
  readonly location: {
    readonly name: string
  },
  readonly conversation: {
    readonly id: string
  } | null
};

export type LoanStepFragment = {
  readonly loan: {
    readonly id: string,
    readonly status: LoanStatus,
    readonly lines: ReadonlyArray<{
      readonly id: string,
      readonly status: LoanStatus,
      readonly unit: {
        readonly tag: string
      } | null
    }>
  } | null,
  readonly userErrors: ReadonlyArray<
    | {
      readonly __typename: 'NotFound',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'InvalidInput',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'NotAllowed',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'WrongState',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'InsufficientStock',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'UnitTaken',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'PlaceClosed',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'LimitReached',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
    | {
      readonly __typename: 'IdempotencyKeyReused',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }
  >
};

export type RequestLoanMutationVariables = {
  input: LoanRequestInput;
};


export type RequestLoanMutation = {
  readonly loanRequest: {
    readonly loan: {
      readonly id: string,
      readonly status: LoanStatus,
      readonly from: string,
      readonly to: string,
      readonly overdue: boolean,
      readonly borrower: {
        readonly displayName: string
      } | null,
      readonly lines: ReadonlyArray<{
        readonly id: string,
        readonly status: LoanStatus,
        readonly returnedCondition: UnitCondition | null,
        readonly item: {
          readonly title: string
        } | null,
        readonly unit: {
          readonly tag: string
        } | null
      }>,
      readonly location: {
        readonly name: string
      },
      readonly conversation: {
        readonly id: string
      } | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly itemId: string,
        readonly requested: number,
        readonly available: number,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ApproveLoanMutationVariables = {
  input: LoanApproveInput;
};


export type ApproveLoanMutation = {
  readonly loanApprove: {
    readonly loan: {
      readonly id: string,
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly id: string,
        readonly status: LoanStatus,
        readonly unit: {
          readonly tag: string
        } | null
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ReadyLoanMutationVariables = {
  input: LoanReadyInput;
};


export type ReadyLoanMutation = {
  readonly loanReady: {
    readonly loan: {
      readonly id: string,
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly id: string,
        readonly status: LoanStatus,
        readonly unit: {
          readonly tag: string
        } | null
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type CheckOutLoanMutationVariables = {
  input: LoanCheckOutInput;
};


export type CheckOutLoanMutation = {
  readonly loanCheckOut: {
    readonly loan: {
      readonly id: string,
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly id: string,
        readonly status: LoanStatus,
        readonly unit: {
          readonly tag: string
        } | null
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ReturnLoanMutationVariables = {
  input: LoanReturnInput;
};


export type ReturnLoanMutation = {
  readonly loanReturn: {
    readonly loan: {
      readonly id: string,
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly id: string,
        readonly status: LoanStatus,
        readonly unit: {
          readonly tag: string
        } | null
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type CloseLoanMutationVariables = {
  input: LoanCloseInput;
};


export type CloseLoanMutation = {
  readonly loanClose: {
    readonly loan: {
      readonly id: string,
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly id: string,
        readonly status: LoanStatus,
        readonly unit: {
          readonly tag: string
        } | null
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type WatchLoanSubscriptionVariables = {
  id: string;
};


export type WatchLoanSubscription = {
  readonly loanChanged: {
    readonly id: string,
    readonly status: LoanStatus,
    readonly from: string,
    readonly to: string,
    readonly overdue: boolean,
    readonly borrower: {
      readonly displayName: string
    } | null,
    readonly lines: ReadonlyArray<{
      readonly id: string,
      readonly status: LoanStatus,
      readonly returnedCondition: UnitCondition | null,
      readonly item: {
        readonly title: string
      } | null,
      readonly unit: {
        readonly tag: string
      } | null
    }>,
    readonly location: {
      readonly name: string
    },
    readonly conversation: {
      readonly id: string
    } | null
  } | null
};

export type WatchItemSubscriptionVariables = {
  id: string;
};


export type WatchItemSubscription = {
  readonly itemAvailabilityChanged: {
    readonly title: string,
    readonly owner: {
      readonly displayName: string
    } | null,
    readonly location: {
      readonly name: string
    },
    readonly availability: {
      readonly onHand: number,
      readonly onLoan: number,
      readonly available: number
    }
  } | null
};

export type HoldersQueryVariables = {
  id: string;
};


export type HoldersQuery = {
  readonly item: {
    readonly title: string,
    readonly owner: {
      readonly displayName: string
    } | null,
    readonly location: {
      readonly city: string
    },
    readonly availability: {
      readonly onLoan: number,
      readonly available: number,
      readonly nextFreeDay: string | null
    },
    readonly holders: ReadonlyArray<{
      readonly kind: CustodyKind,
      readonly dueOn: string | null,
      readonly unit: {
        readonly tag: string
      } | null,
      readonly person: {
        readonly displayName: string
      } | null
    }>
  } | null
};

export type HoldersInPassingQueryVariables = {
  id: string;
};


export type HoldersInPassingQuery = {
  readonly item: {
    readonly holders: ReadonlyArray<{
      readonly kind: CustodyKind,
      readonly person: {
        readonly displayName: string
      } | null
    }>
  } | null
};

export type MyEquipmentQueryVariables = {
  id: string;
};


export type MyEquipmentQuery = {
  readonly item: {
    readonly title: string,
    readonly status: ItemStatus
  } | null
};

export type AssignMutationVariables = {
  input: ItemAssignInput;
};


export type AssignMutation = {
  readonly itemAssign: {
    readonly item: {
      readonly title: string,
      readonly status: ItemStatus,
      readonly holders: ReadonlyArray<{
        readonly kind: CustodyKind,
        readonly dueOn: string | null,
        readonly person: {
          readonly displayName: string
        } | null,
        readonly unit: {
          readonly tag: string
        } | null
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type UnassignMutationVariables = {
  input: ItemUnassignInput;
};


export type UnassignMutation = {
  readonly itemUnassign: {
    readonly item: {
      readonly holders: ReadonlyArray<{
        readonly kind: CustodyKind
      }>,
      readonly availability: {
        readonly available: number
      }
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

type Refused_AlreadyExists_Fragment = {
  readonly __typename: 'AlreadyExists',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_BadCredentials_Fragment = {
  readonly __typename: 'BadCredentials',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_CartEmpty_Fragment = {
  readonly __typename: 'CartEmpty',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_IdempotencyKeyReused_Fragment = {
  readonly __typename: 'IdempotencyKeyReused',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_InsufficientStock_Fragment = {
  readonly __typename: 'InsufficientStock',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_InvalidInput_Fragment = {
  readonly __typename: 'InvalidInput',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_ItemUnavailable_Fragment = {
  readonly __typename: 'ItemUnavailable',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_LimitReached_Fragment = {
  readonly __typename: 'LimitReached',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_MixedCurrencies_Fragment = {
  readonly __typename: 'MixedCurrencies',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_NotAllowed_Fragment = {
  readonly __typename: 'NotAllowed',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_NotFound_Fragment = {
  readonly __typename: 'NotFound',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_OffsetMismatch_Fragment = {
  readonly __typename: 'OffsetMismatch',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_PartsMissing_Fragment = {
  readonly __typename: 'PartsMissing',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_PlaceClosed_Fragment = {
  readonly __typename: 'PlaceClosed',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_PriceChanged_Fragment = {
  readonly __typename: 'PriceChanged',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_RefundTooLarge_Fragment = {
  readonly __typename: 'RefundTooLarge',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_RevisionConflict_Fragment = {
  readonly __typename: 'RevisionConflict',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_StorageFull_Fragment = {
  readonly __typename: 'StorageFull',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_TokenNotValid_Fragment = {
  readonly __typename: 'TokenNotValid',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_TooManyAttempts_Fragment = {
  readonly __typename: 'TooManyAttempts',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_UnitTaken_Fragment = {
  readonly __typename: 'UnitTaken',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_WrongState_Fragment = {
  readonly __typename: 'WrongState',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

export type RefusedFragment =
  | Refused_AlreadyExists_Fragment
  | Refused_BadCredentials_Fragment
  | Refused_CartEmpty_Fragment
  | Refused_IdempotencyKeyReused_Fragment
  | Refused_InsufficientStock_Fragment
  | Refused_InvalidInput_Fragment
  | Refused_ItemUnavailable_Fragment
  | Refused_LimitReached_Fragment
  | Refused_MixedCurrencies_Fragment
  | Refused_NotAllowed_Fragment
  | Refused_NotFound_Fragment
  | Refused_OffsetMismatch_Fragment
  | Refused_PartsMissing_Fragment
  | Refused_PlaceClosed_Fragment
  | Refused_PriceChanged_Fragment
  | Refused_RefundTooLarge_Fragment
  | Refused_RevisionConflict_Fragment
  | Refused_StorageFull_Fragment
  | Refused_TokenNotValid_Fragment
  | Refused_TooManyAttempts_Fragment
  | Refused_UnitTaken_Fragment
  | Refused_WrongState_Fragment
;

export type ShelvesQueryVariables = { [key: string]: never; };


export type ShelvesQuery = {
  readonly categories: ReadonlyArray<{
    readonly id: string,
    readonly name: string
  }>,
  readonly locations: ReadonlyArray<{
    readonly id: string,
    readonly name: string,
    readonly city: string,
    readonly timeZone: string,
    readonly opening: string,
    readonly openDays: ReadonlyArray<Weekday>
  }>
};

export type CreateItemMutationVariables = {
  input: ItemCreateInput;
};


export type CreateItemMutation = {
  readonly itemCreate: {
    readonly item: {
      readonly id: string,
      readonly title: string,
      readonly status: ItemStatus
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type PublishItemMutationVariables = {
  input: ItemPublishInput;
};


export type PublishItemMutation = {
  readonly itemPublish: {
    readonly item: {
      readonly status: ItemStatus
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type AddUnitMutationVariables = {
  input: UnitAddInput;
};


export type AddUnitMutation = {
  readonly unitAdd: {
    readonly unit: {
      readonly tag: string,
      readonly custody: {
        readonly kind: CustodyKind,
        readonly location: {
          readonly name: string
        }
      } | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type RestockMutationVariables = {
  input: ItemRestockInput;
};


export type RestockMutation = {
  readonly itemRestock: {
    readonly item: {
      readonly availability: {
        readonly onHand: number,
        readonly sellable: number
      }
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ArchiveItemMutationVariables = {
  input: ItemArchiveInput;
};


export type ArchiveItemMutation = {
  readonly itemArchive: {
    readonly item: {
      readonly status: ItemStatus
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type AskAboutOrderMutationVariables = {
  input: ConversationStartInput;
};


export type AskAboutOrderMutation = {
  readonly conversationStart: {
    readonly conversation: {
      readonly id: string,
      readonly kind: ConversationKind,
      readonly status: ConversationStatus,
      readonly order: {
        readonly number: string,
        readonly status: OrderStatus
      } | null,
      readonly participants: ReadonlyArray<{
        readonly name: string
      }>
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type TalkSubscriptionVariables = {
  id: string;
};


export type TalkSubscription = {
  readonly messageAdded: {
    readonly id: string,
    readonly number: number,
    readonly body: string | null,
    readonly author: {
      readonly displayName: string
    } | null,
    readonly conversation: {
      readonly order: {
        readonly number: string,
        readonly total: {
          readonly amountMinor: string
        }
      } | null
    } | null
  } | null
};

export type TalkStateSubscriptionVariables = {
  id: string;
};


export type TalkStateSubscription = {
  readonly conversationChanged: {
    readonly status: ConversationStatus,
    readonly unreadCount: number,
    readonly lastMessage: {
      readonly body: string | null
    } | null
  } | null
};

export type SayMutationVariables = {
  input: MessageSendInput;
};


export type SayMutation = {
  readonly messageSend: {
    readonly message: {
      readonly id: string,
      readonly number: number,
      readonly body: string | null,
      readonly sentAt: string
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ReadUpToMutationVariables = {
  input: ConversationReadInput;
};


export type ReadUpToMutation = {
  readonly conversationRead: {
    readonly conversation: {
      readonly unreadCount: number
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type InboxQueryVariables = { [key: string]: never; };


export type InboxQuery = {
  readonly notifications: {
    readonly unreadCount: number,
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly topic: NotificationTopic,
        readonly title: string,
        readonly body: string,
        readonly createdAt: string,
        readonly order: {
          readonly number: string,
          readonly status: OrderStatus
        } | null,
        readonly loan: {
          readonly status: LoanStatus,
          readonly lines: ReadonlyArray<{
            readonly item: {
              readonly title: string
            } | null
          }>
        } | null,
        readonly deliveries: ReadonlyArray<{
          readonly channel: NotificationChannel,
          readonly status: NotificationDeliveryStatus
        }>
      } | null
    }>
  } | null
};

export type UnreadQueryVariables = { [key: string]: never; };


export type UnreadQuery = {
  readonly notifications: {
    readonly unreadCount: number
  } | null
};

export type ReadAllMutationVariables = { [key: string]: never; };


export type ReadAllMutation = {
  readonly notificationReadAll: {
    readonly count: number
  } | null
};

export const RegisterDocument: RegisteredDocument<RegisterMutation, RegisterMutationVariables> = {
  documentId: '06ba573749bb06756620a8c508333da89f062d9993a212d9a1ba80a4d29bdaaf',
  body: "mutation Register($input: PersonRegisterInput!) {\n  personRegister(input: $input) {\n    accepted\n    userErrors {\n      ...Refused\n      ... on TooManyAttempts {\n        retryAt\n      }\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const VerifyDocument: RegisteredDocument<VerifyMutation, VerifyMutationVariables> = {
  documentId: 'c5ba998d6a1a896533bfb98d6ed0350732eea5c24e3147a75fa2b3f7299b3948',
  body: "mutation Verify($input: PersonVerifyInput!) {\n  personVerify(input: $input) {\n    verified\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const LogInDocument: RegisteredDocument<LogInMutation, LogInMutationVariables> = {
  documentId: '5fc533c27dca6144ebec0eef87b113c10a950cf1ac05e4e2f91cf508e9d3ccaa',
  body: "mutation LogIn($input: SessionStartInput!) {\n  sessionStart(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Tokens on SessionTokens {\n  personId\n  accessToken\n  expiresAt\n  refreshToken\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const RefreshDocument: RegisteredDocument<RefreshMutation, RefreshMutationVariables> = {
  documentId: '4724081279d5d6d7cdee42cf4bb50d74345cdfad551355ed75ccaec9ef4a5141',
  body: "mutation Refresh($input: SessionRefreshInput!) {\n  sessionRefresh(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Tokens on SessionTokens {\n  personId\n  accessToken\n  expiresAt\n  refreshToken\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const LogOutDocument: RegisteredDocument<LogOutMutation, LogOutMutationVariables> = {
  documentId: '5e33c9b7942cda6663037fa9a3167539cdfad0cd0756f13acf43b38ea1869d2a',
  body: "mutation LogOut($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input) {\n    revokedCount\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const WhoAmIDocument: RegisteredDocument<WhoAmIQuery, WhoAmIQueryVariables> = {
  documentId: 'a390c759bb98aef9168e1426b2d26382d8a064cc45b2fc666abcbcc6c7485084',
  body: "query WhoAmI {\n  me {\n    id\n    displayName\n    email\n    roles\n    verified\n  }\n}",
}

export const EmptyCartDocument: RegisteredDocument<EmptyCartMutation, EmptyCartMutationVariables> = {
  documentId: 'c054e1795850b38ef1c1f3409ee59b8b7c585755db8e97e2afce1dd5a3d1bc00',
  body: "mutation EmptyCart {\n  cartClear {\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ToldDocument: RegisteredDocument<ToldSubscription, ToldSubscriptionVariables> = {
  documentId: '4918600d978b71b2fc308afbdbaf423ff3afa0311773cfb9b29617048b3a4891',
  body: "subscription Told {\n  notificationAdded {\n    id\n    topic\n    title\n    body\n    order {\n      number\n      status\n    }\n    loan {\n      status\n      lines {\n        item {\n          title\n        }\n      }\n    }\n    item {\n      title\n    }\n    conversation {\n      kind\n    }\n  }\n}",
}

export const GuestDocument: RegisteredDocument<GuestMutation, GuestMutationVariables> = {
  documentId: '45cb26d5da0fbfe702fe23020030a74c420529dfd9f811bc473979b3dfc71fc9',
  body: "mutation Guest {\n  guestStart {\n    guestId\n    token\n    expiresAt\n  }\n}",
}

export const IntoCartDocument: RegisteredDocument<IntoCartMutation, IntoCartMutationVariables> = {
  documentId: '38b38fd5dc8bbe89cd66bbde9507827ab1f675da52cbadae6a0e5d653af6e1d8',
  body: "mutation IntoCart($input: CartLineAddInput!) {\n  cartLineAdd(input: $input) {\n    cart {\n      quantity\n      lines {\n        title\n        quantity\n        available\n      }\n      subtotal {\n        amountMinor\n        currency\n      }\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const MyCartDocument: RegisteredDocument<MyCartQuery, MyCartQueryVariables> = {
  documentId: 'acb239aad98943379bb73b889dcbd71e568f0150b660043a68fa3485427d72a8',
  body: "query MyCart {\n  cart {\n    quantity\n    lines {\n      title\n      quantity\n      item {\n        title\n        picture\n      }\n      total {\n        amountMinor\n      }\n    }\n    subtotal {\n      amountMinor\n      currency\n    }\n  }\n}",
}

export const PlaceOrderDocument: RegisteredDocument<PlaceOrderMutation, PlaceOrderMutationVariables> = {
  documentId: 'e698f563a542ed258ab0684a614024e6738caf7ed490f8c576df0aa4363b90c3',
  body: "mutation PlaceOrder($input: OrderPlaceInput!) {\n  orderPlace(input: $input) {\n    order {\n      id\n      number\n      status\n      total {\n        amountMinor\n        currency\n      }\n      shippingAddress {\n        city\n      }\n    }\n    userErrors {\n      ...Refused\n      ... on PriceChanged {\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const CancelOrderDocument: RegisteredDocument<CancelOrderMutation, CancelOrderMutationVariables> = {
  documentId: '653340e3c7c5f90b742bef35cab33e9ee8dff51fa54c3a9105435c3702af289d',
  body: "mutation CancelOrder($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      status\n      canceledBy\n      reason\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const FulfillOrderDocument: RegisteredDocument<FulfillOrderMutation, FulfillOrderMutationVariables> = {
  documentId: '70bdc8f6e30ce007eeb8643cf6ff81c6370b63a0d035558b276edfed5021920e',
  body: "mutation FulfillOrder($input: OrderFulfillInput!) {\n  orderFulfill(input: $input) {\n    order {\n      status\n      fulfilledAt\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const WatchOrderDocument: RegisteredDocument<WatchOrderSubscription, WatchOrderSubscriptionVariables> = {
  documentId: '776bb23edea9855a881520b2694f57ff90d85a2640157f12cecfc7e49dd94046',
  body: "subscription WatchOrder($id: ID!) {\n  orderChanged(id: $id) {\n    ...WholeOrder\n  }\n}\n\nfragment WholeOrder on Order {\n  id\n  number\n  status\n  total {\n    amountMinor\n    currency\n  }\n  customer {\n    displayName\n  }\n  lines {\n    quantity\n    title\n    item {\n      title\n      location {\n        city\n      }\n    }\n  }\n  payment {\n    status\n    refunded {\n      amountMinor\n    }\n  }\n  rejection {\n    __typename\n    ... on OutOfStock {\n      lines {\n        requested\n        available\n        item {\n          title\n        }\n      }\n    }\n  }\n}",
}

export const PayDocument: RegisteredDocument<PayQuery, PayQueryVariables> = {
  documentId: '3b49807fa46323d804fef008b6a0716938bfd9469b2c47fae20522593a4c39df',
  body: "query Pay($id: ID!) {\n  order(id: $id) {\n    total {\n      amountMinor\n      currency\n    }\n    payment {\n      status\n      provider\n      payUrl\n    }\n  }\n}",
}

export const PaidDocument: RegisteredDocument<PaidQuery, PaidQueryVariables> = {
  documentId: '5b96034e9b50a3f069b1be20ce6cedb824bc2cb2ff12f295d5c133f396865827',
  body: "query Paid($id: ID!) {\n  order(id: $id) {\n    status\n    paidAt\n    payment {\n      status\n      provider\n      amount {\n        amountMinor\n      }\n    }\n  }\n}",
}

export const RefundedDocument: RegisteredDocument<RefundedQuery, RefundedQueryVariables> = {
  documentId: 'ddcee99bce0743dc80b54d0efc51d971f5a6b5061131070bdd052596396d8a24',
  body: "query Refunded($id: ID!) {\n  order(id: $id) {\n    status\n    refundedAt\n    total {\n      amountMinor\n    }\n    payment {\n      refunded {\n        amountMinor\n      }\n      refunds {\n        status\n        amount {\n          amountMinor\n        }\n        reason\n      }\n    }\n  }\n}",
}

export const LeftDocument: RegisteredDocument<LeftQuery, LeftQueryVariables> = {
  documentId: '97c713f72191cebbbf8d446f4ce808c93cf7926b726d4062ce8b2eb16e87d326',
  body: "query Left($id: ID!) {\n  item(id: $id) {\n    availability {\n      onHand\n      reserved\n      sellable\n    }\n    stockEntries(first: 2) {\n      edges {\n        node {\n          delta\n          reason\n        }\n      }\n    }\n  }\n}",
}

export const FreeDocument: RegisteredDocument<FreeQuery, FreeQueryVariables> = {
  documentId: '0ae8e7cfe6ab342df7c68d7388cda564ecc78d171e8c942ffb68837f4edf8abf',
  body: "query Free($id: ID!) {\n  item(id: $id) {\n    availability {\n      onHand\n      reserved\n      sellable\n    }\n  }\n}",
}

export const SomebodyElsesDocument: RegisteredDocument<SomebodyElsesQuery, SomebodyElsesQueryVariables> = {
  documentId: '2c6bfb0361f1dcfb4c3686be8b4d649a0d294bec6aa2953781d8381a5a0d7e20',
  body: "query SomebodyElses($id: ID!) {\n  order(id: $id) {\n    ...WholeOrder\n  }\n  node(id: $id) {\n    id\n  }\n}\n\nfragment WholeOrder on Order {\n  id\n  number\n  status\n  total {\n    amountMinor\n    currency\n  }\n  customer {\n    displayName\n  }\n  lines {\n    quantity\n    title\n    item {\n      title\n      location {\n        city\n      }\n    }\n  }\n  payment {\n    status\n    refunded {\n      amountMinor\n    }\n  }\n  rejection {\n    __typename\n    ... on OutOfStock {\n      lines {\n        requested\n        available\n        item {\n          title\n        }\n      }\n    }\n  }\n}",
}

export const BrowseDocument: RegisteredDocument<BrowseQuery, BrowseQueryVariables> = {
  documentId: '168d3bde757bc5e2a7577fbcc83f5837ea9a0a63541f1d6003c1e337e4f2ff27',
  body: "query Browse($after: String) {\n  items(first: 3, after: $after) {\n    edges {\n      node {\n        id\n        title\n        picture\n        price {\n          amountMinor\n          currency\n          exponent\n        }\n        location {\n          city\n        }\n        availability {\n          available\n          sellable\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
}

export const SearchDocument: RegisteredDocument<SearchQuery, SearchQueryVariables> = {
  documentId: '8c35a966f4d2d1a3d8080c339f57db9a2fc3308b6ba07e295c753f57f9e72b2e',
  body: "query Search($text: String!, $filter: SearchFilter) {\n  search(text: $text, filter: $filter, first: 4) {\n    totalCount\n    edges {\n      node {\n        title\n        categoryName\n        city\n        available\n        price {\n          amountMinor\n        }\n        item {\n          id\n          owner {\n            displayName\n          }\n        }\n      }\n    }\n    facets {\n      categories {\n        value\n        label\n        count\n      }\n      locations {\n        label\n        count\n      }\n      tags {\n        value\n        count\n      }\n    }\n  }\n}",
}

export const FreshDocument: RegisteredDocument<FreshQuery, FreshQueryVariables> = {
  documentId: 'd2b49379e5ed6bad021d6dc3d152e9b30f823a8606e393e99d855d03f7a3e6db',
  body: "query Fresh($text: String!) {\n  search(text: $text, first: 1) {\n    edges {\n      node {\n        title\n        available\n        item {\n          id\n        }\n      }\n    }\n  }\n}",
}

export const ItemPageDocument: RegisteredDocument<ItemPageQuery, ItemPageQueryVariables> = {
  documentId: '9bb073a83912cfe4b12d379cdfacda196ed50420c071f9eb97e354ec54849251',
  body: "query ItemPage($id: ID!) {\n  item(id: $id) {\n    title\n    description\n    status\n    owner {\n      id\n      displayName\n    }\n    category {\n      name\n    }\n    location {\n      name\n      city\n      opening\n    }\n    availability {\n      onHand\n      onLoan\n      available\n      nextFreeDay\n    }\n    availabilityByDay(quantity: 2) {\n      day\n      free\n      opens\n      latestReturn\n    }\n    holders {\n      kind\n      person {\n        displayName\n      }\n      dueOn\n    }\n    related(first: 3) {\n      title\n      availability {\n        available\n      }\n    }\n  }\n}",
}

export const LastOrderDocument: RegisteredDocument<LastOrderQuery, LastOrderQueryVariables> = {
  documentId: '0ee0e005ff1a0037c2cc393cb0f784f0c045c3c0ddaf3a9dc0e635421db0da0f',
  body: "query LastOrder {\n  orders(first: 1) {\n    edges {\n      node {\n        id\n        number\n      }\n    }\n  }\n}",
}

export const AnythingDocument: RegisteredDocument<AnythingQuery, AnythingQueryVariables> = {
  documentId: '926f4fd836a3da8affad111aa36839e4842a2cb7322bb8c706e51b5e65e1a48a',
  body: "query Anything($item: ID!, $order: ID!, $person: ID!, $no: ID!) {\n  item: node(id: $item) {\n    __typename\n    id\n    ... on Item {\n      title\n      location {\n        city\n      }\n    }\n  }\n  order: node(id: $order) {\n    __typename\n    id\n    ... on Order {\n      number\n      status\n      lines {\n        title\n      }\n    }\n  }\n  person: node(id: $person) {\n    __typename\n    id\n    ... on Person {\n      displayName\n    }\n  }\n  nothing: node(id: $no) {\n    __typename\n  }\n}",
}

export const RequestLoanDocument: RegisteredDocument<RequestLoanMutation, RequestLoanMutationVariables> = {
  documentId: '7edefe733a6fb0605b7e1a54a2649233e990a5110da5800684ad567dabe31e94',
  body: "mutation RequestLoan($input: LoanRequestInput!) {\n  loanRequest(input: $input) {\n    loan {\n      ...WholeLoan\n    }\n    userErrors {\n      ...Refused\n      ... on InsufficientStock {\n        itemId\n        requested\n        available\n      }\n    }\n  }\n}\n\nfragment WholeLoan on Loan {\n  id\n  status\n  from\n  to\n  overdue\n  borrower {\n    displayName\n  }\n  lines {\n    id\n    status\n    returnedCondition\n    item {\n      title\n    }\n    unit {\n      tag\n    }\n  }\n  location {\n    name\n  }\n  conversation {\n    id\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ApproveLoanDocument: RegisteredDocument<ApproveLoanMutation, ApproveLoanMutationVariables> = {
  documentId: 'a03fdb7d09a685b21cc382ac7c122b5195edb6c866eaf1ef4edd63ee821288ec',
  body: "mutation ApproveLoan($input: LoanApproveInput!) {\n  loanApprove(input: $input) {\n    ...LoanStep\n  }\n}\n\nfragment LoanStep on LoanPayload {\n  loan {\n    id\n    status\n    lines {\n      id\n      status\n      unit {\n        tag\n      }\n    }\n  }\n  userErrors {\n    ...Refused\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ReadyLoanDocument: RegisteredDocument<ReadyLoanMutation, ReadyLoanMutationVariables> = {
  documentId: '5cc7cc9b1a24072f6c896bd8e343b71f8aa646ea1fa5096f41a6c6f0450c6bb8',
  body: "mutation ReadyLoan($input: LoanReadyInput!) {\n  loanReady(input: $input) {\n    ...LoanStep\n  }\n}\n\nfragment LoanStep on LoanPayload {\n  loan {\n    id\n    status\n    lines {\n      id\n      status\n      unit {\n        tag\n      }\n    }\n  }\n  userErrors {\n    ...Refused\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const CheckOutLoanDocument: RegisteredDocument<CheckOutLoanMutation, CheckOutLoanMutationVariables> = {
  documentId: '00ef477dd6706393d8dc7f1fad1a9025794da3075d99e40d8e336f8508996bf4',
  body: "mutation CheckOutLoan($input: LoanCheckOutInput!) {\n  loanCheckOut(input: $input) {\n    ...LoanStep\n  }\n}\n\nfragment LoanStep on LoanPayload {\n  loan {\n    id\n    status\n    lines {\n      id\n      status\n      unit {\n        tag\n      }\n    }\n  }\n  userErrors {\n    ...Refused\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ReturnLoanDocument: RegisteredDocument<ReturnLoanMutation, ReturnLoanMutationVariables> = {
  documentId: '2f7d5acdf02c95af1b415a2870dd1fc9e057f46468c0b171163e2635fe90764e',
  body: "mutation ReturnLoan($input: LoanReturnInput!) {\n  loanReturn(input: $input) {\n    ...LoanStep\n  }\n}\n\nfragment LoanStep on LoanPayload {\n  loan {\n    id\n    status\n    lines {\n      id\n      status\n      unit {\n        tag\n      }\n    }\n  }\n  userErrors {\n    ...Refused\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const CloseLoanDocument: RegisteredDocument<CloseLoanMutation, CloseLoanMutationVariables> = {
  documentId: 'e16ab1c9f2f7d96176d42941127593fac799db6c9b8932dd4d2c078f88ce4b24',
  body: "mutation CloseLoan($input: LoanCloseInput!) {\n  loanClose(input: $input) {\n    ...LoanStep\n  }\n}\n\nfragment LoanStep on LoanPayload {\n  loan {\n    id\n    status\n    lines {\n      id\n      status\n      unit {\n        tag\n      }\n    }\n  }\n  userErrors {\n    ...Refused\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const WatchLoanDocument: RegisteredDocument<WatchLoanSubscription, WatchLoanSubscriptionVariables> = {
  documentId: '5b17eeb9cbdb8303da6532ff04fb8b0ab25e653d18068e3494bf7be4c4c83f23',
  body: "subscription WatchLoan($id: ID!) {\n  loanChanged(id: $id) {\n    ...WholeLoan\n  }\n}\n\nfragment WholeLoan on Loan {\n  id\n  status\n  from\n  to\n  overdue\n  borrower {\n    displayName\n  }\n  lines {\n    id\n    status\n    returnedCondition\n    item {\n      title\n    }\n    unit {\n      tag\n    }\n  }\n  location {\n    name\n  }\n  conversation {\n    id\n  }\n}",
}

export const WatchItemDocument: RegisteredDocument<WatchItemSubscription, WatchItemSubscriptionVariables> = {
  documentId: '00431f6ee1992466bcd368b32eace1f463a0eb5cf5a8b079184f5a79aaa00495',
  body: "subscription WatchItem($id: ID!) {\n  itemAvailabilityChanged(id: $id) {\n    title\n    owner {\n      displayName\n    }\n    location {\n      name\n    }\n    availability {\n      onHand\n      onLoan\n      available\n    }\n  }\n}",
}

export const HoldersDocument: RegisteredDocument<HoldersQuery, HoldersQueryVariables> = {
  documentId: 'c76ab0c8b9d9b7384d1e604e775b6889263565fb1c604214d7e5d95559de2f68',
  body: "query Holders($id: ID!) {\n  item(id: $id) {\n    title\n    owner {\n      displayName\n    }\n    location {\n      city\n    }\n    availability {\n      onLoan\n      available\n      nextFreeDay\n    }\n    holders {\n      kind\n      dueOn\n      unit {\n        tag\n      }\n      person {\n        displayName\n      }\n    }\n  }\n}",
}

export const HoldersInPassingDocument: RegisteredDocument<HoldersInPassingQuery, HoldersInPassingQueryVariables> = {
  documentId: 'b3e40ca2cd2e655d1d1054a25c299a4a6e0f61117babd8a1c07656a2fa4b54b7',
  body: "query HoldersInPassing($id: ID!) {\n  item(id: $id) {\n    holders {\n      kind\n      person {\n        displayName\n      }\n    }\n  }\n}",
}

export const MyEquipmentDocument: RegisteredDocument<MyEquipmentQuery, MyEquipmentQueryVariables> = {
  documentId: '8bb3d7fb380681ee613848e8a6b663167f1813c5f184cc68608a256d33cdabb9',
  body: "query MyEquipment($id: ID!) {\n  item(id: $id) {\n    title\n    status\n  }\n}",
}

export const AssignDocument: RegisteredDocument<AssignMutation, AssignMutationVariables> = {
  documentId: '101e45f3be5ec816dd24cd635f298e9ca2f91454531d124fb26722b3f001807e',
  body: "mutation Assign($input: ItemAssignInput!) {\n  itemAssign(input: $input) {\n    item {\n      title\n      status\n      holders {\n        kind\n        dueOn\n        person {\n          displayName\n        }\n        unit {\n          tag\n        }\n      }\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const UnassignDocument: RegisteredDocument<UnassignMutation, UnassignMutationVariables> = {
  documentId: '3fd44c3e8747afa9521b9fc95aa5c713726fa2d46a5efdbdb83e549f44f5729a',
  body: "mutation Unassign($input: ItemUnassignInput!) {\n  itemUnassign(input: $input) {\n    item {\n      holders {\n        kind\n      }\n      availability {\n        available\n      }\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ShelvesDocument: RegisteredDocument<ShelvesQuery, ShelvesQueryVariables> = {
  documentId: 'ee6d0e364745e93d5851e7af21ba1aa56e9daf2022c40b3894489efc77dc15fb',
  body: "query Shelves {\n  categories {\n    id\n    name\n  }\n  locations {\n    id\n    name\n    city\n    timeZone\n    opening\n    openDays\n  }\n}",
}

export const CreateItemDocument: RegisteredDocument<CreateItemMutation, CreateItemMutationVariables> = {
  documentId: 'a1a74fc4533e3357cbb03ed751a0c5d1d78d4585b199bfbcbe85c82e9953c917',
  body: "mutation CreateItem($input: ItemCreateInput!) {\n  itemCreate(input: $input) {\n    item {\n      id\n      title\n      status\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const PublishItemDocument: RegisteredDocument<PublishItemMutation, PublishItemMutationVariables> = {
  documentId: 'd5be55f8a8dd0c7224574a1470af32d38db6692b8aa260ec7ba38668bc2c9700',
  body: "mutation PublishItem($input: ItemPublishInput!) {\n  itemPublish(input: $input) {\n    item {\n      status\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const AddUnitDocument: RegisteredDocument<AddUnitMutation, AddUnitMutationVariables> = {
  documentId: '7e8f63c5727c6446dd212f0bf1c983520b601d34dfbef9b76afcecb0d30f7230',
  body: "mutation AddUnit($input: UnitAddInput!) {\n  unitAdd(input: $input) {\n    unit {\n      tag\n      custody {\n        kind\n        location {\n          name\n        }\n      }\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const RestockDocument: RegisteredDocument<RestockMutation, RestockMutationVariables> = {
  documentId: 'b10f8fb92fcb28973420698784b5d17eb33040b9199ba7087265ecbf19c9d67c',
  body: "mutation Restock($input: ItemRestockInput!) {\n  itemRestock(input: $input) {\n    item {\n      availability {\n        onHand\n        sellable\n      }\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ArchiveItemDocument: RegisteredDocument<ArchiveItemMutation, ArchiveItemMutationVariables> = {
  documentId: '762c888cca78b308f79ae37080c6bf332d7008ec6f650f5ecf57fcceb5e005e1',
  body: "mutation ArchiveItem($input: ItemArchiveInput!) {\n  itemArchive(input: $input) {\n    item {\n      status\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const AskAboutOrderDocument: RegisteredDocument<AskAboutOrderMutation, AskAboutOrderMutationVariables> = {
  documentId: '2bff7d0ddf081355fbd8c23eb328976b08d203025302142ef6a27ef40a363226',
  body: "mutation AskAboutOrder($input: ConversationStartInput!) {\n  conversationStart(input: $input) {\n    conversation {\n      id\n      kind\n      status\n      order {\n        number\n        status\n      }\n      participants {\n        name\n      }\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const TalkDocument: RegisteredDocument<TalkSubscription, TalkSubscriptionVariables> = {
  documentId: 'c7fd4fb1d2cdbfd1f3d5c9ec807175e45ddae269f2bb60926f2d24034efd4653',
  body: "subscription Talk($id: ID!) {\n  messageAdded(conversationId: $id) {\n    id\n    number\n    body\n    author {\n      displayName\n    }\n    conversation {\n      order {\n        number\n        total {\n          amountMinor\n        }\n      }\n    }\n  }\n}",
}

export const TalkStateDocument: RegisteredDocument<TalkStateSubscription, TalkStateSubscriptionVariables> = {
  documentId: '6db27fa627ea7ad200aad4bd286066c66f6b4b96583cb8374840c33492a030e7',
  body: "subscription TalkState($id: ID!) {\n  conversationChanged(id: $id) {\n    status\n    unreadCount\n    lastMessage {\n      body\n    }\n  }\n}",
}

export const SayDocument: RegisteredDocument<SayMutation, SayMutationVariables> = {
  documentId: '9d1c3190925f7a7465490c5c4853218226cbb7db33417e45a97cae8a499d9d92',
  body: "mutation Say($input: MessageSendInput!) {\n  messageSend(input: $input) {\n    message {\n      id\n      number\n      body\n      sentAt\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const ReadUpToDocument: RegisteredDocument<ReadUpToMutation, ReadUpToMutationVariables> = {
  documentId: '70ca820cf42bcb7fed7d1bdd2f30cc6497402725b502250fe2efb0ac79f2fad1',
  body: "mutation ReadUpTo($input: ConversationReadInput!) {\n  conversationRead(input: $input) {\n    conversation {\n      unreadCount\n    }\n    userErrors {\n      ...Refused\n    }\n  }\n}\n\nfragment Refused on UserError {\n  __typename\n  code\n  message\n  path\n}",
}

export const InboxDocument: RegisteredDocument<InboxQuery, InboxQueryVariables> = {
  documentId: '20aa61c9baff227a4620e7142fb4622b63d4df1f9e358acd02c723dcb61a7e88',
  body: "query Inbox {\n  notifications(first: 50) {\n    unreadCount\n    edges {\n      node {\n        topic\n        title\n        body\n        createdAt\n        order {\n          number\n          status\n        }\n        loan {\n          status\n          lines {\n            item {\n              title\n            }\n          }\n        }\n        deliveries {\n          channel\n          status\n        }\n      }\n    }\n  }\n}",
}

export const UnreadDocument: RegisteredDocument<UnreadQuery, UnreadQueryVariables> = {
  documentId: 'af0bbbf588880419de742abdcff7e156e8931c354fc5925fe30c22e0546621e7',
  body: "query Unread {\n  notifications(unreadOnly: true, first: 1) {\n    unreadCount\n  }\n}",
}

export const ReadAllDocument: RegisteredDocument<ReadAllMutation, ReadAllMutationVariables> = {
  documentId: 'fa261ca52923753ffbf7162a369b50c98609c3985d071df0ebb99d835b012b2c',
  body: "mutation ReadAll {\n  notificationReadAll {\n    count\n  }\n}",
}

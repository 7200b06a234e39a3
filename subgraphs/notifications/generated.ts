// Written by `pnpm codegen` from schema/notifications.graphql. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: RFC 3339 in UTC, such as 2026-11-21T08:00:00.000Z. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

/** Who may keep an answer. */
export type CacheControlScope =
  /** Anybody, and shared caches too. */
  | 'PUBLIC'
  /** The client that asked alone. */
  | 'PRIVATE';

export type Query = {
  readonly __typename?: 'Query';
  /** What the viewer was told, the newest first. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** How many notifications the viewer has not read; 1000 stands for that and more. */
  readonly notificationsUnreadCount?: Maybe<Scalars['Int']['output']>;
  /** What the viewer wants to hear by which way: at most one entry for each topic. */
  readonly notificationPreferences?: Maybe<ReadonlyArray<NotificationPreference>>;
};


export type QueryNotificationsArgs = {
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that the viewer has read a notification. */
  readonly notificationRead?: Maybe<NotificationPayload>;
  /** Says that the viewer has read everything up to now. */
  readonly notificationReadAll?: Maybe<NotificationReadAllPayload>;
  /** Sets what the viewer wants to hear by mail. */
  readonly notificationPreferenceSet?: Maybe<NotificationPreferencePayload>;
};


export type MutationNotificationReadArgs = {
  input: NotificationReadInput;
};


export type MutationNotificationPreferenceSetArgs = {
  input: NotificationPreferenceSetInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What the viewer is told, as it happens. */
  readonly notificationAdded?: Maybe<Notification>;
  /** The same, and what the viewer has read, wherever. Before the first there is none: it says that from here on nothing is missed. */
  readonly notificationsChanged?: Maybe<NotificationsChange>;
};

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

/** Something that a person was told. Seen by that person alone. */
export type Notification = Node & {
  readonly __typename?: 'Notification';
  /** The notification's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly topic: NotificationTopic;
  /** The point of it, in the language of the person. */
  readonly title: Scalars['String']['output'];
  /** What there is to say. */
  readonly body: Scalars['String']['output'];
  /** The order that it is about. */
  readonly order?: Maybe<Order>;
  /** The loan that it is about. */
  readonly loan?: Maybe<Loan>;
  /** The item that it is about. */
  readonly item?: Maybe<Item>;
  /** The conversation that it is about. */
  readonly conversation?: Maybe<Conversation>;
  /** When the person was told. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the person read it. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was sent out beside this entry: at most one for each way. */
  readonly deliveries: ReadonlyArray<NotificationDelivery>;
};

/** What was told or read, and what there is to read. */
export type NotificationsChange = {
  readonly __typename?: 'NotificationsChange';
  /** The notification; null in the first, and where all were read at once. */
  readonly notification?: Maybe<Notification>;
  /** How many have not been read; 1000 stands for that and more. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** A notification on its way outside. */
export type NotificationDelivery = {
  readonly __typename?: 'NotificationDelivery';
  /** By which way. */
  readonly channel: NotificationChannel;
  /** How far it got. */
  readonly status: NotificationDeliveryStatus;
  /** When it was handed over. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
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

/** Whether a person wants to hear about a topic by mail. In the product itself everything can be read. */
export type NotificationPreference = {
  readonly __typename?: 'NotificationPreference';
  /** What it is about. */
  readonly topic: NotificationTopic;
  /** Whether mails are sent. */
  readonly email: Scalars['Boolean']['output'];
};

/** Notifications, a page at a time. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications of this page. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many have not been read in all; 1000 stands for that and more. Counted only when asked for. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** A notification and its place. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** The cursor of this notification. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node?: Maybe<Notification>;
};

/** Which notification was read. */
export type NotificationReadInput = {
  /** The notification. An id that begins with ntf_. */
  readonly id: Scalars['ID']['input'];
};

/** What somebody wants to hear. */
export type NotificationPreferenceSetInput = {
  /** About what. */
  readonly topic: NotificationTopic;
  /** Whether by mail. */
  readonly email: Scalars['Boolean']['input'];
};

/** Why it was refused. */
export type NotificationError = NotFound;

/** What became of a notification. */
export type NotificationPayload = {
  readonly __typename?: 'NotificationPayload';
  /** The notification. */
  readonly notification?: Maybe<Notification>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<NotificationError>;
};

/** How many notifications were read by it. */
export type NotificationReadAllPayload = {
  readonly __typename?: 'NotificationReadAllPayload';
  /** How many became read. */
  readonly count: Scalars['Int']['output'];
};

/** What is wanted from now on. */
export type NotificationPreferencePayload = {
  readonly __typename?: 'NotificationPreferencePayload';
  /** The preference. */
  readonly preference?: Maybe<NotificationPreference>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<NotificationError>;
};

export type Order = {
  readonly __typename?: 'Order';
  /** The order's id. */
  readonly id: Scalars['ID']['output'];
};

export type Loan = {
  readonly __typename?: 'Loan';
  /** The loan's id. */
  readonly id: Scalars['ID']['output'];
};

export type Item = {
  readonly __typename?: 'Item';
  /** The item's id. */
  readonly id: Scalars['ID']['output'];
};

export type Conversation = {
  readonly __typename?: 'Conversation';
  /** The conversation's id. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list. Cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Anything that `node(id)` can find. */
export type Node = {
  /** The opaque id; its prefix tells the type. */
  readonly id: Scalars['ID']['output'];
};

/** An expected refusal of a mutation. Types that implement it may carry details. */
export type UserError = {
  /** What kind of refusal it is, for programs: INSUFFICIENT_STOCK, NOT_FOUND … */
  readonly code: Scalars['String']['output'];
  /** What happened and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** There is nothing with this id, or nothing that the viewer may use. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** Always NOT_FOUND. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the id stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The id that found nothing. */
  readonly id?: Maybe<Scalars['ID']['output']>;
};

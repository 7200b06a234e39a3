// Written by `pnpm codegen` from schema/notifications.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { NotificationModel, NotificationDeliveryModel, NotificationConnectionModel, NotificationPayloadModel, NotificationPreferencePayloadModel, NotificationsChangeModel } from './mappers.ts';
import type { SubgraphContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NotificationError: ( UserErrorModel );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( NotificationModel );
  UserError: ( UserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotificationTopic: NotificationTopic;
  Notification: ResolverTypeWrapper<NotificationModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  NotificationsChange: ResolverTypeWrapper<NotificationsChangeModel>;
  NotificationDelivery: ResolverTypeWrapper<NotificationDeliveryModel>;
  NotificationChannel: NotificationChannel;
  NotificationDeliveryStatus: NotificationDeliveryStatus;
  NotificationPreference: ResolverTypeWrapper<NotificationPreference>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node?: Maybe<ResolversTypes['Notification']> }>;
  NotificationReadInput: NotificationReadInput;
  NotificationPreferenceSetInput: NotificationPreferenceSetInput;
  NotificationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotificationError']>;
  NotificationPayload: ResolverTypeWrapper<NotificationPayloadModel>;
  NotificationReadAllPayload: ResolverTypeWrapper<NotificationReadAllPayload>;
  NotificationPreferencePayload: ResolverTypeWrapper<NotificationPreferencePayloadModel>;
  Order: ResolverTypeWrapper<Order>;
  Loan: ResolverTypeWrapper<Loan>;
  Item: ResolverTypeWrapper<Item>;
  Conversation: ResolverTypeWrapper<Conversation>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotFound: ResolverTypeWrapper<UserErrorModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Notification: NotificationModel;
  ID: Scalars['ID']['output'];
  NotificationsChange: NotificationsChangeModel;
  NotificationDelivery: NotificationDeliveryModel;
  NotificationPreference: NotificationPreference;
  NotificationConnection: NotificationConnectionModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Notification']> };
  NotificationReadInput: NotificationReadInput;
  NotificationPreferenceSetInput: NotificationPreferenceSetInput;
  NotificationError: ResolversUnionTypes<ResolversParentTypes>['NotificationError'];
  NotificationPayload: NotificationPayloadModel;
  NotificationReadAllPayload: NotificationReadAllPayload;
  NotificationPreferencePayload: NotificationPreferencePayloadModel;
  Order: Order;
  Loan: Loan;
  Item: Item;
  Conversation: Conversation;
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotFound: UserErrorModel;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
};

export type RuleDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConstraintDirectiveArgs = {
  format?: Maybe<Scalars['String']['input']>;
  minLength?: Maybe<Scalars['Int']['input']>;
  maxLength?: Maybe<Scalars['Int']['input']>;
  min?: Maybe<Scalars['Float']['input']>;
  max?: Maybe<Scalars['Float']['input']>;
  minItems?: Maybe<Scalars['Int']['input']>;
  maxItems?: Maybe<Scalars['Int']['input']>;
  id?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ConstraintDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = ConstraintDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'unreadOnly' | 'first'>>;
  notificationsUnreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  notificationRead?: Resolver<Maybe<ResolversTypes['NotificationPayload']>, ParentType, ContextType, RequireFields<MutationNotificationReadArgs, 'input'>>;
  notificationReadAll?: Resolver<Maybe<ResolversTypes['NotificationReadAllPayload']>, ParentType, ContextType>;
  notificationPreferenceSet?: Resolver<Maybe<ResolversTypes['NotificationPreferencePayload']>, ParentType, ContextType, RequireFields<MutationNotificationPreferenceSetArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationAdded?: SubscriptionResolver<Maybe<ResolversTypes['Notification']>, "notificationAdded", ParentType, ContextType>;
  notificationsChanged?: SubscriptionResolver<Maybe<ResolversTypes['NotificationsChange']>, "notificationsChanged", ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['NotificationDelivery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationsChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationsChange'] = ResolversParentTypes['NotificationsChange']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationDeliveryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationDelivery'] = ResolversParentTypes['NotificationDelivery']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NotificationDeliveryStatus'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
};

export type NotificationErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationError'] = ResolversParentTypes['NotificationError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type NotificationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPayload'] = ResolversParentTypes['NotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
};

export type NotificationReadAllPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationReadAllPayload'] = ResolversParentTypes['NotificationReadAllPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationPreferencePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPreferencePayload'] = ResolversParentTypes['NotificationPreferencePayload']> = {
  preference?: Resolver<Maybe<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LoanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Notification', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationsChange?: NotificationsChangeResolvers<ContextType>;
  NotificationDelivery?: NotificationDeliveryResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationError?: NotificationErrorResolvers<ContextType>;
  NotificationPayload?: NotificationPayloadResolvers<ContextType>;
  NotificationReadAllPayload?: NotificationReadAllPayloadResolvers<ContextType>;
  NotificationPreferencePayload?: NotificationPreferencePayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  constraint?: ConstraintDirectiveResolver<any, any, ContextType>;
};


/** Each field that nothing but a resolver answers. */
export type NeededResolvers = Needed<Resolvers, ResolversParentTypes>

// Written by `pnpm codegen` from schema/chat.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type * as Types from './generated.ts'
import type { Conversation, Message, Order, Loan } from './generated.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { ConversationModel, ParticipantModel, MessageModel, OrderModel, LoanModel, ConversationPayloadModel, MessagePayloadModel, ConversationsChangeModel, SupportQueueChangeModel } from './mappers.ts';
import type { SubgraphContext } from './context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Types.Maybe<T> extends T ? Types.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

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
  Conversation: Conversation;
  Message: Message;
  Order: Order;
  Loan: Loan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Conversation:
    ( { __typename: 'Conversation' }
    & GraphQLRecursivePick<FederationTypes['Conversation'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Loan:
    ( { __typename: 'Loan' }
    & GraphQLRecursivePick<FederationTypes['Loan'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChatError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ConversationModel )
    | ( MessageModel )
  ;
  UserError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: Types.CacheControlScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ConversationKind: Types.ConversationKind;
  ConversationStatus: Types.ConversationStatus;
  Conversation: ResolverTypeWrapper<ConversationModel>;
  Participant: ResolverTypeWrapper<ParticipantModel>;
  Message: ResolverTypeWrapper<MessageModel>;
  ConversationsChange: ResolverTypeWrapper<ConversationsChangeModel>;
  SupportQueueChange: ResolverTypeWrapper<SupportQueueChangeModel>;
  ConversationConnection: ResolverTypeWrapper<Omit<Types.ConversationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConversationEdge']> }>;
  ConversationEdge: ResolverTypeWrapper<Omit<Types.ConversationEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Conversation']> }>;
  MessageConnection: ResolverTypeWrapper<Omit<Types.MessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<Types.MessageEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Message']> }>;
  ConversationStartInput: Types.ConversationStartInput;
  DirectConversationStartInput: Types.DirectConversationStartInput;
  ConversationEndInput: Types.ConversationEndInput;
  ConversationReadInput: Types.ConversationReadInput;
  MessageSendInput: Types.MessageSendInput;
  MessageDeleteInput: Types.MessageDeleteInput;
  ChatError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChatError']>;
  ConversationPayload: ResolverTypeWrapper<ConversationPayloadModel>;
  MessagePayload: ResolverTypeWrapper<MessagePayloadModel>;
  Person: ResolverTypeWrapper<Types.Person>;
  Order: ResolverTypeWrapper<OrderModel>;
  Loan: ResolverTypeWrapper<LoanModel>;
  File: ResolverTypeWrapper<Types.File>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotFound: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<UserErrorModel>;
  NotAllowed: ResolverTypeWrapper<UserErrorModel>;
  WrongState: ResolverTypeWrapper<UserErrorModel>;
  LimitReached: ResolverTypeWrapper<UserErrorModel>;
  IdempotencyKeyReused: ResolverTypeWrapper<UserErrorModel>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Types.Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Conversation: ConversationModel;
  Participant: ParticipantModel;
  Message: MessageModel;
  ConversationsChange: ConversationsChangeModel;
  SupportQueueChange: SupportQueueChangeModel;
  ConversationConnection: Omit<Types.ConversationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConversationEdge']> };
  ConversationEdge: Omit<Types.ConversationEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Conversation']> };
  MessageConnection: Omit<Types.MessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<Types.MessageEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Message']> };
  ConversationStartInput: Types.ConversationStartInput;
  DirectConversationStartInput: Types.DirectConversationStartInput;
  ConversationEndInput: Types.ConversationEndInput;
  ConversationReadInput: Types.ConversationReadInput;
  MessageSendInput: Types.MessageSendInput;
  MessageDeleteInput: Types.MessageDeleteInput;
  ChatError: ResolversUnionTypes<ResolversParentTypes>['ChatError'];
  ConversationPayload: ConversationPayloadModel;
  MessagePayload: MessagePayloadModel;
  Person: Types.Person;
  Order: OrderModel;
  Loan: LoanModel;
  File: Types.File;
  DateTime: Types.Scalars['DateTime']['output'];
  PageInfo: Types.PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotFound: UserErrorModel;
  InvalidInput: UserErrorModel;
  NotAllowed: UserErrorModel;
  WrongState: UserErrorModel;
  LimitReached: UserErrorModel;
  IdempotencyKeyReused: UserErrorModel;
  String: Types.Scalars['String']['output'];
  Int: Types.Scalars['Int']['output'];
  Boolean: Types.Scalars['Boolean']['output'];
  Float: Types.Scalars['Float']['output'];
};

export type RuleDirectiveArgs = {
  name: Types.Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Types.Maybe<Types.Scalars['Int']['input']>;
  scope?: Types.Maybe<Types.CacheControlScope>;
  inheritMaxAge?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConstraintDirectiveArgs = {
  format?: Types.Maybe<Types.Scalars['String']['input']>;
  minLength?: Types.Maybe<Types.Scalars['Int']['input']>;
  maxLength?: Types.Maybe<Types.Scalars['Int']['input']>;
  min?: Types.Maybe<Types.Scalars['Float']['input']>;
  max?: Types.Maybe<Types.Scalars['Float']['input']>;
  minItems?: Types.Maybe<Types.Scalars['Int']['input']>;
  maxItems?: Types.Maybe<Types.Scalars['Int']['input']>;
  id?: Types.Maybe<ReadonlyArray<Types.Scalars['String']['input']>>;
};

export type ConstraintDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = ConstraintDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType, RequireFields<Types.QueryConversationArgs, 'id'>>;
  conversations?: Resolver<Types.Maybe<ResolversTypes['ConversationConnection']>, ParentType, ContextType, RequireFields<Types.QueryConversationsArgs, 'first'>>;
  supportQueue?: Resolver<Types.Maybe<ResolversTypes['ConversationConnection']>, ParentType, ContextType, RequireFields<Types.QuerySupportQueueArgs, 'first'>>;
  conversationsUnreadCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supportWaitingCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  conversationStart?: Resolver<Types.Maybe<ResolversTypes['ConversationPayload']>, ParentType, ContextType, RequireFields<Types.MutationConversationStartArgs, 'input'>>;
  directConversationStart?: Resolver<Types.Maybe<ResolversTypes['ConversationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDirectConversationStartArgs, 'input'>>;
  conversationEnd?: Resolver<Types.Maybe<ResolversTypes['ConversationPayload']>, ParentType, ContextType, RequireFields<Types.MutationConversationEndArgs, 'input'>>;
  conversationRead?: Resolver<Types.Maybe<ResolversTypes['ConversationPayload']>, ParentType, ContextType, RequireFields<Types.MutationConversationReadArgs, 'input'>>;
  messageSend?: Resolver<Types.Maybe<ResolversTypes['MessagePayload']>, ParentType, ContextType, RequireFields<Types.MutationMessageSendArgs, 'input'>>;
  messageDelete?: Resolver<Types.Maybe<ResolversTypes['MessagePayload']>, ParentType, ContextType, RequireFields<Types.MutationMessageDeleteArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  messageAdded?: SubscriptionResolver<Types.Maybe<ResolversTypes['Message']>, "messageAdded", ParentType, ContextType, RequireFields<Types.SubscriptionMessageAddedArgs, 'conversationId'>>;
  conversationChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['Conversation']>, "conversationChanged", ParentType, ContextType, RequireFields<Types.SubscriptionConversationChangedArgs, 'id'>>;
  conversationsChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['ConversationsChange']>, "conversationsChanged", ParentType, ContextType>;
  supportQueueChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['SupportQueueChange']>, "supportQueueChanged", ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation'], FederationReferenceType extends FederationReferenceTypes['Conversation'] = FederationReferenceTypes['Conversation']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Conversation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConversationKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConversationStatus'], ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  loan?: Resolver<Types.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<Types.ConversationMessagesArgs, 'first'>>;
  lastMessage?: Resolver<Types.Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMessageAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastReadNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  author?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['File']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationsChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConversationsChange'] = ResolversParentTypes['ConversationsChange']> = {
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportQueueChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportQueueChange'] = ResolversParentTypes['SupportQueueChange']> = {
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConversationConnection'] = ResolversParentTypes['ConversationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConversationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConversationEdge'] = ResolversParentTypes['ConversationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type ChatErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChatError'] = ResolversParentTypes['ChatError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'LimitReached' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ConversationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConversationPayload'] = ResolversParentTypes['ConversationPayload']> = {
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChatError']>, ParentType, ContextType>;
};

export type MessagePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MessagePayload'] = ResolversParentTypes['MessagePayload']> = {
  message?: Resolver<Types.Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChatError']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
};

export type LoanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan'], FederationReferenceType extends FederationReferenceTypes['Loan'] = FederationReferenceTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Loan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversation?: Resolver<Types.Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
};

export type FileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Conversation' | 'Message', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'LimitReached' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitReachedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  ConversationsChange?: ConversationsChangeResolvers<ContextType>;
  SupportQueueChange?: SupportQueueChangeResolvers<ContextType>;
  ConversationConnection?: ConversationConnectionResolvers<ContextType>;
  ConversationEdge?: ConversationEdgeResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  ChatError?: ChatErrorResolvers<ContextType>;
  ConversationPayload?: ConversationPayloadResolvers<ContextType>;
  MessagePayload?: MessagePayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  constraint?: ConstraintDirectiveResolver<any, any, ContextType>;
};


/** Each field that nothing but a resolver answers. */
export type NeededResolvers = Needed<Resolvers, ResolversParentTypes>

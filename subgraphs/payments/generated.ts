// Written by `pnpm codegen` from schema/payments.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type { CurrencyCode } from '@stoa/values/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { Money as MoneyModel } from '@stoa/values/money';
import type { PaymentIntentModel, RefundModel, PaymentFailureModel, MoneyAccountModel, OrderModel, PaymentIntentConnectionModel, PaymentRefundPayloadModel } from './mappers.ts';
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
  /** A 64-bit integer, carried as a JSON string. */
  BigInt: { input: bigint; output: bigint; }
  /** An ISO 4217 currency code. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
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
  /** One payment, for its buyer and for staff; null where there is none. */
  readonly paymentIntent?: Maybe<PaymentIntent>;
  /** Payments of everybody, newest first, for staff. */
  readonly paymentIntents?: Maybe<PaymentIntentConnection>;
  /** The accounts of the money ledger with what lies on them, for staff. At most 100. */
  readonly moneyAccounts?: Maybe<ReadonlyArray<MoneyAccount>>;
};


export type QueryPaymentIntentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentIntentsArgs = {
  filter?: InputMaybe<PaymentIntentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives a buyer money back, all or some. The provider is asked at once; how it ended stands in `Refund.status`. */
  readonly paymentRefund?: Maybe<PaymentRefundPayload>;
};


export type MutationPaymentRefundArgs = {
  input: PaymentRefundInput;
};

/** What one order costs its buyer, and how far the payment has come. An order has one, however often a card is declined. */
export type PaymentIntent = Node & {
  readonly __typename?: 'PaymentIntent';
  /** The id, `pay_…`. */
  readonly id: Scalars['ID']['output'];
  /** The order that is paid; null where it cannot be told. */
  readonly order?: Maybe<Order>;
  /** How far it has come. */
  readonly status: PaymentStatus;
  /** How much is to be paid. */
  readonly amount: Money;
  /** How much has been given back. */
  readonly refunded: Money;
  /** Who takes the money; null while the provider has not been reached yet. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** With this a program confirms the payment at the provider; for the buyer alone. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** The provider's page on which the buyer pays; for the buyer alone. */
  readonly payUrl?: Maybe<Scalars['String']['output']>;
  /** Why the last attempt failed; null once it goes on. */
  readonly failure?: Maybe<PaymentFailure>;
  /** What was given back or is on its way, newest first. At most 100. */
  readonly refunds: ReadonlyArray<Refund>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the money came in. */
  readonly succeededAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Why money did not move. */
export type PaymentFailure = {
  readonly __typename?: 'PaymentFailure';
  /** For programs, in the provider's words: CARD_DECLINED, AUTHENTICATION_FAILED … */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
};

/** Money that goes back to a buyer. */
export type Refund = Node & {
  readonly __typename?: 'Refund';
  /** The id, `rfd_…`. */
  readonly id: Scalars['ID']['output'];
  /** The payment that it comes from. */
  readonly paymentIntent: PaymentIntent;
  /** How much. */
  readonly amount: Money;
  /** Why, in the words of whoever asked for it. */
  readonly reason: Scalars['String']['output'];
  /** Whether it has arrived. */
  readonly status: RefundStatus;
  /** Why it failed, where it did. */
  readonly failure?: Maybe<PaymentFailure>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** An account of the money ledger. */
export type MoneyAccount = {
  readonly __typename?: 'MoneyAccount';
  /** Its name: provider:sandbox, sales … */
  readonly code: Scalars['String']['output'];
  /** What lies on it; debits are positive. All accounts of a currency sum to zero. */
  readonly balance: Money;
};

/** An order, of which payments knows what is paid. */
export type Order = {
  readonly __typename?: 'Order';
  /** The id, `ord_…`. */
  readonly id: Scalars['ID']['output'];
  /** How it is paid; null before the order asks for money and where nothing is to be paid. */
  readonly payment?: Maybe<PaymentIntent>;
};

/** A page of payments. */
export type PaymentIntentConnection = {
  readonly __typename?: 'PaymentIntentConnection';
  /** The payments of the page, with their cursors. */
  readonly edges: ReadonlyArray<PaymentIntentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A payment in a page. */
export type PaymentIntentEdge = {
  readonly __typename?: 'PaymentIntentEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: PaymentIntent;
};

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

/** How far a refund has come. */
export type RefundStatus =
  /** On its way. */
  | 'PENDING'
  /** The money is back. */
  | 'SUCCEEDED'
  /** The provider could not give it back. */
  | 'FAILED';

/** Which payments to list. */
export type PaymentIntentFilter = {
  /** Only payments that stand here. */
  readonly status?: InputMaybe<PaymentStatus>;
  /** Only those of this buyer. An id that begins with per_. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A refund by hand. */
export type PaymentRefundInput = {
  /** The payment. An id that begins with pay_. */
  readonly paymentIntentId: Scalars['ID']['input'];
  /** How much; all that is left when left out. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Why. The buyer sees it. A text of 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Chosen by the client: the same key is the same refund, however often it is sent. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of a refund. */
export type PaymentRefundPayload = {
  readonly __typename?: 'PaymentRefundPayload';
  /** The refund, on its way. */
  readonly refund?: Maybe<Refund>;
  /** Why it could not be. */
  readonly userErrors: ReadonlyArray<PaymentRefundError>;
};

/** Why a refund could not be. */
export type PaymentRefundError = NotFound | InvalidInput | WrongState | RefundTooLarge | IdempotencyKeyReused;

/** More than is left of the payment. */
export type RefundTooLarge = UserError & {
  readonly __typename?: 'RefundTooLarge';
  /** Always REFUND_TOO_LARGE. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the amount stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What can still be given back. */
  readonly refundable: Money;
};

/** An amount of money in the minor unit of its currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** How many minor units (cents for EUR). */
  readonly amountMinor: Scalars['BigInt']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** How many digits of `amountMinor` stand after the point. */
  readonly exponent: Scalars['Int']['output'];
};

/** An amount of money, as an argument. */
export type MoneyInput = {
  /** How many minor units (cents for EUR). A number from 0 to 1000000000000000. */
  readonly amountMinor: Scalars['BigInt']['input'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['input'];
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

/** A value that breaks a rule of its field. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** Always INVALID_INPUT. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the value stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The object is in a state in which the action has no meaning. */
export type WrongState = UserError & {
  readonly __typename?: 'WrongState';
  /** Always WRONG_STATE. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the object stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The state that the object is in. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** The idempotency key was used before with another input. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** Always IDEMPOTENCY_KEY_REUSED. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the key stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  PaymentIntent: PaymentIntent;
  Refund: Refund;
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PaymentIntent:
    ( { __typename: 'PaymentIntent' }
    & GraphQLRecursivePick<FederationTypes['PaymentIntent'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PaymentRefundError:
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
    | ( PaymentIntentModel )
    | ( RefundModel )
  ;
  UserError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PaymentIntent: ResolverTypeWrapper<PaymentIntentModel>;
  PaymentFailure: ResolverTypeWrapper<PaymentFailureModel>;
  Refund: ResolverTypeWrapper<RefundModel>;
  MoneyAccount: ResolverTypeWrapper<MoneyAccountModel>;
  Order: ResolverTypeWrapper<OrderModel>;
  PaymentIntentConnection: ResolverTypeWrapper<PaymentIntentConnectionModel>;
  PaymentIntentEdge: ResolverTypeWrapper<Omit<PaymentIntentEdge, 'node'> & { node: ResolversTypes['PaymentIntent'] }>;
  PaymentStatus: PaymentStatus;
  RefundStatus: RefundStatus;
  PaymentIntentFilter: PaymentIntentFilter;
  PaymentRefundInput: PaymentRefundInput;
  PaymentRefundPayload: ResolverTypeWrapper<PaymentRefundPayloadModel>;
  PaymentRefundError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentRefundError']>;
  RefundTooLarge: ResolverTypeWrapper<UserErrorModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotFound: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<UserErrorModel>;
  WrongState: ResolverTypeWrapper<UserErrorModel>;
  IdempotencyKeyReused: ResolverTypeWrapper<UserErrorModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  PaymentIntent: PaymentIntentModel;
  PaymentFailure: PaymentFailureModel;
  Refund: RefundModel;
  MoneyAccount: MoneyAccountModel;
  Order: OrderModel;
  PaymentIntentConnection: PaymentIntentConnectionModel;
  PaymentIntentEdge: Omit<PaymentIntentEdge, 'node'> & { node: ResolversParentTypes['PaymentIntent'] };
  PaymentIntentFilter: PaymentIntentFilter;
  PaymentRefundInput: PaymentRefundInput;
  PaymentRefundPayload: PaymentRefundPayloadModel;
  PaymentRefundError: ResolversUnionTypes<ResolversParentTypes>['PaymentRefundError'];
  RefundTooLarge: UserErrorModel;
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotFound: UserErrorModel;
  InvalidInput: UserErrorModel;
  WrongState: UserErrorModel;
  IdempotencyKeyReused: UserErrorModel;
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
  paymentIntent?: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType, RequireFields<QueryPaymentIntentArgs, 'id'>>;
  paymentIntents?: Resolver<Maybe<ResolversTypes['PaymentIntentConnection']>, ParentType, ContextType, RequireFields<QueryPaymentIntentsArgs, 'first'>>;
  moneyAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MoneyAccount']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  paymentRefund?: Resolver<Maybe<ResolversTypes['PaymentRefundPayload']>, ParentType, ContextType, RequireFields<MutationPaymentRefundArgs, 'input'>>;
};

export type PaymentIntentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentIntent'] = ResolversParentTypes['PaymentIntent'], FederationReferenceType extends FederationReferenceTypes['PaymentIntent'] = FederationReferenceTypes['PaymentIntent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentIntent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PaymentFailure']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  succeededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentFailureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentFailure'] = ResolversParentTypes['PaymentFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentIntent?: Resolver<ResolversTypes['PaymentIntent'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PaymentFailure']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyAccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MoneyAccount'] = ResolversParentTypes['MoneyAccount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType>;
};

export type PaymentIntentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentIntentConnection'] = ResolversParentTypes['PaymentIntentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentIntentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentIntentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentIntentEdge'] = ResolversParentTypes['PaymentIntentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentIntent'], ParentType, ContextType>;
};

export type PaymentRefundPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentRefundPayload'] = ResolversParentTypes['PaymentRefundPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PaymentRefundError']>, ParentType, ContextType>;
};

export type PaymentRefundErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentRefundError'] = ResolversParentTypes['PaymentRefundError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'WrongState' | 'RefundTooLarge' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type RefundTooLargeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefundTooLarge'] = ResolversParentTypes['RefundTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  exponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'PaymentIntent' | 'Refund', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'RefundTooLarge' | 'NotFound' | 'InvalidInput' | 'WrongState' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PaymentIntent?: PaymentIntentResolvers<ContextType>;
  PaymentFailure?: PaymentFailureResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  MoneyAccount?: MoneyAccountResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PaymentIntentConnection?: PaymentIntentConnectionResolvers<ContextType>;
  PaymentIntentEdge?: PaymentIntentEdgeResolvers<ContextType>;
  PaymentRefundPayload?: PaymentRefundPayloadResolvers<ContextType>;
  PaymentRefundError?: PaymentRefundErrorResolvers<ContextType>;
  RefundTooLarge?: RefundTooLargeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
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

// Written by `pnpm codegen` from schema/payments.graphql. Do not edit.
import type { CurrencyCode } from '@stoa/values/money';
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

// Written by `pnpm codegen` from schema/orders.graphql. Do not edit.
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
  /** The cart of the viewer, guest or person; null before anything was put into it. */
  readonly cart?: Maybe<Cart>;
  /** One order, for its customer and for staff. */
  readonly order?: Maybe<Order>;
  /** The viewer's orders, newest first. Staff see those of everybody. */
  readonly orders?: Maybe<OrderConnection>;
  /** How many orders of everybody wait for something, for staff. */
  readonly orderCounts?: Maybe<OrderCounts>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts pieces of an item into the viewer's cart; more of what is in it already. */
  readonly cartLineAdd?: Maybe<CartPayload>;
  /** Changes how many pieces a line of the viewer's cart holds. */
  readonly cartLineUpdate?: Maybe<CartPayload>;
  /** Takes a line out of the viewer's cart. */
  readonly cartLineRemove?: Maybe<CartPayload>;
  /** Empties the viewer's cart. */
  readonly cartClear?: Maybe<CartPayload>;
  /** Orders what is in the viewer's cart. The answer is PENDING: whether there is stock comes with `orderChanged`, as `rejection` or as AWAITING_PAYMENT. One person may have so many orders that are not paid (LimitReached). */
  readonly orderPlace?: Maybe<OrderPayload>;
  /** Calls an order off before the goods are handed over; what was paid goes back. For its customer and for staff. */
  readonly orderCancel?: Maybe<OrderPayload>;
  /** Says that the goods of a paid order are handed over. */
  readonly orderFulfill?: Maybe<OrderPayload>;
  /** Gives the money of a completed order back. */
  readonly orderRefund?: Maybe<OrderPayload>;
};


export type MutationCartLineAddArgs = {
  input: CartLineAddInput;
};


export type MutationCartLineUpdateArgs = {
  input: CartLineUpdateInput;
};


export type MutationCartLineRemoveArgs = {
  input: CartLineRemoveInput;
};


export type MutationOrderPlaceArgs = {
  input: OrderPlaceInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderFulfillArgs = {
  input: OrderFulfillInput;
};


export type MutationOrderRefundArgs = {
  input: OrderRefundInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The order as it is now, and again each time that it changes; for its customer and for staff. */
  readonly orderChanged?: Maybe<Order>;
  /** The viewer's cart as it is now, and again each time that something is put into it or taken out, wherever. */
  readonly cartChanged?: Maybe<CartChange>;
  /** Each order of the viewer, when it is placed and when it changes. Before the first there is none: it says that from here on nothing is missed. */
  readonly ordersChanged?: Maybe<OrdersChange>;
  /** The same for the orders of everybody, for staff. */
  readonly allOrdersChanged?: Maybe<AllOrdersChange>;
};


export type SubscriptionOrderChangedArgs = {
  id: Scalars['ID']['input'];
};

/** What somebody is about to buy. Prices and stock in it are what orders last heard; the order asks again. */
export type Cart = Node & {
  readonly __typename?: 'Cart';
  /** The id, `crt_…`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can still be changed. */
  readonly status: CartStatus;
  /** What is in it, in the order in which it came. At most 100. */
  readonly lines: ReadonlyArray<CartLine>;
  /** How many pieces are in it. */
  readonly quantity: Scalars['Int']['output'];
  /** What everything costs now that can be bought; null where nothing can, and where currencies are mixed. */
  readonly subtotal?: Maybe<Money>;
  /** How many lines of a guest's cart found no room in it at log-in; 0 after the next change. */
  readonly leftOut: Scalars['Int']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Pieces of one item in a cart. */
export type CartLine = Node & {
  readonly __typename?: 'CartLine';
  /** The id, `cln_…`. */
  readonly id: Scalars['ID']['output'];
  /** The item; null where the viewer may not see it any more. */
  readonly item?: Maybe<Item>;
  /** The name of the item, as orders last heard it. */
  readonly title: Scalars['String']['output'];
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** What one piece cost when it was put into the cart. */
  readonly priceWhenAdded: Money;
  /** What one piece costs now; null where it is not for sale any more. */
  readonly unitPrice?: Maybe<Money>;
  /** What the line costs now; null where it cannot be bought. */
  readonly total?: Maybe<Money>;
  /** Whether the price is another one than when it was put into the cart. */
  readonly priceChanged: Scalars['Boolean']['output'];
  /** Whether it is for sale. */
  readonly buyable: Scalars['Boolean']['output'];
  /** How many pieces could be bought when orders last heard of it. */
  readonly available: Scalars['Int']['output'];
};

/** A purchase: a promise of goods against a promise of money. */
export type Order = Node & {
  readonly __typename?: 'Order';
  /** The id, `ord_…`. */
  readonly id: Scalars['ID']['output'];
  /** The number for people, such as S-1001. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: OrderStatus;
  /** Who buys; null where the person cannot be told. */
  readonly customer?: Maybe<Person>;
  /** The name of the customer, as orders last heard it. */
  readonly customerName?: Maybe<Scalars['String']['output']>;
  /** What is bought, at the price of then. At most 100. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** The sum of the lines. */
  readonly subtotal: Money;
  /** The taxes, in sum. */
  readonly tax: Money;
  /** Whether the prices of the lines include the tax. */
  readonly taxIncluded: Scalars['Boolean']['output'];
  /** Each tax by itself. At most 100. */
  readonly taxLines: ReadonlyArray<TaxLine>;
  /** What it costs to send it. */
  readonly shipping: Money;
  /** What is to be paid. */
  readonly total: Money;
  /** Where the goods go; null where they are picked up. */
  readonly shippingAddress?: Maybe<ShippingAddress>;
  /** Why it was rejected; null where it was not. */
  readonly rejection?: Maybe<OrderRejection>;
  /** Who called it off; null where nobody did. */
  readonly canceledBy?: Maybe<CanceledBy>;
  /** Why it was canceled or refunded, in the words of who did it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** When it expires if it is not paid. */
  readonly paymentDueAt: Scalars['DateTime']['output'];
  /** When it was paid. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the goods were handed over. */
  readonly fulfilledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came to an end, good or bad. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the money was given back. */
  readonly refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the viewer can do with it now. */
  readonly actions: ReadonlyArray<OrderStep>;
};

/** A step of an order, each a mutation of its name. */
export type OrderStep =
  /** `orderCancel`. */
  | 'CANCEL'
  /** `orderFulfill`. */
  | 'FULFILL'
  /** `orderRefund`. */
  | 'REFUND';

/** Pieces of one item in an order, as they were sold. */
export type OrderLine = Node & {
  readonly __typename?: 'OrderLine';
  /** The id, `oln_…`. */
  readonly id: Scalars['ID']['output'];
  /** The order that it belongs to. */
  readonly order: Order;
  /** The item; null where the viewer may not see it any more. */
  readonly item?: Maybe<Item>;
  /** The name of the item when it was ordered. */
  readonly title: Scalars['String']['output'];
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** The price of one piece. */
  readonly unitPrice: Money;
  /** The price of all pieces. */
  readonly total: Money;
};

/** One tax on an order. */
export type TaxLine = {
  readonly __typename?: 'TaxLine';
  /** The name of the tax, such as VAT. */
  readonly name: Scalars['String']['output'];
  /** The rate in hundredths of a percent: 1900 is 19 %. */
  readonly basisPoints: Scalars['Int']['output'];
  /** Whether the prices include it. */
  readonly included: Scalars['Boolean']['output'];
  /** The amount that is taxed. */
  readonly taxable: Money;
  /** The tax. */
  readonly tax: Money;
};

/** Where the goods of an order go, as it was said when the order was placed. */
export type ShippingAddress = {
  readonly __typename?: 'ShippingAddress';
  /** Who gets it. */
  readonly name: Scalars['String']['output'];
  /** Street and number. */
  readonly street: Scalars['String']['output'];
  /** A second line: floor, company. */
  readonly extra?: Maybe<Scalars['String']['output']>;
  /** The postal code; null where the country has none. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The town. */
  readonly city: Scalars['String']['output'];
  /** The country, ISO 3166 alpha-2. */
  readonly country: Scalars['String']['output'];
};

/** Why an order was rejected. */
export type OrderRejection = OutOfStock | PricesChanged | ItemsNotForSale;

/** Fewer pieces were free than were ordered. */
export type OutOfStock = {
  readonly __typename?: 'OutOfStock';
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** The lines that were short. At most 100. */
  readonly lines: ReadonlyArray<OutOfStockLine>;
};

/** A line of an order for which there was not enough. */
export type OutOfStockLine = {
  readonly __typename?: 'OutOfStockLine';
  /** The item. */
  readonly item?: Maybe<Item>;
  /** How many were ordered. */
  readonly requested: Scalars['Int']['output'];
  /** How many could be bought. */
  readonly available: Scalars['Int']['output'];
};

/** Items cost something else than the buyer saw. */
export type PricesChanged = {
  readonly __typename?: 'PricesChanged';
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** The lines whose price changed. At most 100. */
  readonly lines: ReadonlyArray<PriceChangedLine>;
};

/** A line of an order whose price changed. */
export type PriceChangedLine = {
  readonly __typename?: 'PriceChangedLine';
  /** The item. */
  readonly item?: Maybe<Item>;
  /** What one piece costs now; null where it is not for sale any more. */
  readonly unitPrice?: Maybe<Money>;
};

/** Items are not sold any more. */
export type ItemsNotForSale = {
  readonly __typename?: 'ItemsNotForSale';
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** The items, null in the place of one that cannot be told. At most 100. */
  readonly items: ReadonlyArray<Maybe<Item>>;
};

/** How many orders wait for something. */
export type OrderCounts = {
  readonly __typename?: 'OrderCounts';
  /** Waiting for their payment. */
  readonly awaitingPayment: Scalars['Int']['output'];
  /** Paid, and not handed over yet. */
  readonly toHandOver: Scalars['Int']['output'];
};

/** The viewer's cart. */
export type CartChange = {
  readonly __typename?: 'CartChange';
  /** The cart; null where there is none, as after an order. */
  readonly cart?: Maybe<Cart>;
};

/** An order that has changed. */
export type OrdersChange = {
  readonly __typename?: 'OrdersChange';
  /** The order; null in the first, before anything has changed. */
  readonly order?: Maybe<Order>;
};

/** An order that has changed, and what waits at the desk. */
export type AllOrdersChange = {
  readonly __typename?: 'AllOrdersChange';
  /** The order; null in the first, before anything has changed. */
  readonly order?: Maybe<Order>;
  /** How many orders wait for something. */
  readonly counts: OrderCounts;
};

/** A person, of whom orders knows the id and the orders. */
export type Person = {
  readonly __typename?: 'Person';
  /** The id, `per_…`. */
  readonly id: Scalars['ID']['output'];
  /** What the person has ordered, newest first: for the person and for staff. */
  readonly orders?: Maybe<OrderConnection>;
};


/** A person, of whom orders knows the id and the orders. */
export type PersonOrdersArgs = {
  status?: InputMaybe<OrderStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is sold; items knows all about it. */
export type Item = {
  readonly __typename?: 'Item';
  /** The id, `itm_…`. */
  readonly id: Scalars['ID']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The orders of the page, with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An order in a page. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node?: Maybe<Order>;
};

/** Whether a cart can be changed. */
export type CartStatus =
  /** It is being filled. */
  | 'ACTIVE'
  /** It has become an order. */
  | 'CHECKED_OUT'
  /** It went into another cart when its guest logged in. */
  | 'ARCHIVED';

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

/** Who called an order off. */
export type CanceledBy =
  /** The person who ordered. */
  | 'CUSTOMER'
  /** Somebody of the staff. */
  | 'STAFF'
  /** The payment was given up. */
  | 'PAYMENT';

/** Which orders to list. */
export type OrderFilter = {
  /** Only orders that stand here. */
  readonly status?: InputMaybe<OrderStatus>;
  /** Only those of this person. An id that begins with per_. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The order with this number. One line of at most 40 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** What goes into the cart. */
export type CartLineAddInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: Scalars['ID']['input'];
  /** How many pieces; a line holds 999 in all. A number from 1 to 999. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a line. */
export type CartLineUpdateInput = {
  /** The line's id. An id that begins with cln_. */
  readonly id: Scalars['ID']['input'];
  /** How many pieces from now on. A number from 1 to 999. */
  readonly quantity: Scalars['Int']['input'];
};

/** A line to take out. */
export type CartLineRemoveInput = {
  /** The line's id. An id that begins with cln_. */
  readonly id: Scalars['ID']['input'];
};

/** An order for what is in the cart. */
export type OrderPlaceInput = {
  /** The total that the buyer saw; another one is refused. Left out: whatever it costs now. */
  readonly expectedTotal?: InputMaybe<MoneyInput>;
  /** Where the goods go; left out: they are picked up. */
  readonly shippingAddress?: InputMaybe<ShippingAddressInput>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Where goods go. */
export type ShippingAddressInput = {
  /** Who gets it. One line of 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** Street and number. One line of 1 to 120 characters. */
  readonly street: Scalars['String']['input'];
  /** A second line: floor, company. One line of at most 120 characters. */
  readonly extra?: InputMaybe<Scalars['String']['input']>;
  /** The postal code, where the country has them. One line of at most 20 characters. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The town. One line of 1 to 120 characters. */
  readonly city: Scalars['String']['input'];
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly country: Scalars['String']['input'];
};

/** An order to call off. */
export type OrderCancelInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: Scalars['ID']['input'];
  /** Why. A text of at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An order whose goods are handed over. */
export type OrderFulfillInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: Scalars['ID']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An order whose money goes back. */
export type OrderRefundInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: Scalars['ID']['input'];
  /** Why. A text of 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Whether the goods came back and can be sold again. */
  readonly restock?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of a cart. */
export type CartPayload = {
  readonly __typename?: 'CartPayload';
  /** The cart after the change; null where it was refused. */
  readonly cart?: Maybe<Cart>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<CartError>;
};

/** What became of an order. */
export type OrderPayload = {
  readonly __typename?: 'OrderPayload';
  /** The order after the change; null where it was refused. */
  readonly order?: Maybe<Order>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<OrderError>;
};

/** Why a change of a cart was refused. */
export type CartError = NotFound | InvalidInput | ItemUnavailable;

/** Why a change of an order was refused. */
export type OrderError = NotFound | InvalidInput | WrongState | CartEmpty | ItemUnavailable | MixedCurrencies | PriceChanged | LimitReached | IdempotencyKeyReused;

/** There is nothing in the cart. */
export type CartEmpty = UserError & {
  readonly __typename?: 'CartEmpty';
  /** Always CART_EMPTY. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The item is not for sale, as far as orders know. */
export type ItemUnavailable = UserError & {
  readonly __typename?: 'ItemUnavailable';
  /** Always ITEM_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the item stands: in the arguments or in the cart. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The item. */
  readonly itemId: Scalars['ID']['output'];
};

/** The cart holds prices in several currencies. */
export type MixedCurrencies = UserError & {
  readonly __typename?: 'MixedCurrencies';
  /** Always MIXED_CURRENCIES. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the cart the second currency stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The order would cost something else than the buyer expects. */
export type PriceChanged = UserError & {
  readonly __typename?: 'PriceChanged';
  /** Always PRICE_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the expected total stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it would cost now. */
  readonly total: Money;
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

/** One person may not have so much of it at once, or do it so often. What there is must first come to an end, or time pass. */
export type LimitReached = UserError & {
  readonly __typename?: 'LimitReached';
  /** Always LIMIT_REACHED. */
  readonly code: Scalars['String']['output'];
  /** What there is too much of, and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
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

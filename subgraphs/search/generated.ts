// Written by `pnpm codegen` from schema/search.graphql. Do not edit.
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
  /** A calendar day, such as 2026-11-21, in the time zone of the place that it is about. */
  Date: { input: string; output: string; }
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
  /** Finds published items by words, with typing errors forgiven, and narrows them by facets. */
  readonly search: SearchConnection;
  /** Titles that continue what somebody is typing, at most ten. */
  readonly searchSuggestions: ReadonlyArray<Scalars['String']['output']>;
  /** What somebody who is still typing would find: some things, and in which categories there are more. */
  readonly searchPreview: SearchPreview;
};


export type QuerySearchArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  order?: InputMaybe<SearchOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchSuggestionsArgs = {
  text: Scalars['String']['input'];
};


export type QuerySearchPreviewArgs = {
  text: Scalars['String']['input'];
};

/** What hits must have. */
export type SearchFilter = {
  /** In one of these categories. At most 50, each an id that begins with cat_. */
  readonly categoryIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At one of these locations. At most 50, each an id that begins with loc_. */
  readonly locationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With all of these tags. At most 50, each one line of at most 40 characters. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what can be bought (true) or cannot (false). */
  readonly forSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what can be borrowed (true) or cannot (false). */
  readonly forLoan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is free now, to buy or to borrow. */
  readonly availableNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what can be borrowed from this day on; together with `freeTo`. */
  readonly freeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only what can be borrowed until this day, on which it is due back; together with `freeFrom`. */
  readonly freeTo?: InputMaybe<Scalars['Date']['input']>;
  /** How many pieces of it can be borrowed on these days. A number from 1 to 50. */
  readonly freeQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** False: the days only mark the hits and count in the facets, and narrow nothing. */
  readonly freeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what has this owner. */
  readonly owner?: InputMaybe<SearchOwner>;
  /** Takes at least this as security, in minor units; what takes none takes 0. A number from 0 to 1000000000000000. */
  readonly minDepositMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Takes at most this as security, in minor units. A number from 0 to 1000000000000000. */
  readonly maxDepositMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Costs at least this, in minor units. A number from 0 to 1000000000000000. */
  readonly minPriceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Costs at most this, in minor units. A number from 0 to 1000000000000000. */
  readonly maxPriceMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Who owns what is found. */
export type SearchOwner =
  /** The organisation itself. */
  | 'ORGANISATION'
  /** One of its people. */
  | 'MEMBER';

/** The order of hits. */
export type SearchOrder =
  /** The best match first. */
  | 'RELEVANCE'
  /** The newest first. */
  | 'NEWEST'
  /** The cheapest first; what has no price last. */
  | 'PRICE_ASC'
  /** The dearest first; what has no price last. */
  | 'PRICE_DESC'
  /** By title. */
  | 'TITLE';

/** Hits, a page at a time. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many hits there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** How the hits are spread; counted only when asked for. */
  readonly facets: SearchFacets;
};

/** A hit and its place. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The cursor of this hit. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** An item as the search knows it: a copy that trails the item by moments. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The item itself, from its own subgraph. */
  readonly item?: Maybe<Item>;
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** Its category. */
  readonly categoryName: Scalars['String']['output'];
  /** The id of its category. */
  readonly categoryId: Scalars['ID']['output'];
  /** The name of the place where it is at home. */
  readonly locationName: Scalars['String']['output'];
  /** The town where it is. */
  readonly city: Scalars['String']['output'];
  /** The path of its picture, below the origin of this endpoint. */
  readonly picture: Scalars['String']['output'];
  /** Whether it can be bought. */
  readonly forSale: Scalars['Boolean']['output'];
  /** Whether it can be borrowed. */
  readonly forLoan: Scalars['Boolean']['output'];
  /** The price of one piece; null where it is not for sale. */
  readonly price?: Maybe<Money>;
  /** What a borrower leaves as security; null where nothing. */
  readonly deposit?: Maybe<Money>;
  /** Whether it can be borrowed on the days of the filter; null where it names none. */
  readonly freeThen?: Maybe<Scalars['Boolean']['output']>;
  /** How many can be bought now. */
  readonly sellable: Scalars['Int']['output'];
  /** How many can be borrowed now. */
  readonly available: Scalars['Int']['output'];
  /** How well it matches, from 0 on; only comparable within one search. */
  readonly score: Scalars['Float']['output'];
};

/** How hits are spread over what they can be narrowed by; each list is the twenty most frequent. */
export type SearchFacets = {
  readonly __typename?: 'SearchFacets';
  /** By category: at most 20. */
  readonly categories: ReadonlyArray<SearchFacet>;
  /** By location: at most 20. */
  readonly locations: ReadonlyArray<SearchFacet>;
  /** By tag: at most 20. */
  readonly tags: ReadonlyArray<SearchFacet>;
  /** By owner: ORGANISATION and MEMBER, as the filter takes them. At most 2. */
  readonly owners: ReadonlyArray<SearchFacet>;
  /** By what a borrower leaves as security, of what is lent: nothing, up to 5,000 minor units, up to 20,000, and more. At most 4. */
  readonly deposits: ReadonlyArray<SearchRange>;
  /** The lowest and the highest price of what is for sale, and how many there are; null where nothing is. */
  readonly prices?: Maybe<SearchRange>;
  /** How many can be borrowed on the days of the filter; null where it names none. */
  readonly freeThen?: Maybe<Scalars['Int']['output']>;
  /** How many can be bought now. */
  readonly inStock: Scalars['Int']['output'];
  /** How many can be borrowed now. */
  readonly freeNow: Scalars['Int']['output'];
};

/** Amounts to narrow by, in minor units. */
export type SearchRange = {
  readonly __typename?: 'SearchRange';
  /** The lowest, as the filter takes it. */
  readonly minMinor: Scalars['BigInt']['output'];
  /** The highest; null where there is no end. */
  readonly maxMinor?: Maybe<Scalars['BigInt']['output']>;
  /** How many hits lie within. */
  readonly count: Scalars['Int']['output'];
};

/** What somebody who is still typing would find. */
export type SearchPreview = {
  readonly __typename?: 'SearchPreview';
  /** The best hits. At most 6. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** The categories with the most hits. At most 4. */
  readonly categories: ReadonlyArray<SearchFacet>;
  /** How many hits there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One value to narrow by. */
export type SearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** What to put into the filter: an id, or the tag itself. */
  readonly value: Scalars['String']['output'];
  /** What to show. */
  readonly label: Scalars['String']['output'];
  /** How many hits have it. */
  readonly count: Scalars['Int']['output'];
};

export type Item = {
  readonly __typename?: 'Item';
  /** The item's id. */
  readonly id: Scalars['ID']['output'];
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

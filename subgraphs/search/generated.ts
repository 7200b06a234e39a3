// Written by `pnpm codegen` from schema/search.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type { CurrencyCode } from '@stoa/values/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@stoa/values/money';
import type { SearchConnectionModel, SearchHitModel, SearchFacetsModel, SearchRangeModel, SearchPreviewModel } from './mappers.ts';
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchFilter: SearchFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SearchOwner: SearchOwner;
  SearchOrder: SearchOrder;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsModel>;
  SearchRange: ResolverTypeWrapper<SearchRangeModel>;
  SearchPreview: ResolverTypeWrapper<SearchPreviewModel>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  Item: ResolverTypeWrapper<Item>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  SearchFilter: SearchFilter;
  ID: Scalars['ID']['output'];
  SearchConnection: SearchConnectionModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitModel;
  SearchFacets: SearchFacetsModel;
  SearchRange: SearchRangeModel;
  SearchPreview: SearchPreviewModel;
  SearchFacet: SearchFacet;
  Item: Item;
  Date: Scalars['Date']['output'];
  BigInt: Scalars['BigInt']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  PageInfo: PageInfo;
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
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'order' | 'first'>>;
  searchSuggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QuerySearchSuggestionsArgs, 'text'>>;
  searchPreview?: Resolver<ResolversTypes['SearchPreview'], ParentType, ContextType, RequireFields<QuerySearchPreviewArgs, 'text'>>;
};

export type SearchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forLoan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  freeThen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  deposits?: Resolver<ReadonlyArray<ResolversTypes['SearchRange']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['SearchRange']>, ParentType, ContextType>;
  freeThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchRangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchRange'] = ResolversParentTypes['SearchRange']> = {
  minMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  maxMinor?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchPreviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchPreview'] = ResolversParentTypes['SearchPreview']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
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

export type Resolvers<ContextType = SubgraphContext> = {
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchRange?: SearchRangeResolvers<ContextType>;
  SearchPreview?: SearchPreviewResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Date?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  constraint?: ConstraintDirectiveResolver<any, any, ContextType>;
};


/** Each field that nothing but a resolver answers. */
export type NeededResolvers = Needed<Resolvers, ResolversParentTypes>

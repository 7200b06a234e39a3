// Written by `pnpm codegen` from schema/items.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type * as Types from './generated.ts'
import type { Item, Category, Location, Unit, Loan, LoanLine, Person } from './generated.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { Money as MoneyModel } from '@stoa/values/money';
import type { ItemModel, CategoryModel, LocationModel, UnitModel, CustodyModel, StockLevelModel, StockEntryModel, PriceChangeModel, LoanModel, LoanLineModel, PersonModel, DayAvailabilityModel, ItemConnectionModel, LoanConnectionModel, UnitConnectionModel, StockEntryConnectionModel, CatalogueChangeModel, LoansChangeModel, AllLoansChangeModel, ItemPayloadModel, UnitPayloadModel, CategoryPayloadModel, LocationPayloadModel, LoanPayloadModel } from './mappers.ts';
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
  Item: Item;
  Category: Category;
  Location: Location;
  Unit: Unit;
  Loan: Loan;
  LoanLine: LoanLine;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Loan:
    ( { __typename: 'Loan' }
    & GraphQLRecursivePick<FederationTypes['Loan'], {"id":true}> );
  LoanLine:
    ( { __typename: 'LoanLine' }
    & GraphQLRecursivePick<FederationTypes['LoanLine'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ItemError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
  LoanError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
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
    | ( ItemModel )
    | ( CategoryModel )
    | ( LocationModel )
    | ( UnitModel )
    | ( LoanModel )
    | ( LoanLineModel )
  ;
  UserError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
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
  Item: ResolverTypeWrapper<ItemModel>;
  Category: ResolverTypeWrapper<CategoryModel>;
  Location: ResolverTypeWrapper<LocationModel>;
  Availability: ResolverTypeWrapper<Types.Availability>;
  DayAvailability: ResolverTypeWrapper<DayAvailabilityModel>;
  Unit: ResolverTypeWrapper<UnitModel>;
  Custody: ResolverTypeWrapper<CustodyModel>;
  StockLevel: ResolverTypeWrapper<StockLevelModel>;
  StockEntry: ResolverTypeWrapper<StockEntryModel>;
  PriceChange: ResolverTypeWrapper<PriceChangeModel>;
  Loan: ResolverTypeWrapper<LoanModel>;
  LoanStep: Types.LoanStep;
  LoanLine: ResolverTypeWrapper<LoanLineModel>;
  LoanCounts: ResolverTypeWrapper<Types.LoanCounts>;
  CatalogueChange: ResolverTypeWrapper<CatalogueChangeModel>;
  LoansChange: ResolverTypeWrapper<LoansChangeModel>;
  AllLoansChange: ResolverTypeWrapper<AllLoansChangeModel>;
  File: ResolverTypeWrapper<Types.File>;
  Person: ResolverTypeWrapper<PersonModel>;
  ItemConnection: ResolverTypeWrapper<ItemConnectionModel>;
  ItemEdge: ResolverTypeWrapper<Omit<Types.ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  UnitConnection: ResolverTypeWrapper<UnitConnectionModel>;
  UnitEdge: ResolverTypeWrapper<Omit<Types.UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  CustodyConnection: ResolverTypeWrapper<Omit<Types.CustodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustodyEdge']> }>;
  CustodyEdge: ResolverTypeWrapper<Omit<Types.CustodyEdge, 'node'> & { node: ResolversTypes['Custody'] }>;
  StockEntryConnection: ResolverTypeWrapper<StockEntryConnectionModel>;
  StockEntryEdge: ResolverTypeWrapper<Omit<Types.StockEntryEdge, 'node'> & { node: ResolversTypes['StockEntry'] }>;
  LoanConnection: ResolverTypeWrapper<LoanConnectionModel>;
  LoanEdge: ResolverTypeWrapper<Omit<Types.LoanEdge, 'node'> & { node: ResolversTypes['Loan'] }>;
  ItemStatus: Types.ItemStatus;
  ItemTracking: Types.ItemTracking;
  ItemOrder: Types.ItemOrder;
  UnitCondition: Types.UnitCondition;
  UnitStatus: Types.UnitStatus;
  CustodyKind: Types.CustodyKind;
  StockReason: Types.StockReason;
  LoanStatus: Types.LoanStatus;
  Weekday: Types.Weekday;
  ItemFilter: Types.ItemFilter;
  LoanFilter: Types.LoanFilter;
  ItemCreateInput: Types.ItemCreateInput;
  ItemUpdateInput: Types.ItemUpdateInput;
  ItemPublishInput: Types.ItemPublishInput;
  ItemArchiveInput: Types.ItemArchiveInput;
  ItemPriceChangeInput: Types.ItemPriceChangeInput;
  ItemRestockInput: Types.ItemRestockInput;
  StockAdjustInput: Types.StockAdjustInput;
  ItemMoveInput: Types.ItemMoveInput;
  ItemAssignInput: Types.ItemAssignInput;
  ItemUnassignInput: Types.ItemUnassignInput;
  ItemRepairInput: Types.ItemRepairInput;
  ItemReturnToServiceInput: Types.ItemReturnToServiceInput;
  ItemPicturesSetInput: Types.ItemPicturesSetInput;
  UnitPicturesSetInput: Types.UnitPicturesSetInput;
  UnitAddInput: Types.UnitAddInput;
  UnitRetireInput: Types.UnitRetireInput;
  CategoryCreateInput: Types.CategoryCreateInput;
  LocationCreateInput: Types.LocationCreateInput;
  LoanRequestInput: Types.LoanRequestInput;
  LoanRequestLineInput: Types.LoanRequestLineInput;
  LoanApproveInput: Types.LoanApproveInput;
  LoanRejectInput: Types.LoanRejectInput;
  LoanReadyInput: Types.LoanReadyInput;
  LoanCheckOutInput: Types.LoanCheckOutInput;
  LoanLineUnitInput: Types.LoanLineUnitInput;
  LoanLinePhotosInput: Types.LoanLinePhotosInput;
  LoanReturnInput: Types.LoanReturnInput;
  LoanReturnLineInput: Types.LoanReturnLineInput;
  LoanCloseInput: Types.LoanCloseInput;
  LoanCancelInput: Types.LoanCancelInput;
  LoanExtendInput: Types.LoanExtendInput;
  LoanMarkLostInput: Types.LoanMarkLostInput;
  ItemPayload: ResolverTypeWrapper<ItemPayloadModel>;
  UnitPayload: ResolverTypeWrapper<UnitPayloadModel>;
  CategoryPayload: ResolverTypeWrapper<CategoryPayloadModel>;
  LocationPayload: ResolverTypeWrapper<LocationPayloadModel>;
  LoanPayload: ResolverTypeWrapper<LoanPayloadModel>;
  ItemError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ItemError']>;
  LoanError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanError']>;
  InsufficientStock: ResolverTypeWrapper<UserErrorModel>;
  UnitTaken: ResolverTypeWrapper<UserErrorModel>;
  PlaceClosed: ResolverTypeWrapper<UserErrorModel>;
  RevisionConflict: ResolverTypeWrapper<UserErrorModel>;
  AlreadyExists: ResolverTypeWrapper<UserErrorModel>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  BigInt: ResolverTypeWrapper<Types.Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Types.Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyInput: Types.MoneyInput;
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
  Item: ItemModel;
  Category: CategoryModel;
  Location: LocationModel;
  Availability: Types.Availability;
  DayAvailability: DayAvailabilityModel;
  Unit: UnitModel;
  Custody: CustodyModel;
  StockLevel: StockLevelModel;
  StockEntry: StockEntryModel;
  PriceChange: PriceChangeModel;
  Loan: LoanModel;
  LoanLine: LoanLineModel;
  LoanCounts: Types.LoanCounts;
  CatalogueChange: CatalogueChangeModel;
  LoansChange: LoansChangeModel;
  AllLoansChange: AllLoansChangeModel;
  File: Types.File;
  Person: PersonModel;
  ItemConnection: ItemConnectionModel;
  ItemEdge: Omit<Types.ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  UnitConnection: UnitConnectionModel;
  UnitEdge: Omit<Types.UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  CustodyConnection: Omit<Types.CustodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustodyEdge']> };
  CustodyEdge: Omit<Types.CustodyEdge, 'node'> & { node: ResolversParentTypes['Custody'] };
  StockEntryConnection: StockEntryConnectionModel;
  StockEntryEdge: Omit<Types.StockEntryEdge, 'node'> & { node: ResolversParentTypes['StockEntry'] };
  LoanConnection: LoanConnectionModel;
  LoanEdge: Omit<Types.LoanEdge, 'node'> & { node: ResolversParentTypes['Loan'] };
  ItemFilter: Types.ItemFilter;
  LoanFilter: Types.LoanFilter;
  ItemCreateInput: Types.ItemCreateInput;
  ItemUpdateInput: Types.ItemUpdateInput;
  ItemPublishInput: Types.ItemPublishInput;
  ItemArchiveInput: Types.ItemArchiveInput;
  ItemPriceChangeInput: Types.ItemPriceChangeInput;
  ItemRestockInput: Types.ItemRestockInput;
  StockAdjustInput: Types.StockAdjustInput;
  ItemMoveInput: Types.ItemMoveInput;
  ItemAssignInput: Types.ItemAssignInput;
  ItemUnassignInput: Types.ItemUnassignInput;
  ItemRepairInput: Types.ItemRepairInput;
  ItemReturnToServiceInput: Types.ItemReturnToServiceInput;
  ItemPicturesSetInput: Types.ItemPicturesSetInput;
  UnitPicturesSetInput: Types.UnitPicturesSetInput;
  UnitAddInput: Types.UnitAddInput;
  UnitRetireInput: Types.UnitRetireInput;
  CategoryCreateInput: Types.CategoryCreateInput;
  LocationCreateInput: Types.LocationCreateInput;
  LoanRequestInput: Types.LoanRequestInput;
  LoanRequestLineInput: Types.LoanRequestLineInput;
  LoanApproveInput: Types.LoanApproveInput;
  LoanRejectInput: Types.LoanRejectInput;
  LoanReadyInput: Types.LoanReadyInput;
  LoanCheckOutInput: Types.LoanCheckOutInput;
  LoanLineUnitInput: Types.LoanLineUnitInput;
  LoanLinePhotosInput: Types.LoanLinePhotosInput;
  LoanReturnInput: Types.LoanReturnInput;
  LoanReturnLineInput: Types.LoanReturnLineInput;
  LoanCloseInput: Types.LoanCloseInput;
  LoanCancelInput: Types.LoanCancelInput;
  LoanExtendInput: Types.LoanExtendInput;
  LoanMarkLostInput: Types.LoanMarkLostInput;
  ItemPayload: ItemPayloadModel;
  UnitPayload: UnitPayloadModel;
  CategoryPayload: CategoryPayloadModel;
  LocationPayload: LocationPayloadModel;
  LoanPayload: LoanPayloadModel;
  ItemError: ResolversUnionTypes<ResolversParentTypes>['ItemError'];
  LoanError: ResolversUnionTypes<ResolversParentTypes>['LoanError'];
  InsufficientStock: UserErrorModel;
  UnitTaken: UserErrorModel;
  PlaceClosed: UserErrorModel;
  RevisionConflict: UserErrorModel;
  AlreadyExists: UserErrorModel;
  DateTime: Types.Scalars['DateTime']['output'];
  Date: Types.Scalars['Date']['output'];
  BigInt: Types.Scalars['BigInt']['output'];
  CurrencyCode: Types.Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  MoneyInput: Types.MoneyInput;
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
  item?: Resolver<Types.Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<Types.QueryItemArgs, 'id'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<Types.QueryItemsArgs, 'order' | 'first'>>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  unitByTag?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<Types.QueryUnitByTagArgs, 'tag'>>;
  loan?: Resolver<Types.Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<Types.QueryLoanArgs, 'id'>>;
  loans?: Resolver<Types.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Types.QueryLoansArgs, 'first'>>;
  loanCounts?: Resolver<Types.Maybe<ResolversTypes['LoanCounts']>, ParentType, ContextType, Partial<Types.QueryLoanCountsArgs>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  itemCreate?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemCreateArgs, 'input'>>;
  itemUpdate?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemUpdateArgs, 'input'>>;
  itemPublish?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemPublishArgs, 'input'>>;
  itemArchive?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemArchiveArgs, 'input'>>;
  itemPriceChange?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemPriceChangeArgs, 'input'>>;
  itemRestock?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemRestockArgs, 'input'>>;
  stockAdjust?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationStockAdjustArgs, 'input'>>;
  itemMove?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemMoveArgs, 'input'>>;
  itemAssign?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemAssignArgs, 'input'>>;
  itemUnassign?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemUnassignArgs, 'input'>>;
  itemRepair?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemRepairArgs, 'input'>>;
  itemReturnToService?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemReturnToServiceArgs, 'input'>>;
  itemPicturesSet?: Resolver<Types.Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationItemPicturesSetArgs, 'input'>>;
  unitPicturesSet?: Resolver<Types.Maybe<ResolversTypes['UnitPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnitPicturesSetArgs, 'input'>>;
  unitAdd?: Resolver<Types.Maybe<ResolversTypes['UnitPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnitAddArgs, 'input'>>;
  unitRetire?: Resolver<Types.Maybe<ResolversTypes['UnitPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnitRetireArgs, 'input'>>;
  categoryCreate?: Resolver<Types.Maybe<ResolversTypes['CategoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationCategoryCreateArgs, 'input'>>;
  locationCreate?: Resolver<Types.Maybe<ResolversTypes['LocationPayload']>, ParentType, ContextType, RequireFields<Types.MutationLocationCreateArgs, 'input'>>;
  loanRequest?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanRequestArgs, 'input'>>;
  loanApprove?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanApproveArgs, 'input'>>;
  loanReject?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanRejectArgs, 'input'>>;
  loanReady?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanReadyArgs, 'input'>>;
  loanCheckOut?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanCheckOutArgs, 'input'>>;
  loanReturn?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanReturnArgs, 'input'>>;
  loanClose?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanCloseArgs, 'input'>>;
  loanCancel?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanCancelArgs, 'input'>>;
  loanExtend?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanExtendArgs, 'input'>>;
  loanMarkLost?: Resolver<Types.Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoanMarkLostArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  itemAvailabilityChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['Item']>, "itemAvailabilityChanged", ParentType, ContextType, RequireFields<Types.SubscriptionItemAvailabilityChangedArgs, 'id'>>;
  itemsAvailabilityChanged?: SubscriptionResolver<Types.Maybe<ReadonlyArray<ResolversTypes['Item']>>, "itemsAvailabilityChanged", ParentType, ContextType, RequireFields<Types.SubscriptionItemsAvailabilityChangedArgs, 'ids'>>;
  catalogueChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['CatalogueChange']>, "catalogueChanged", ParentType, ContextType>;
  loanChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['Loan']>, "loanChanged", ParentType, ContextType, RequireFields<Types.SubscriptionLoanChangedArgs, 'id'>>;
  loansChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['LoansChange']>, "loansChanged", ParentType, ContextType>;
  allLoansChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['AllLoansChange']>, "allLoansChanged", ParentType, ContextType>;
};

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['File']>>, ParentType, ContextType>;
  forSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forLoan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deposit?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  loanMaxDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loanNeedsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tracking?: Resolver<ResolversTypes['ItemTracking'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemStatus'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType, Partial<Types.ItemAvailabilityArgs>>;
  availabilityByDay?: Resolver<ReadonlyArray<ResolversTypes['DayAvailability']>, ParentType, ContextType, RequireFields<Types.ItemAvailabilityByDayArgs, 'days' | 'quantity'>>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Custody']>, ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['Custody']>, ParentType, ContextType>;
  myLoan?: Resolver<Types.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<Types.ItemRelatedArgs, 'first'>>;
  units?: Resolver<Types.Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<Types.ItemUnitsArgs, 'first'>>;
  stock?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  stockEntries?: Resolver<Types.Maybe<ResolversTypes['StockEntryConnection']>, ParentType, ContextType, RequireFields<Types.ItemStockEntriesArgs, 'first'>>;
  loans?: Resolver<Types.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Types.ItemLoansArgs, 'first'>>;
  priceHistory?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PriceChange']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onLoan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextFreeDay?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DayAvailabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DayAvailability'] = ResolversParentTypes['DayAvailability']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestReturn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['UnitCondition'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnitStatus'], ParentType, ContextType>;
  pictures?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['File']>>>, ParentType, ContextType>;
  custody?: Resolver<Types.Maybe<ResolversTypes['Custody']>, ParentType, ContextType>;
  custodyHistory?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Custody']>>, ParentType, ContextType>;
  loans?: Resolver<Types.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Types.UnitLoansArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustodyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Custody'] = ResolversParentTypes['Custody']> = {
  kind?: Resolver<ResolversTypes['CustodyKind'], ParentType, ContextType>;
  item?: Resolver<Types.Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['UnitCondition']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockEntry'] = ResolversParentTypes['StockEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StockReason'], ParentType, ContextType>;
  reference?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan'], FederationReferenceType extends FederationReferenceTypes['Loan'] = FederationReferenceTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Loan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  borrower?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LoanStatus'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LoanLine']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejection?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['LoanStep']>, ParentType, ContextType>;
  canExtendUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanLine'] = ResolversParentTypes['LoanLine'], FederationReferenceType extends FederationReferenceTypes['LoanLine'] = FederationReferenceTypes['LoanLine']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['LoanLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  item?: Resolver<Types.Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LoanStatus'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOutAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedCondition?: Resolver<Types.Maybe<ResolversTypes['UnitCondition']>, ParentType, ContextType>;
  returnNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handoverPhotos?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['File']>>, ParentType, ContextType>;
  returnPhotos?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['File']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanCountsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanCounts'] = ResolversParentTypes['LoanCounts']> = {
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toPickUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CatalogueChange'] = ResolversParentTypes['CatalogueChange']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LoansChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoansChange'] = ResolversParentTypes['LoansChange']> = {
  loan?: Resolver<Types.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AllLoansChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllLoansChange'] = ResolversParentTypes['AllLoansChange']> = {
  loan?: Resolver<Types.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['LoanCounts'], ParentType, ContextType>;
};

export type FileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Types.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Types.PersonLoansArgs, 'first'>>;
  lendings?: Resolver<Types.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Types.PersonLendingsArgs, 'first'>>;
  loanCounts?: Resolver<Types.Maybe<ResolversTypes['LoanCounts']>, ParentType, ContextType>;
  lendingCounts?: Resolver<Types.Maybe<ResolversTypes['LoanCounts']>, ParentType, ContextType>;
  assignments?: Resolver<Types.Maybe<ResolversTypes['CustodyConnection']>, ParentType, ContextType, RequireFields<Types.PersonAssignmentsArgs, 'first'>>;
};

export type ItemConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type CustodyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustodyConnection'] = ResolversParentTypes['CustodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustodyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustodyEdge'] = ResolversParentTypes['CustodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Custody'], ParentType, ContextType>;
};

export type StockEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockEntryConnection'] = ResolversParentTypes['StockEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockEntryEdge'] = ResolversParentTypes['StockEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockEntry'], ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
};

export type ItemPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemPayload'] = ResolversParentTypes['ItemPayload']> = {
  item?: Resolver<Types.Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type UnitPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload']> = {
  unit?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type CategoryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CategoryPayload'] = ResolversParentTypes['CategoryPayload']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type LocationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LocationPayload'] = ResolversParentTypes['LocationPayload']> = {
  location?: Resolver<Types.Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type LoanPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanPayload'] = ResolversParentTypes['LoanPayload']> = {
  loan?: Resolver<Types.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['LoanError']>, ParentType, ContextType>;
};

export type ItemErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemError'] = ResolversParentTypes['ItemError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'AlreadyExists' | 'RevisionConflict' | 'LimitReached' | 'InsufficientStock' | 'UnitTaken' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type LoanErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanError'] = ResolversParentTypes['LoanError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'InsufficientStock' | 'UnitTaken' | 'PlaceClosed' | 'LimitReached' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitTakenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitTaken'] = ResolversParentTypes['UnitTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  unitId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceClosedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlaceClosed'] = ResolversParentTypes['PlaceClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevisionConflict'] = ResolversParentTypes['RevisionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyExistsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlreadyExists'] = ResolversParentTypes['AlreadyExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Item' | 'Category' | 'Location' | 'Unit' | 'Loan' | 'LoanLine', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InsufficientStock' | 'UnitTaken' | 'PlaceClosed' | 'RevisionConflict' | 'AlreadyExists' | 'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'LimitReached' | 'IdempotencyKeyReused', ParentType, ContextType>;
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
  Item?: ItemResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  DayAvailability?: DayAvailabilityResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Custody?: CustodyResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockEntry?: StockEntryResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanLine?: LoanLineResolvers<ContextType>;
  LoanCounts?: LoanCountsResolvers<ContextType>;
  CatalogueChange?: CatalogueChangeResolvers<ContextType>;
  LoansChange?: LoansChangeResolvers<ContextType>;
  AllLoansChange?: AllLoansChangeResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  CustodyConnection?: CustodyConnectionResolvers<ContextType>;
  CustodyEdge?: CustodyEdgeResolvers<ContextType>;
  StockEntryConnection?: StockEntryConnectionResolvers<ContextType>;
  StockEntryEdge?: StockEntryEdgeResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  ItemPayload?: ItemPayloadResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  CategoryPayload?: CategoryPayloadResolvers<ContextType>;
  LocationPayload?: LocationPayloadResolvers<ContextType>;
  LoanPayload?: LoanPayloadResolvers<ContextType>;
  ItemError?: ItemErrorResolvers<ContextType>;
  LoanError?: LoanErrorResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  UnitTaken?: UnitTakenResolvers<ContextType>;
  PlaceClosed?: PlaceClosedResolvers<ContextType>;
  RevisionConflict?: RevisionConflictResolvers<ContextType>;
  AlreadyExists?: AlreadyExistsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
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

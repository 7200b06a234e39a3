// Written by `pnpm codegen` from schema/users.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type * as Types from './generated.ts'
import type { Person, Address } from './generated.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { PersonModel, AddressModel, SessionModel, PersonConnectionModel, PersonRegisterPayloadModel, PersonMailPayloadModel, PersonVerifyPayloadModel, PersonPasswordPayloadModel, SessionRevokePayloadModel, PersonPayloadModel, AddressPayloadModel } from './mappers.ts';
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
  Person: Person;
  Address: Address;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PersonRegisterError:
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
  PersonVerifyError: ( UserErrorModel );
  PersonMailError: ( UserErrorModel );
  PersonPasswordError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
  PersonError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
  SessionTokensError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
  SessionRevokeError: ( UserErrorModel );
  AddressError:
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PersonModel )
    | ( AddressModel )
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
  Person: ResolverTypeWrapper<PersonModel>;
  Role: Types.Role;
  PersonStatus: Types.PersonStatus;
  PersonConnection: ResolverTypeWrapper<PersonConnectionModel>;
  PersonEdge: ResolverTypeWrapper<Omit<Types.PersonEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Person']> }>;
  Address: ResolverTypeWrapper<AddressModel>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionTokens: ResolverTypeWrapper<Types.SessionTokens>;
  GuestToken: ResolverTypeWrapper<Types.GuestToken>;
  BadCredentials: ResolverTypeWrapper<UserErrorModel>;
  TooManyAttempts: ResolverTypeWrapper<UserErrorModel>;
  TokenNotValid: ResolverTypeWrapper<UserErrorModel>;
  PersonRegisterInput: Types.PersonRegisterInput;
  PersonRegisterPayload: ResolverTypeWrapper<PersonRegisterPayloadModel>;
  PersonRegisterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonRegisterError']>;
  PersonVerifyInput: Types.PersonVerifyInput;
  PersonVerifyPayload: ResolverTypeWrapper<PersonVerifyPayloadModel>;
  PersonVerifyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonVerifyError']>;
  PersonVerificationSendInput: Types.PersonVerificationSendInput;
  PersonPasswordForgetInput: Types.PersonPasswordForgetInput;
  PersonMailPayload: ResolverTypeWrapper<PersonMailPayloadModel>;
  PersonMailError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonMailError']>;
  PersonPasswordResetInput: Types.PersonPasswordResetInput;
  PersonPasswordChangeInput: Types.PersonPasswordChangeInput;
  PersonPasswordPayload: ResolverTypeWrapper<PersonPasswordPayloadModel>;
  PersonPasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonPasswordError']>;
  PersonUpdateInput: Types.PersonUpdateInput;
  PersonRoleGrantInput: Types.PersonRoleGrantInput;
  PersonRoleRevokeInput: Types.PersonRoleRevokeInput;
  PersonDeactivateInput: Types.PersonDeactivateInput;
  PersonReactivateInput: Types.PersonReactivateInput;
  PersonPayload: ResolverTypeWrapper<PersonPayloadModel>;
  PersonError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonError']>;
  SessionStartInput: Types.SessionStartInput;
  SessionRefreshInput: Types.SessionRefreshInput;
  SessionTokensPayload: ResolverTypeWrapper<Omit<Types.SessionTokensPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['SessionTokensError']> }>;
  SessionTokensError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionTokensError']>;
  SessionRevokeInput: Types.SessionRevokeInput;
  SessionRevokeAllInput: Types.SessionRevokeAllInput;
  SessionRevokePayload: ResolverTypeWrapper<SessionRevokePayloadModel>;
  SessionRevokeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionRevokeError']>;
  AddressAddInput: Types.AddressAddInput;
  AddressUpdateInput: Types.AddressUpdateInput;
  AddressRemoveInput: Types.AddressRemoveInput;
  AddressPayload: ResolverTypeWrapper<AddressPayloadModel>;
  AddressRemovePayload: ResolverTypeWrapper<Omit<Types.AddressRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['AddressError']> }>;
  AddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressError']>;
  File: ResolverTypeWrapper<Types.File>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotFound: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<UserErrorModel>;
  NotAllowed: ResolverTypeWrapper<UserErrorModel>;
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
  Person: PersonModel;
  PersonConnection: PersonConnectionModel;
  PersonEdge: Omit<Types.PersonEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Person']> };
  Address: AddressModel;
  Session: SessionModel;
  SessionTokens: Types.SessionTokens;
  GuestToken: Types.GuestToken;
  BadCredentials: UserErrorModel;
  TooManyAttempts: UserErrorModel;
  TokenNotValid: UserErrorModel;
  PersonRegisterInput: Types.PersonRegisterInput;
  PersonRegisterPayload: PersonRegisterPayloadModel;
  PersonRegisterError: ResolversUnionTypes<ResolversParentTypes>['PersonRegisterError'];
  PersonVerifyInput: Types.PersonVerifyInput;
  PersonVerifyPayload: PersonVerifyPayloadModel;
  PersonVerifyError: ResolversUnionTypes<ResolversParentTypes>['PersonVerifyError'];
  PersonVerificationSendInput: Types.PersonVerificationSendInput;
  PersonPasswordForgetInput: Types.PersonPasswordForgetInput;
  PersonMailPayload: PersonMailPayloadModel;
  PersonMailError: ResolversUnionTypes<ResolversParentTypes>['PersonMailError'];
  PersonPasswordResetInput: Types.PersonPasswordResetInput;
  PersonPasswordChangeInput: Types.PersonPasswordChangeInput;
  PersonPasswordPayload: PersonPasswordPayloadModel;
  PersonPasswordError: ResolversUnionTypes<ResolversParentTypes>['PersonPasswordError'];
  PersonUpdateInput: Types.PersonUpdateInput;
  PersonRoleGrantInput: Types.PersonRoleGrantInput;
  PersonRoleRevokeInput: Types.PersonRoleRevokeInput;
  PersonDeactivateInput: Types.PersonDeactivateInput;
  PersonReactivateInput: Types.PersonReactivateInput;
  PersonPayload: PersonPayloadModel;
  PersonError: ResolversUnionTypes<ResolversParentTypes>['PersonError'];
  SessionStartInput: Types.SessionStartInput;
  SessionRefreshInput: Types.SessionRefreshInput;
  SessionTokensPayload: Omit<Types.SessionTokensPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['SessionTokensError']> };
  SessionTokensError: ResolversUnionTypes<ResolversParentTypes>['SessionTokensError'];
  SessionRevokeInput: Types.SessionRevokeInput;
  SessionRevokeAllInput: Types.SessionRevokeAllInput;
  SessionRevokePayload: SessionRevokePayloadModel;
  SessionRevokeError: ResolversUnionTypes<ResolversParentTypes>['SessionRevokeError'];
  AddressAddInput: Types.AddressAddInput;
  AddressUpdateInput: Types.AddressUpdateInput;
  AddressRemoveInput: Types.AddressRemoveInput;
  AddressPayload: AddressPayloadModel;
  AddressRemovePayload: Omit<Types.AddressRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['AddressError']> };
  AddressError: ResolversUnionTypes<ResolversParentTypes>['AddressError'];
  File: Types.File;
  DateTime: Types.Scalars['DateTime']['output'];
  PageInfo: Types.PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotFound: UserErrorModel;
  InvalidInput: UserErrorModel;
  NotAllowed: UserErrorModel;
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
  me?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<Types.QueryPersonArgs, 'id'>>;
  people?: Resolver<Types.Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<Types.QueryPeopleArgs, 'first'>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  personRegister?: Resolver<Types.Maybe<ResolversTypes['PersonRegisterPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonRegisterArgs, 'input'>>;
  personVerify?: Resolver<Types.Maybe<ResolversTypes['PersonVerifyPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonVerifyArgs, 'input'>>;
  personVerificationSend?: Resolver<Types.Maybe<ResolversTypes['PersonMailPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonVerificationSendArgs, 'input'>>;
  personPasswordForget?: Resolver<Types.Maybe<ResolversTypes['PersonMailPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonPasswordForgetArgs, 'input'>>;
  personPasswordReset?: Resolver<Types.Maybe<ResolversTypes['PersonPasswordPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonPasswordResetArgs, 'input'>>;
  personPasswordChange?: Resolver<Types.Maybe<ResolversTypes['PersonPasswordPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonPasswordChangeArgs, 'input'>>;
  personUpdate?: Resolver<Types.Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonUpdateArgs, 'input'>>;
  personRoleGrant?: Resolver<Types.Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonRoleGrantArgs, 'input'>>;
  personRoleRevoke?: Resolver<Types.Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonRoleRevokeArgs, 'input'>>;
  personDeactivate?: Resolver<Types.Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonDeactivateArgs, 'input'>>;
  personReactivate?: Resolver<Types.Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<Types.MutationPersonReactivateArgs, 'input'>>;
  sessionStart?: Resolver<Types.Maybe<ResolversTypes['SessionTokensPayload']>, ParentType, ContextType, RequireFields<Types.MutationSessionStartArgs, 'input'>>;
  sessionRefresh?: Resolver<Types.Maybe<ResolversTypes['SessionTokensPayload']>, ParentType, ContextType, RequireFields<Types.MutationSessionRefreshArgs, 'input'>>;
  sessionRevoke?: Resolver<Types.Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<Types.MutationSessionRevokeArgs, 'input'>>;
  sessionRevokeAll?: Resolver<Types.Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<Types.MutationSessionRevokeAllArgs, 'input'>>;
  guestStart?: Resolver<Types.Maybe<ResolversTypes['GuestToken']>, ParentType, ContextType>;
  addressAdd?: Resolver<Types.Maybe<ResolversTypes['AddressPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddressAddArgs, 'input'>>;
  addressUpdate?: Resolver<Types.Maybe<ResolversTypes['AddressPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddressUpdateArgs, 'input'>>;
  addressRemove?: Resolver<Types.Maybe<ResolversTypes['AddressRemovePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddressRemoveArgs, 'input'>>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<Types.Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locale?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['PersonStatus']>, ParentType, ContextType>;
  addresses?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
  sessions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionTokensResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionTokens'] = ResolversParentTypes['SessionTokens']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuestTokenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GuestToken'] = ResolversParentTypes['GuestToken']> = {
  guestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BadCredentialsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BadCredentials'] = ResolversParentTypes['BadCredentials']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenNotValidResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TokenNotValid'] = ResolversParentTypes['TokenNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonRegisterPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonRegisterPayload'] = ResolversParentTypes['PersonRegisterPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonRegisterError']>, ParentType, ContextType>;
};

export type PersonRegisterErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonRegisterError'] = ResolversParentTypes['PersonRegisterError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'TooManyAttempts', ParentType, ContextType>;
};

export type PersonVerifyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonVerifyPayload'] = ResolversParentTypes['PersonVerifyPayload']> = {
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonVerifyError']>, ParentType, ContextType>;
};

export type PersonVerifyErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonVerifyError'] = ResolversParentTypes['PersonVerifyError']> = {
  __resolveType: TypeResolveFn<'TokenNotValid', ParentType, ContextType>;
};

export type PersonMailPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMailPayload'] = ResolversParentTypes['PersonMailPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonMailError']>, ParentType, ContextType>;
};

export type PersonMailErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMailError'] = ResolversParentTypes['PersonMailError']> = {
  __resolveType: TypeResolveFn<'TooManyAttempts', ParentType, ContextType>;
};

export type PersonPasswordPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonPasswordPayload'] = ResolversParentTypes['PersonPasswordPayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonPasswordError']>, ParentType, ContextType>;
};

export type PersonPasswordErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonPasswordError'] = ResolversParentTypes['PersonPasswordError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'BadCredentials' | 'TokenNotValid' | 'TooManyAttempts', ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonError']>, ParentType, ContextType>;
};

export type PersonErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonError'] = ResolversParentTypes['PersonError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type SessionTokensPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionTokensPayload'] = ResolversParentTypes['SessionTokensPayload']> = {
  tokens?: Resolver<Types.Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SessionTokensError']>, ParentType, ContextType>;
};

export type SessionTokensErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionTokensError'] = ResolversParentTypes['SessionTokensError']> = {
  __resolveType: TypeResolveFn<'BadCredentials' | 'TooManyAttempts' | 'TokenNotValid', ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  revokedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SessionRevokeError']>, ParentType, ContextType>;
};

export type SessionRevokeErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionRevokeError'] = ResolversParentTypes['SessionRevokeError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type AddressPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddressPayload'] = ResolversParentTypes['AddressPayload']> = {
  address?: Resolver<Types.Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddressError']>, ParentType, ContextType>;
};

export type AddressRemovePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddressRemovePayload'] = ResolversParentTypes['AddressRemovePayload']> = {
  addressId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddressError']>, ParentType, ContextType>;
};

export type AddressErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddressError'] = ResolversParentTypes['AddressError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Person' | 'Address', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BadCredentials' | 'TooManyAttempts' | 'TokenNotValid' | 'NotFound' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionTokens?: SessionTokensResolvers<ContextType>;
  GuestToken?: GuestTokenResolvers<ContextType>;
  BadCredentials?: BadCredentialsResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  TokenNotValid?: TokenNotValidResolvers<ContextType>;
  PersonRegisterPayload?: PersonRegisterPayloadResolvers<ContextType>;
  PersonRegisterError?: PersonRegisterErrorResolvers<ContextType>;
  PersonVerifyPayload?: PersonVerifyPayloadResolvers<ContextType>;
  PersonVerifyError?: PersonVerifyErrorResolvers<ContextType>;
  PersonMailPayload?: PersonMailPayloadResolvers<ContextType>;
  PersonMailError?: PersonMailErrorResolvers<ContextType>;
  PersonPasswordPayload?: PersonPasswordPayloadResolvers<ContextType>;
  PersonPasswordError?: PersonPasswordErrorResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PersonError?: PersonErrorResolvers<ContextType>;
  SessionTokensPayload?: SessionTokensPayloadResolvers<ContextType>;
  SessionTokensError?: SessionTokensErrorResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SessionRevokeError?: SessionRevokeErrorResolvers<ContextType>;
  AddressPayload?: AddressPayloadResolvers<ContextType>;
  AddressRemovePayload?: AddressRemovePayloadResolvers<ContextType>;
  AddressError?: AddressErrorResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  constraint?: ConstraintDirectiveResolver<any, any, ContextType>;
};


/** Each field that nothing but a resolver answers. */
export type NeededResolvers = Needed<Resolvers, ResolversParentTypes>

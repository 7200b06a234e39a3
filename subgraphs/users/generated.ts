// Written by `pnpm codegen` from schema/users.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { PersonModel, AddressModel, SessionModel, PersonConnectionModel, PersonRegisterPayloadModel, PersonMailPayloadModel, PersonVerifyPayloadModel, PersonPasswordPayloadModel, SessionRevokePayloadModel, PersonPayloadModel, AddressPayloadModel } from './mappers.ts';
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
  /** The person who is logged in; null for guests and for nobody. */
  readonly me?: Maybe<Person>;
  /** One person; null where there is none. */
  readonly person?: Maybe<Person>;
  /** People by name or e-mail address, for staff. */
  readonly people?: Maybe<PersonConnection>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  status?: InputMaybe<PersonStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens an account and sends a mail with a link that proves the address. Where an account was opened and its address never proved, it begins anew: its password, sessions and links count no more. The answer is the same for an address whose account is proved: then the mail says so. */
  readonly personRegister?: Maybe<PersonRegisterPayload>;
  /** Proves an e-mail address with the token of the mail. */
  readonly personVerify?: Maybe<PersonVerifyPayload>;
  /** Sends the mail that proves the address once more. The answer is the same for any address. */
  readonly personVerificationSend?: Maybe<PersonMailPayload>;
  /** Sends a mail with which a new password can be set. The answer is the same for any address. */
  readonly personPasswordForget?: Maybe<PersonMailPayload>;
  /** Sets a new password with the token of the mail, and ends all sessions. */
  readonly personPasswordReset?: Maybe<PersonPasswordPayload>;
  /** Sets a new password, and ends all other sessions. */
  readonly personPasswordChange?: Maybe<PersonPasswordPayload>;
  /** Changes what the viewer says about themselves. Fields that are left out stay. */
  readonly personUpdate?: Maybe<PersonPayload>;
  /** Gives a person a role, once the e-mail address is proved. It counts within seconds. */
  readonly personRoleGrant?: Maybe<PersonPayload>;
  /** Takes a role from a person. It counts within seconds. */
  readonly personRoleRevoke?: Maybe<PersonPayload>;
  /** Closes an account: all sessions end and nobody can log in to it. */
  readonly personDeactivate?: Maybe<PersonPayload>;
  /** Opens an account again that was closed. */
  readonly personReactivate?: Maybe<PersonPayload>;
  /** Logs in. Whoever does it as a guest keeps the guest's cart. */
  readonly sessionStart?: Maybe<SessionTokensPayload>;
  /** Exchanges a refresh token for new tokens. Each counts once; using one twice ends the session. */
  readonly sessionRefresh?: Maybe<SessionTokensPayload>;
  /** Logs out: ends this session, or another one of the viewer. */
  readonly sessionRevoke?: Maybe<SessionRevokePayload>;
  /** Logs out everywhere. */
  readonly sessionRevokeAll?: Maybe<SessionRevokePayload>;
  /** Begins as a guest: a token that owns a cart, without an account. */
  readonly guestStart?: Maybe<GuestToken>;
  /** Adds an address of the viewer. The first one is the default. */
  readonly addressAdd?: Maybe<AddressPayload>;
  /** Changes an address of the viewer. Fields that are left out stay. */
  readonly addressUpdate?: Maybe<AddressPayload>;
  /** Removes an address of the viewer. Another one becomes the default where it was that. */
  readonly addressRemove?: Maybe<AddressRemovePayload>;
};


export type MutationPersonRegisterArgs = {
  input: PersonRegisterInput;
};


export type MutationPersonVerifyArgs = {
  input: PersonVerifyInput;
};


export type MutationPersonVerificationSendArgs = {
  input: PersonVerificationSendInput;
};


export type MutationPersonPasswordForgetArgs = {
  input: PersonPasswordForgetInput;
};


export type MutationPersonPasswordResetArgs = {
  input: PersonPasswordResetInput;
};


export type MutationPersonPasswordChangeArgs = {
  input: PersonPasswordChangeInput;
};


export type MutationPersonUpdateArgs = {
  input: PersonUpdateInput;
};


export type MutationPersonRoleGrantArgs = {
  input: PersonRoleGrantInput;
};


export type MutationPersonRoleRevokeArgs = {
  input: PersonRoleRevokeInput;
};


export type MutationPersonDeactivateArgs = {
  input: PersonDeactivateInput;
};


export type MutationPersonReactivateArgs = {
  input: PersonReactivateInput;
};


export type MutationSessionStartArgs = {
  input: SessionStartInput;
};


export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};


export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


export type MutationSessionRevokeAllArgs = {
  input: SessionRevokeAllInput;
};


export type MutationAddressAddArgs = {
  input: AddressAddInput;
};


export type MutationAddressUpdateArgs = {
  input: AddressUpdateInput;
};


export type MutationAddressRemoveArgs = {
  input: AddressRemoveInput;
};

/** Somebody with an account. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** The opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The name that others see. */
  readonly displayName: Scalars['String']['output'];
  /** Since when there is the account. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The e-mail address, for the person and for staff. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Whether the e-mail address is proved. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The language and region that texts come in, such as `en` or `de-AT`. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** The IANA time zone of the person. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** What the person may do beyond being a person. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** Whether the account is open. */
  readonly status?: Maybe<PersonStatus>;
  /** The person's addresses, the default one first. At most 20 of them. */
  readonly addresses?: Maybe<ReadonlyArray<Address>>;
  /** Where the person is logged in, the latest first. At most 100 of them. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
};

/** What a person may do beyond being a person. */
export type Role =
  /** Runs the place: items, loans, orders, support. */
  | 'STAFF'
  /** Staff who also manage people and money. */
  | 'ADMIN';

/** Whether an account is open. */
export type PersonStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** It was closed. */
  | 'DEACTIVATED';

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many people there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the person stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node?: Maybe<Person>;
};

/** A postal address of a person. */
export type Address = Node & {
  readonly __typename?: 'Address';
  /** The opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What the person calls it, such as `home`. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Who receives there. */
  readonly recipient: Scalars['String']['output'];
  /** Street and number, and further lines. At most 4 of them. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** The postal code, where the country has them. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The city or place. */
  readonly city: Scalars['String']['output'];
  /** The state, province or region, where the country has them. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, such as `AT`. */
  readonly countryCode: Scalars['String']['output'];
  /** A telephone number for the delivery. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one that is offered first. */
  readonly isDefault: Scalars['Boolean']['output'];
};

/** A place where a person is logged in. */
export type Session = {
  readonly __typename?: 'Session';
  /** The opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When the person logged in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When new tokens were last asked for. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What the program called itself. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** Whether it is the session of this request. */
  readonly isCurrent: Scalars['Boolean']['output'];
};

/** What a client keeps after a login. */
export type SessionTokens = {
  readonly __typename?: 'SessionTokens';
  /** Whose they are. */
  readonly personId: Scalars['ID']['output'];
  /** For `Authorization: Bearer …`; counts for 15 minutes. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token is over. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `sessionRefresh`, once. */
  readonly refreshToken: Scalars['String']['output'];
};

/** A guest: somebody who owns a cart and has no account. */
export type GuestToken = {
  readonly __typename?: 'GuestToken';
  /** The guest's id. */
  readonly guestId: Scalars['ID']['output'];
  /** For `Authorization: Bearer …`. */
  readonly token: Scalars['String']['output'];
  /** When the token is over. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** E-mail address and password do not fit together, or there is no such account, or it is closed. */
export type BadCredentials = UserError & {
  readonly __typename?: 'BadCredentials';
  /** Always BAD_CREDENTIALS. */
  readonly code: Scalars['String']['output'];
  /** What to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** It was tried too often. */
export type TooManyAttempts = UserError & {
  readonly __typename?: 'TooManyAttempts';
  /** Always TOO_MANY_ATTEMPTS. */
  readonly code: Scalars['String']['output'];
  /** What to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it may be tried again. */
  readonly retryAt: Scalars['DateTime']['output'];
};

/** The token is unknown, used or over. */
export type TokenNotValid = UserError & {
  readonly __typename?: 'TokenNotValid';
  /** Always TOKEN_NOT_VALID. */
  readonly code: Scalars['String']['output'];
  /** What to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the token stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Who registers. */
export type PersonRegisterInput = {
  /** The e-mail address; it is the name at login. An e-mail address of 3 to 254 characters. */
  readonly email: Scalars['String']['input'];
  /** Not easy to guess. 10 to 200 characters. */
  readonly password: Scalars['String']['input'];
  /** The name that others see. One line of 1 to 80 characters without links. */
  readonly displayName: Scalars['String']['input'];
  /** The language and region for texts. One line of 1 to 35 characters. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The IANA time zone. One line of 1 to 64 characters. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a registration. */
export type PersonRegisterPayload = {
  readonly __typename?: 'PersonRegisterPayload';
  /** Whether it was taken; a mail is on its way. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why not. */
  readonly userErrors: ReadonlyArray<PersonRegisterError>;
};

/** Why somebody cannot register. */
export type PersonRegisterError = InvalidInput | TooManyAttempts;

/** The token of the mail. */
export type PersonVerifyInput = {
  /** The token. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly token: Scalars['String']['input'];
};

/** What came of the proof. */
export type PersonVerifyPayload = {
  readonly __typename?: 'PersonVerifyPayload';
  /** Whether the address is proved now. */
  readonly verified: Scalars['Boolean']['output'];
  /** Why not. */
  readonly userErrors: ReadonlyArray<PersonVerifyError>;
};

/** Why an address is not proved. */
export type PersonVerifyError = TokenNotValid;

/** Where to send the mail. */
export type PersonVerificationSendInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: Scalars['String']['input'];
};

/** Where to send the mail. */
export type PersonPasswordForgetInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: Scalars['String']['input'];
};

/** Whether a mail was asked for in time. */
export type PersonMailPayload = {
  readonly __typename?: 'PersonMailPayload';
  /** Whether a mail is sent, if there is such an account. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why not. */
  readonly userErrors: ReadonlyArray<PersonMailError>;
};

/** Why no mail is sent. */
export type PersonMailError = TooManyAttempts;

/** A token and a new password. */
export type PersonPasswordResetInput = {
  /** The token of the mail. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly token: Scalars['String']['input'];
  /** The new password. 10 to 200 characters. */
  readonly password: Scalars['String']['input'];
};

/** The old and the new password. */
export type PersonPasswordChangeInput = {
  /** The password so far. 1 to 200 characters. */
  readonly currentPassword: Scalars['String']['input'];
  /** The new password. 10 to 200 characters. */
  readonly newPassword: Scalars['String']['input'];
};

/** What came of a new password. */
export type PersonPasswordPayload = {
  readonly __typename?: 'PersonPasswordPayload';
  /** Whether the new password counts. */
  readonly changed: Scalars['Boolean']['output'];
  /** Why not. */
  readonly userErrors: ReadonlyArray<PersonPasswordError>;
};

/** Why a password stays as it is. */
export type PersonPasswordError = InvalidInput | BadCredentials | TokenNotValid | TooManyAttempts;

/** What somebody changes about themselves. */
export type PersonUpdateInput = {
  /** The name that others see. One line of 1 to 80 characters without links. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** The language and region for texts. One line of 1 to 35 characters. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The IANA time zone. One line of 1 to 64 characters. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A role to give to somebody. */
export type PersonRoleGrantInput = {
  /** The person. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
  /** The role. */
  readonly role: Role;
};

/** A role to take from somebody. */
export type PersonRoleRevokeInput = {
  /** The person. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
  /** The role. */
  readonly role: Role;
};

/** Whose account is closed. */
export type PersonDeactivateInput = {
  /** The person. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
  /** Why, for the record. A text of at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whose account is opened again. */
export type PersonReactivateInput = {
  /** The person. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
};

/** A person as it is now. */
export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  /** The person. */
  readonly person?: Maybe<Person>;
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<PersonError>;
};

/** Why a person cannot be changed. */
export type PersonError = NotFound | InvalidInput | NotAllowed;

/** Who logs in. */
export type SessionStartInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: Scalars['String']['input'];
  /** The password. 1 to 200 characters. */
  readonly password: Scalars['String']['input'];
};

/** A refresh token. */
export type SessionRefreshInput = {
  /** The token that came with the last login or refresh. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly refreshToken: Scalars['String']['input'];
};

/** What came of a login or refresh. */
export type SessionTokensPayload = {
  readonly __typename?: 'SessionTokensPayload';
  /** The tokens. */
  readonly tokens?: Maybe<SessionTokens>;
  /** Why there are none. */
  readonly userErrors: ReadonlyArray<SessionTokensError>;
};

/** Why there are no tokens. */
export type SessionTokensError = BadCredentials | TooManyAttempts | TokenNotValid;

/** Which session ends. */
export type SessionRevokeInput = {
  /** A session of the viewer; this one when it is left out. An id that begins with ses_. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which sessions end. */
export type SessionRevokeAllInput = {
  /** Whether this session stays. */
  readonly exceptCurrent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of logging out. */
export type SessionRevokePayload = {
  readonly __typename?: 'SessionRevokePayload';
  /** How many sessions ended. */
  readonly revokedCount: Scalars['Int']['output'];
  /** Why none did. */
  readonly userErrors: ReadonlyArray<SessionRevokeError>;
};

/** Why a session does not end. */
export type SessionRevokeError = NotFound;

/** A new address. */
export type AddressAddInput = {
  /** What the person calls it. One line of at most 120 characters. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Who receives there. One line of 1 to 120 characters. */
  readonly recipient: Scalars['String']['input'];
  /** Street and number, and further lines. 1 to 4, each one line of at most 120 characters. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  /** The postal code. One line of at most 20 characters. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The city or place. One line of 1 to 120 characters. */
  readonly city: Scalars['String']['input'];
  /** The state, province or region. One line of at most 120 characters. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly countryCode: Scalars['String']['input'];
  /** A telephone number for the delivery. One line of at most 40 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it becomes the default. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What changes about an address. */
export type AddressUpdateInput = {
  /** The address. An id that begins with adr_. */
  readonly id: Scalars['ID']['input'];
  /** What the person calls it. One line of at most 120 characters. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Who receives there. One line of 1 to 120 characters. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, and further lines. 1 to 4, each one line of at most 120 characters. */
  readonly lines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The postal code. One line of at most 20 characters. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The city or place. One line of 1 to 120 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The state, province or region. One line of at most 120 characters. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number for the delivery. One line of at most 40 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** `true` makes it the default. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which address goes. */
export type AddressRemoveInput = {
  /** The address. An id that begins with adr_. */
  readonly id: Scalars['ID']['input'];
};

/** An address as it is now. */
export type AddressPayload = {
  readonly __typename?: 'AddressPayload';
  /** The address. */
  readonly address?: Maybe<Address>;
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<AddressError>;
};

/** What came of removing an address. */
export type AddressRemovePayload = {
  readonly __typename?: 'AddressRemovePayload';
  /** The id of what was removed. */
  readonly addressId?: Maybe<Scalars['ID']['output']>;
  /** Why it stays. */
  readonly userErrors: ReadonlyArray<AddressError>;
};

/** Why an address cannot be changed. */
export type AddressError = NotFound | InvalidInput;

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

/** The viewer may not do this to this object. */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  /** Always NOT_ALLOWED. */
  readonly code: Scalars['String']['output'];
  /** Why not, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
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
  CacheControlScope: CacheControlScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<PersonModel>;
  Role: Role;
  PersonStatus: PersonStatus;
  PersonConnection: ResolverTypeWrapper<PersonConnectionModel>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversTypes['Person']> }>;
  Address: ResolverTypeWrapper<AddressModel>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionTokens: ResolverTypeWrapper<SessionTokens>;
  GuestToken: ResolverTypeWrapper<GuestToken>;
  BadCredentials: ResolverTypeWrapper<UserErrorModel>;
  TooManyAttempts: ResolverTypeWrapper<UserErrorModel>;
  TokenNotValid: ResolverTypeWrapper<UserErrorModel>;
  PersonRegisterInput: PersonRegisterInput;
  PersonRegisterPayload: ResolverTypeWrapper<PersonRegisterPayloadModel>;
  PersonRegisterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonRegisterError']>;
  PersonVerifyInput: PersonVerifyInput;
  PersonVerifyPayload: ResolverTypeWrapper<PersonVerifyPayloadModel>;
  PersonVerifyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonVerifyError']>;
  PersonVerificationSendInput: PersonVerificationSendInput;
  PersonPasswordForgetInput: PersonPasswordForgetInput;
  PersonMailPayload: ResolverTypeWrapper<PersonMailPayloadModel>;
  PersonMailError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonMailError']>;
  PersonPasswordResetInput: PersonPasswordResetInput;
  PersonPasswordChangeInput: PersonPasswordChangeInput;
  PersonPasswordPayload: ResolverTypeWrapper<PersonPasswordPayloadModel>;
  PersonPasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonPasswordError']>;
  PersonUpdateInput: PersonUpdateInput;
  PersonRoleGrantInput: PersonRoleGrantInput;
  PersonRoleRevokeInput: PersonRoleRevokeInput;
  PersonDeactivateInput: PersonDeactivateInput;
  PersonReactivateInput: PersonReactivateInput;
  PersonPayload: ResolverTypeWrapper<PersonPayloadModel>;
  PersonError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonError']>;
  SessionStartInput: SessionStartInput;
  SessionRefreshInput: SessionRefreshInput;
  SessionTokensPayload: ResolverTypeWrapper<Omit<SessionTokensPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['SessionTokensError']> }>;
  SessionTokensError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionTokensError']>;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokeAllInput: SessionRevokeAllInput;
  SessionRevokePayload: ResolverTypeWrapper<SessionRevokePayloadModel>;
  SessionRevokeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionRevokeError']>;
  AddressAddInput: AddressAddInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressRemoveInput: AddressRemoveInput;
  AddressPayload: ResolverTypeWrapper<AddressPayloadModel>;
  AddressRemovePayload: ResolverTypeWrapper<Omit<AddressRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['AddressError']> }>;
  AddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressError']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotFound: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<UserErrorModel>;
  NotAllowed: ResolverTypeWrapper<UserErrorModel>;
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
  Person: PersonModel;
  PersonConnection: PersonConnectionModel;
  PersonEdge: Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Person']> };
  Address: AddressModel;
  Session: SessionModel;
  SessionTokens: SessionTokens;
  GuestToken: GuestToken;
  BadCredentials: UserErrorModel;
  TooManyAttempts: UserErrorModel;
  TokenNotValid: UserErrorModel;
  PersonRegisterInput: PersonRegisterInput;
  PersonRegisterPayload: PersonRegisterPayloadModel;
  PersonRegisterError: ResolversUnionTypes<ResolversParentTypes>['PersonRegisterError'];
  PersonVerifyInput: PersonVerifyInput;
  PersonVerifyPayload: PersonVerifyPayloadModel;
  PersonVerifyError: ResolversUnionTypes<ResolversParentTypes>['PersonVerifyError'];
  PersonVerificationSendInput: PersonVerificationSendInput;
  PersonPasswordForgetInput: PersonPasswordForgetInput;
  PersonMailPayload: PersonMailPayloadModel;
  PersonMailError: ResolversUnionTypes<ResolversParentTypes>['PersonMailError'];
  PersonPasswordResetInput: PersonPasswordResetInput;
  PersonPasswordChangeInput: PersonPasswordChangeInput;
  PersonPasswordPayload: PersonPasswordPayloadModel;
  PersonPasswordError: ResolversUnionTypes<ResolversParentTypes>['PersonPasswordError'];
  PersonUpdateInput: PersonUpdateInput;
  PersonRoleGrantInput: PersonRoleGrantInput;
  PersonRoleRevokeInput: PersonRoleRevokeInput;
  PersonDeactivateInput: PersonDeactivateInput;
  PersonReactivateInput: PersonReactivateInput;
  PersonPayload: PersonPayloadModel;
  PersonError: ResolversUnionTypes<ResolversParentTypes>['PersonError'];
  SessionStartInput: SessionStartInput;
  SessionRefreshInput: SessionRefreshInput;
  SessionTokensPayload: Omit<SessionTokensPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['SessionTokensError']> };
  SessionTokensError: ResolversUnionTypes<ResolversParentTypes>['SessionTokensError'];
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokeAllInput: SessionRevokeAllInput;
  SessionRevokePayload: SessionRevokePayloadModel;
  SessionRevokeError: ResolversUnionTypes<ResolversParentTypes>['SessionRevokeError'];
  AddressAddInput: AddressAddInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressRemoveInput: AddressRemoveInput;
  AddressPayload: AddressPayloadModel;
  AddressRemovePayload: Omit<AddressRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['AddressError']> };
  AddressError: ResolversUnionTypes<ResolversParentTypes>['AddressError'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotFound: UserErrorModel;
  InvalidInput: UserErrorModel;
  NotAllowed: UserErrorModel;
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
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  personRegister?: Resolver<Maybe<ResolversTypes['PersonRegisterPayload']>, ParentType, ContextType, RequireFields<MutationPersonRegisterArgs, 'input'>>;
  personVerify?: Resolver<Maybe<ResolversTypes['PersonVerifyPayload']>, ParentType, ContextType, RequireFields<MutationPersonVerifyArgs, 'input'>>;
  personVerificationSend?: Resolver<Maybe<ResolversTypes['PersonMailPayload']>, ParentType, ContextType, RequireFields<MutationPersonVerificationSendArgs, 'input'>>;
  personPasswordForget?: Resolver<Maybe<ResolversTypes['PersonMailPayload']>, ParentType, ContextType, RequireFields<MutationPersonPasswordForgetArgs, 'input'>>;
  personPasswordReset?: Resolver<Maybe<ResolversTypes['PersonPasswordPayload']>, ParentType, ContextType, RequireFields<MutationPersonPasswordResetArgs, 'input'>>;
  personPasswordChange?: Resolver<Maybe<ResolversTypes['PersonPasswordPayload']>, ParentType, ContextType, RequireFields<MutationPersonPasswordChangeArgs, 'input'>>;
  personUpdate?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationPersonUpdateArgs, 'input'>>;
  personRoleGrant?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationPersonRoleGrantArgs, 'input'>>;
  personRoleRevoke?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationPersonRoleRevokeArgs, 'input'>>;
  personDeactivate?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationPersonDeactivateArgs, 'input'>>;
  personReactivate?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationPersonReactivateArgs, 'input'>>;
  sessionStart?: Resolver<Maybe<ResolversTypes['SessionTokensPayload']>, ParentType, ContextType, RequireFields<MutationSessionStartArgs, 'input'>>;
  sessionRefresh?: Resolver<Maybe<ResolversTypes['SessionTokensPayload']>, ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
  sessionRevoke?: Resolver<Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  sessionRevokeAll?: Resolver<Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<MutationSessionRevokeAllArgs, 'input'>>;
  guestStart?: Resolver<Maybe<ResolversTypes['GuestToken']>, ParentType, ContextType>;
  addressAdd?: Resolver<Maybe<ResolversTypes['AddressPayload']>, ParentType, ContextType, RequireFields<MutationAddressAddArgs, 'input'>>;
  addressUpdate?: Resolver<Maybe<ResolversTypes['AddressPayload']>, ParentType, ContextType, RequireFields<MutationAddressUpdateArgs, 'input'>>;
  addressRemove?: Resolver<Maybe<ResolversTypes['AddressRemovePayload']>, ParentType, ContextType, RequireFields<MutationAddressRemoveArgs, 'input'>>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PersonStatus']>, ParentType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenNotValidResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TokenNotValid'] = ResolversParentTypes['TokenNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonError']>, ParentType, ContextType>;
};

export type PersonErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonError'] = ResolversParentTypes['PersonError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type SessionTokensPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionTokensPayload'] = ResolversParentTypes['SessionTokensPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
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
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddressError']>, ParentType, ContextType>;
};

export type AddressRemovePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddressRemovePayload'] = ResolversParentTypes['AddressRemovePayload']> = {
  addressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddressError']>, ParentType, ContextType>;
};

export type AddressErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddressError'] = ResolversParentTypes['AddressError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Person' | 'Address', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BadCredentials' | 'TooManyAttempts' | 'TokenNotValid' | 'NotFound' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type NotAllowedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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

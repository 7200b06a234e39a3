// Written by `pnpm codegen` from schema/users.graphql. Do not edit.
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
  /** A picture of the person, for everybody with an account. */
  readonly picture?: Maybe<File>;
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
  /** A picture of the person: a file that the viewer has uploaded as a picture; null for none. An id that begins with fil_. */
  readonly pictureId?: InputMaybe<Scalars['ID']['input']>;
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

export type File = {
  readonly __typename?: 'File';
  /** The file's id. */
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

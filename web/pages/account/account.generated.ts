// Written by `pnpm codegen` from web/pages/account/account.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../graph/refused.generated.ts'

/** What somebody wants to hear. */
export type NotificationPreferenceSetInput = {
  /** About what. */
  readonly topic: NotificationTopic;
  /** Whether by mail. */
  readonly email: boolean;
};

/** What a notification is about. */
export type NotificationTopic =
  /** Orders of the person. */
  | 'ORDERS'
  /** Loans of the person, and requests for what the person owns. */
  | 'LOANS'
  /** Messages from others. */
  | 'MESSAGES'
  /** The account itself. */
  | 'ACCOUNT';

/** The old and the new password. */
export type PersonPasswordChangeInput = {
  /** The password so far. 1 to 200 characters. */
  readonly currentPassword: string;
  /** The new password. 10 to 200 characters. */
  readonly newPassword: string;
};

/** What somebody changes about themselves. */
export type PersonUpdateInput = {
  /** The name that others see. One line of 1 to 80 characters without links. */
  readonly displayName?: string | null | undefined;
  /** The language and region for texts. One line of 1 to 35 characters. */
  readonly locale?: string | null | undefined;
  /** The IANA time zone. One line of 1 to 64 characters. */
  readonly timeZone?: string | null | undefined;
  /** A picture of the person: a file that the viewer has uploaded as a picture; null for none. An id that begins with fil_. */
  readonly pictureId?: string | null | undefined;
};

/** Which sessions end. */
export type SessionRevokeAllInput = {
  /** Whether this session stays. */
  readonly exceptCurrent?: boolean | null | undefined;
};

/** Which session ends. */
export type SessionRevokeInput = {
  /** A session of the viewer; this one when it is left out. An id that begins with ses_. */
  readonly sessionId?: string | null | undefined;
};

export type AccountProfileQueryVariables = { [key: string]: never; };


export type AccountProfileQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string,
    readonly email: string | null,
    readonly verified: boolean | null,
    readonly locale: string | null,
    readonly timeZone: string | null,
    readonly createdAt: string
  } | null
};

export type AccountUpdateMutationVariables = {
  input: PersonUpdateInput;
};


export type AccountUpdateMutation = {
  readonly personUpdate: {
    readonly __typename: 'PersonPayload',
    readonly person: {
      readonly __typename: 'Person',
      readonly id: string,
      readonly displayName: string,
      readonly locale: string | null,
      readonly timeZone: string | null
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type AccountPasswordChangeMutationVariables = {
  input: PersonPasswordChangeInput;
};


export type AccountPasswordChangeMutation = {
  readonly personPasswordChange: {
    readonly __typename: 'PersonPasswordPayload',
    readonly changed: boolean,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'BadCredentials',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TokenNotValid',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'TooManyAttempts',
        readonly retryAt: string,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type AccountSessionsQueryVariables = { [key: string]: never; };


export type AccountSessionsQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly sessions: ReadonlyArray<{
      readonly __typename: 'Session',
      readonly id: string,
      readonly createdAt: string,
      readonly lastUsedAt: string,
      readonly userAgent: string | null,
      readonly isCurrent: boolean
    }> | null
  } | null
};

export type AccountSessionRevokeMutationVariables = {
  input: SessionRevokeInput;
};


export type AccountSessionRevokeMutation = {
  readonly sessionRevoke: {
    readonly __typename: 'SessionRevokePayload',
    readonly revokedCount: number,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'NotFound',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type AccountSessionRevokeAllMutationVariables = {
  input: SessionRevokeAllInput;
};


export type AccountSessionRevokeAllMutation = {
  readonly sessionRevokeAll: {
    readonly __typename: 'SessionRevokePayload',
    readonly revokedCount: number,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'NotFound',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type AccountNoticesQueryVariables = { [key: string]: never; };


export type AccountNoticesQuery = {
  readonly notificationPreferences: ReadonlyArray<{
    readonly __typename: 'NotificationPreference',
    readonly topic: NotificationTopic,
    readonly email: boolean
  }> | null
};

export type AccountNoticesSetMutationVariables = {
  input: NotificationPreferenceSetInput;
};


export type AccountNoticesSetMutation = {
  readonly notificationPreferenceSet: {
    readonly __typename: 'NotificationPreferencePayload',
    readonly preference: {
      readonly __typename: 'NotificationPreference',
      readonly topic: NotificationTopic,
      readonly email: boolean
    } | null,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'NotFound',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export const AccountProfileDocument = { kind: 'Document', documentId: '2938a7570c0fb0b14c3cdb51ff0eada75038eb6a4678c8b423a94cb3ee799865', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<AccountProfileQuery, AccountProfileQueryVariables> & { readonly documentId: string }

export const AccountUpdateDocument = { kind: 'Document', documentId: '76a58fc5c8ef73426994b0d9b93e64f1968f68fd2c2ce97c961b1ab2bfe54b4a', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<AccountUpdateMutation, AccountUpdateMutationVariables> & { readonly documentId: string }

export const AccountPasswordChangeDocument = { kind: 'Document', documentId: '348651c15e3507d15cc717485d7cf04574d52810d6568aabfcd27a62307f3b40', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountPasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personPasswordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<AccountPasswordChangeMutation, AccountPasswordChangeMutationVariables> & { readonly documentId: string }

export const AccountSessionsDocument = { kind: 'Document', documentId: 'e15800f5dd7271cd9288104ab3e64016834c133bde02982fd3e2d9082b99b053', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<AccountSessionsQuery, AccountSessionsQueryVariables> & { readonly documentId: string }

export const AccountSessionRevokeDocument = { kind: 'Document', documentId: 'd6302474958f3f9dd44902bdccb4e094143d5c09f241b9daee16120e67b69823', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountSessionRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<AccountSessionRevokeMutation, AccountSessionRevokeMutationVariables> & { readonly documentId: string }

export const AccountSessionRevokeAllDocument = { kind: 'Document', documentId: '4e79f98f3c970c4cadae07432beb4e15cd80858071c744ba74ac277ee2c30bd8', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountSessionRevokeAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRevokeAllInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevokeAll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<AccountSessionRevokeAllMutation, AccountSessionRevokeAllMutationVariables> & { readonly documentId: string }

export const AccountNoticesDocument = { kind: 'Document', documentId: '0176cc4d98c27629ad6b1aa9535d4c49c345cae32869cb192101c8e0bfaf51b1', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<AccountNoticesQuery, AccountNoticesQueryVariables> & { readonly documentId: string }

export const AccountNoticesSetDocument = { kind: 'Document', documentId: '84addfb4b80aa20de5903669df057f697d09f1cda4e7e24299e7cce8e00793cd', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountNoticesSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferenceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationPreferenceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<AccountNoticesSetMutation, AccountNoticesSetMutationVariables> & { readonly documentId: string }

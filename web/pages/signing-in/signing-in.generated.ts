// Written by `pnpm codegen` from web/pages/signing-in/signing-in.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../graph/refused.generated.ts'

/** Where to send the mail. */
export type PersonPasswordForgetInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: string;
};

/** A token and a new password. */
export type PersonPasswordResetInput = {
  /** The token of the mail. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly token: string;
  /** The new password. 10 to 200 characters. */
  readonly password: string;
};

/** Who registers. */
export type PersonRegisterInput = {
  /** The e-mail address; it is the name at login. An e-mail address of 3 to 254 characters. */
  readonly email: string;
  /** Not easy to guess. 10 to 200 characters. */
  readonly password: string;
  /** The name that others see. One line of 1 to 80 characters without links. */
  readonly displayName: string;
  /** The language and region for texts. One line of 1 to 35 characters. */
  readonly locale?: string | null | undefined;
  /** The IANA time zone. One line of 1 to 64 characters. */
  readonly timeZone?: string | null | undefined;
};

/** Where to send the mail. */
export type PersonVerificationSendInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: string;
};

/** The token of the mail. */
export type PersonVerifyInput = {
  /** The token. 1 to 200 ASCII characters without spaces, as they were given out. */
  readonly token: string;
};

export type SigningInRegisterMutationVariables = {
  input: PersonRegisterInput;
};


export type SigningInRegisterMutation = {
  readonly personRegister: {
    readonly __typename: 'PersonRegisterPayload',
    readonly accepted: boolean,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'InvalidInput',
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

export type SigningInVerifyMutationVariables = {
  input: PersonVerifyInput;
};


export type SigningInVerifyMutation = {
  readonly personVerify: {
    readonly __typename: 'PersonVerifyPayload',
    readonly verified: boolean,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'TokenNotValid',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type SigningInSendVerificationMutationVariables = {
  input: PersonVerificationSendInput;
};


export type SigningInSendVerificationMutation = {
  readonly personVerificationSend: {
    readonly __typename: 'PersonMailPayload',
    readonly accepted: boolean,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'TooManyAttempts',
      readonly retryAt: string,
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type SigningInForgetMutationVariables = {
  input: PersonPasswordForgetInput;
};


export type SigningInForgetMutation = {
  readonly personPasswordForget: {
    readonly __typename: 'PersonMailPayload',
    readonly accepted: boolean,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'TooManyAttempts',
      readonly retryAt: string,
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type SigningInResetMutationVariables = {
  input: PersonPasswordResetInput;
};


export type SigningInResetMutation = {
  readonly personPasswordReset: {
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

export const SigningInRegisterDocument = { kind: 'Document', documentId: '7b9f6ed998d47f3ddcfeb985351c57768ed19fa4e69a09e1836187e152f462f8', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SigningInRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<SigningInRegisterMutation, SigningInRegisterMutationVariables> & { readonly documentId: string }

export const SigningInVerifyDocument = { kind: 'Document', documentId: 'e34de5290faddfa11704f8f54c6bd47e37bf1232cd833fa02aaa35ea33663b53', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SigningInVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonVerifyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personVerify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<SigningInVerifyMutation, SigningInVerifyMutationVariables> & { readonly documentId: string }

export const SigningInSendVerificationDocument = { kind: 'Document', documentId: 'f4c452d605da844164c69f5892ec38fe157bf5b59cc0790c7cc492f52b1bc4ba', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SigningInSendVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonVerificationSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personVerificationSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<SigningInSendVerificationMutation, SigningInSendVerificationMutationVariables> & { readonly documentId: string }

export const SigningInForgetDocument = { kind: 'Document', documentId: '51180d818968e6c9cd446a12d7272706b70807ba4313bcee70446d335e647058', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SigningInForget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPasswordForgetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personPasswordForget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<SigningInForgetMutation, SigningInForgetMutationVariables> & { readonly documentId: string }

export const SigningInResetDocument = { kind: 'Document', documentId: '431cb4316a39737bf1ce5965e8493074468eefdb1e21be0cf092b8829a6b99eb', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SigningInReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<SigningInResetMutation, SigningInResetMutationVariables> & { readonly documentId: string }

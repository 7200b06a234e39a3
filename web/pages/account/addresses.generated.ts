// Written by `pnpm codegen` from web/pages/account/addresses.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../graph/refused.generated.ts'

/** A new address. */
export type AddressAddInput = {
  /** What the person calls it. One line of at most 120 characters. */
  readonly label?: string | null | undefined;
  /** Who receives there. One line of 1 to 120 characters. */
  readonly recipient: string;
  /** Street and number, and further lines. 1 to 4, each one line of at most 120 characters. */
  readonly lines: ReadonlyArray<string>;
  /** The postal code. One line of at most 20 characters. */
  readonly postalCode?: string | null | undefined;
  /** The city or place. One line of 1 to 120 characters. */
  readonly city: string;
  /** The state, province or region. One line of at most 120 characters. */
  readonly region?: string | null | undefined;
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly countryCode: string;
  /** A telephone number for the delivery. One line of at most 40 characters. */
  readonly phone?: string | null | undefined;
  /** Whether it becomes the default. */
  readonly isDefault?: boolean | null | undefined;
};

/** Which address goes. */
export type AddressRemoveInput = {
  /** The address. An id that begins with adr_. */
  readonly id: string;
};

/** What changes about an address. */
export type AddressUpdateInput = {
  /** The address. An id that begins with adr_. */
  readonly id: string;
  /** What the person calls it. One line of at most 120 characters. */
  readonly label?: string | null | undefined;
  /** Who receives there. One line of 1 to 120 characters. */
  readonly recipient?: string | null | undefined;
  /** Street and number, and further lines. 1 to 4, each one line of at most 120 characters. */
  readonly lines?: ReadonlyArray<string> | null | undefined;
  /** The postal code. One line of at most 20 characters. */
  readonly postalCode?: string | null | undefined;
  /** The city or place. One line of 1 to 120 characters. */
  readonly city?: string | null | undefined;
  /** The state, province or region. One line of at most 120 characters. */
  readonly region?: string | null | undefined;
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly countryCode?: string | null | undefined;
  /** A telephone number for the delivery. One line of at most 40 characters. */
  readonly phone?: string | null | undefined;
  /** `true` makes it the default. */
  readonly isDefault?: boolean | null | undefined;
};

export type AccountAddressFragment = {
  readonly __typename: 'Address',
  readonly id: string,
  readonly label: string | null,
  readonly recipient: string,
  readonly lines: ReadonlyArray<string>,
  readonly postalCode: string | null,
  readonly city: string,
  readonly region: string | null,
  readonly countryCode: string,
  readonly phone: string | null,
  readonly isDefault: boolean
};

export type AccountAddressesQueryVariables = { [key: string]: never; };


export type AccountAddressesQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string,
    readonly addresses: ReadonlyArray<{
      readonly __typename: 'Address',
      readonly id: string,
      readonly label: string | null,
      readonly recipient: string,
      readonly lines: ReadonlyArray<string>,
      readonly postalCode: string | null,
      readonly city: string,
      readonly region: string | null,
      readonly countryCode: string,
      readonly phone: string | null,
      readonly isDefault: boolean
    }> | null
  } | null
};

export type AccountAddressAddMutationVariables = {
  input: AddressAddInput;
};


export type AccountAddressAddMutation = {
  readonly addressAdd: {
    readonly __typename: 'AddressPayload',
    readonly address: {
      readonly __typename: 'Address',
      readonly id: string,
      readonly label: string | null,
      readonly recipient: string,
      readonly lines: ReadonlyArray<string>,
      readonly postalCode: string | null,
      readonly city: string,
      readonly region: string | null,
      readonly countryCode: string,
      readonly phone: string | null,
      readonly isDefault: boolean
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
    >
  } | null
};

export type AccountAddressUpdateMutationVariables = {
  input: AddressUpdateInput;
};


export type AccountAddressUpdateMutation = {
  readonly addressUpdate: {
    readonly __typename: 'AddressPayload',
    readonly address: {
      readonly __typename: 'Address',
      readonly id: string,
      readonly label: string | null,
      readonly recipient: string,
      readonly lines: ReadonlyArray<string>,
      readonly postalCode: string | null,
      readonly city: string,
      readonly region: string | null,
      readonly countryCode: string,
      readonly phone: string | null,
      readonly isDefault: boolean
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
    >
  } | null
};

export type AccountAddressRemoveMutationVariables = {
  input: AddressRemoveInput;
};


export type AccountAddressRemoveMutation = {
  readonly addressRemove: {
    readonly __typename: 'AddressRemovePayload',
    readonly addressId: string | null,
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
    >
  } | null
};

export const AccountAddressTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const AccountAddressesDocument = { kind: 'Document', documentId: '5dec7fa7602b16bef5abd65e1042749743c03e40e04d7a5d8f1cbbc508872370', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountAddresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountAddress"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, AccountAddressTree] } as unknown as TypedDocumentNode<AccountAddressesQuery, AccountAddressesQueryVariables> & { readonly documentId: string }

export const AccountAddressAddDocument = { kind: 'Document', documentId: '0ae5805bb76a54629958842ec36fd2cb0361482a56a34654701f3aa736a5f2ac', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountAddressAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddressAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountAddress"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, AccountAddressTree, RefusedTree] } as unknown as TypedDocumentNode<AccountAddressAddMutation, AccountAddressAddMutationVariables> & { readonly documentId: string }

export const AccountAddressUpdateDocument = { kind: 'Document', documentId: '0470d48b647b8e0ff27b827c2ff8313e4a57f55f3bff0516a19a7616e330cf4b', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountAddressUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddressUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountAddress"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, AccountAddressTree, RefusedTree] } as unknown as TypedDocumentNode<AccountAddressUpdateMutation, AccountAddressUpdateMutationVariables> & { readonly documentId: string }

export const AccountAddressRemoveDocument = { kind: 'Document', documentId: '8a2618d252c3595d4a3168e86878d47ba6822b08de6d5de782e3921195d5c753', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountAddressRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddressRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<AccountAddressRemoveMutation, AccountAddressRemoveMutationVariables> & { readonly documentId: string }

// Written by `pnpm codegen` from web/app/rail-counts.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

export type RailCountsQueryVariables = { [key: string]: never; };


export type RailCountsQuery = {
  readonly supportWaitingCount: number | null,
  readonly loanCounts: {
    readonly __typename: 'LoanCounts',
    readonly requested: number
  } | null,
  readonly orderCounts: {
    readonly __typename: 'OrderCounts',
    readonly toHandOver: number
  } | null
};

export type RailLoansSubscriptionVariables = { [key: string]: never; };


export type RailLoansSubscription = {
  readonly allLoansChanged: {
    readonly __typename: 'AllLoansChange',
    readonly counts: {
      readonly __typename: 'LoanCounts',
      readonly requested: number
    }
  } | null
};

export type RailOrdersSubscriptionVariables = { [key: string]: never; };


export type RailOrdersSubscription = {
  readonly allOrdersChanged: {
    readonly __typename: 'AllOrdersChange',
    readonly counts: {
      readonly __typename: 'OrderCounts',
      readonly toHandOver: number
    }
  } | null
};

export type RailSupportSubscriptionVariables = { [key: string]: never; };


export type RailSupportSubscription = {
  readonly supportQueueChanged: {
    readonly __typename: 'SupportQueueChange',
    readonly waitingCount: number
  } | null
};

export const RailCountsDocument = { kind: 'Document', documentId: 'd56f3e82a7b755f19d1b08bab928f9e85f6a0018d16b68b9edfb574501397ad6', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RailCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toHandOver"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportWaitingCount"}}]}}] } as unknown as TypedDocumentNode<RailCountsQuery, RailCountsQueryVariables> & { readonly documentId: string }

export const RailLoansDocument = { kind: 'Document', documentId: 'a04c122a42fbb902f4398a1a52da8753228b2f03a278d404a4fe462ce2c70d6e', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RailLoans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allLoansChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<RailLoansSubscription, RailLoansSubscriptionVariables> & { readonly documentId: string }

export const RailOrdersDocument = { kind: 'Document', documentId: '284cfc54f9ade22f6fa55438f44af591365e938a629dc246586b028a5789e0a8', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RailOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allOrdersChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toHandOver"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<RailOrdersSubscription, RailOrdersSubscriptionVariables> & { readonly documentId: string }

export const RailSupportDocument = { kind: 'Document', documentId: '03b289dd481f792c3df25836c39ea77fb75f1e4314effcbdf50891d3c8003a33', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RailSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportQueueChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<RailSupportSubscription, RailSupportSubscriptionVariables> & { readonly documentId: string }

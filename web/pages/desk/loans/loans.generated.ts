// Written by `pnpm codegen` from web/pages/desk/loans/loans.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { LoanNowTree } from '../../things/loan/loan.generated.ts'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** Which loans to list. */
export type LoanFilter = {
  /** Only loans that stand here. */
  readonly status?: LoanStatus | null | undefined;
  /** Only those of this person. An id that begins with per_. */
  readonly borrowerId?: string | null | undefined;
  /** Only those picked up at this location. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** Only those with something overdue. */
  readonly overdue?: boolean | null | undefined;
  /** Only what is not over (true), or only what is (false). */
  readonly open?: boolean | null | undefined;
  /** Only those whose first day is this one or earlier. */
  readonly beginsBy?: string | null | undefined;
  /** Only those that are due back on this day or earlier. */
  readonly dueBy?: string | null | undefined;
};

/** Lines to write off. */
export type LoanMarkLostInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines. At most 50, each an id that begins with lln_. */
  readonly lineIds: ReadonlyArray<string>;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Where a loan, or one of its lines, stands. */
export type LoanStatus =
  /** Asked for; nothing is kept yet. */
  | 'REQUESTED'
  /** Approved and kept for the borrower. */
  | 'APPROVED'
  /** Refused by whoever decides about the item. */
  | 'REJECTED'
  /** Kept for the borrower without anybody's approval. */
  | 'RESERVED'
  /** Lies ready to be picked up. */
  | 'READY'
  /** With the borrower. */
  | 'CHECKED_OUT'
  /** Came back. */
  | 'RETURNED'
  /** Came back and was looked at. */
  | 'CLOSED'
  /** Given up before it was picked up. */
  | 'CANCELED'
  /** Neither approved nor picked up in time. */
  | 'EXPIRED'
  /** Did not come back and was written off. */
  | 'LOST';

/** A step of a loan, each a mutation of its name. */
export type LoanStep =
  /** `loanApprove`. */
  | 'APPROVE'
  /** `loanReject`. */
  | 'REJECT'
  /** `loanReady`. */
  | 'READY'
  /** `loanCheckOut`, today. */
  | 'CHECK_OUT'
  /** `loanReturn`. */
  | 'RETURN'
  /** `loanClose`. */
  | 'CLOSE'
  /** `loanMarkLost`. */
  | 'MARK_LOST'
  /** `loanCancel`. */
  | 'CANCEL'
  /** `loanExtend`; until when, `canExtendUntil` says. */
  | 'EXTEND';

/** In what condition a unit is. */
export type UnitCondition =
  /** Unused. */
  | 'NEW'
  /** Works, with few traces of use. */
  | 'GOOD'
  /** Works, worn. */
  | 'FAIR'
  /** Works badly; should be looked at. */
  | 'POOR'
  /** Does not work. */
  | 'BROKEN';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

export type DeskLoansQueryVariables = {
  filter: LoanFilter;
  after?: string | null | undefined;
};


export type DeskLoansQuery = {
  readonly loans: {
    readonly __typename: 'LoanConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'LoanEdge',
      readonly node: {
        readonly __typename: 'Loan',
        readonly id: string,
        readonly actions: ReadonlyArray<LoanStep>,
        readonly canExtendUntil: string | null,
        readonly status: LoanStatus,
        readonly overdue: boolean,
        readonly from: string,
        readonly to: string,
        readonly note: string | null,
        readonly rejection: string | null,
        readonly createdAt: string,
        readonly borrower: {
          readonly __typename: 'Person',
          readonly id: string,
          readonly displayName: string
        } | null,
        readonly conversation: {
          readonly __typename: 'Conversation',
          readonly id: string
        } | null,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string,
          readonly street: string,
          readonly postalCode: string,
          readonly city: string,
          readonly opening: string,
          readonly openDays: ReadonlyArray<Weekday>
        },
        readonly lines: ReadonlyArray<{
          readonly __typename: 'LoanLine',
          readonly id: string,
          readonly status: LoanStatus,
          readonly overdue: boolean,
          readonly checkedOutAt: string | null,
          readonly returnedAt: string | null,
          readonly returnedCondition: UnitCondition | null,
          readonly returnNote: string | null,
          readonly unit: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string
          } | null,
          readonly item: {
            readonly __typename: 'Item',
            readonly id: string,
            readonly title: string,
            readonly picture: string,
            readonly deposit: {
              readonly __typename: 'Money',
              readonly amountMinor: string,
              readonly currency: string,
              readonly exponent: number
            } | null,
            readonly owner: {
              readonly __typename: 'Person',
              readonly id: string,
              readonly displayName: string
            } | null,
            readonly category: {
              readonly __typename: 'Category',
              readonly id: string,
              readonly slug: string
            }
          } | null
        }>
      }
    }>,
    readonly pageInfo: {
      readonly __typename: 'PageInfo',
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  } | null
};

export type DeskLoanLostMutationVariables = {
  input: LoanMarkLostInput;
};


export type DeskLoanLostMutation = {
  readonly loanMarkLost: {
    readonly __typename: 'LoanPayload',
    readonly loan: {
      readonly __typename: 'Loan',
      readonly id: string,
      readonly actions: ReadonlyArray<LoanStep>,
      readonly canExtendUntil: string | null,
      readonly status: LoanStatus,
      readonly overdue: boolean,
      readonly from: string,
      readonly to: string,
      readonly note: string | null,
      readonly rejection: string | null,
      readonly createdAt: string,
      readonly borrower: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null,
      readonly conversation: {
        readonly __typename: 'Conversation',
        readonly id: string
      } | null,
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string,
        readonly street: string,
        readonly postalCode: string,
        readonly city: string,
        readonly opening: string,
        readonly openDays: ReadonlyArray<Weekday>
      },
      readonly lines: ReadonlyArray<{
        readonly __typename: 'LoanLine',
        readonly id: string,
        readonly status: LoanStatus,
        readonly overdue: boolean,
        readonly checkedOutAt: string | null,
        readonly returnedAt: string | null,
        readonly returnedCondition: UnitCondition | null,
        readonly returnNote: string | null,
        readonly unit: {
          readonly __typename: 'Unit',
          readonly id: string,
          readonly tag: string
        } | null,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly title: string,
          readonly picture: string,
          readonly deposit: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          } | null,
          readonly owner: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly category: {
            readonly __typename: 'Category',
            readonly id: string,
            readonly slug: string
          }
        } | null
      }>
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
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly available: number,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly day: string,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly limit: number,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export const DeskLoansDocument = { kind: 'Document', documentId: 'fe767dca11c8d800ea016c4bec695e3332da0a7d647596f6419f381cf107cade', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskLoans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<DeskLoansQuery, DeskLoansQueryVariables> & { readonly documentId: string }

export const DeskLoanLostDocument = { kind: 'Document', documentId: '7bb26de7c7c4346847cfeffa5b2a9028199501db0fd8d98819d3e7985d9e6f62', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskLoanLost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanMarkLostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanMarkLost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<DeskLoanLostMutation, DeskLoanLostMutationVariables> & { readonly documentId: string }

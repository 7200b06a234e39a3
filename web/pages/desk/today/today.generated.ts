// Written by `pnpm codegen` from web/pages/desk/today/today.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { LoanNowTree } from '../../things/loan/loan.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

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

export type DayCountsFragment = {
  readonly __typename: 'LoanCounts',
  readonly requested: number,
  readonly toPickUp: number,
  readonly ready: number,
  readonly out: number,
  readonly dueToday: number,
  readonly overdue: number
};

export type LoansOfDayFragment = {
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
  }>
};

export type DeskTodayQueryVariables = {
  place?: string | null | undefined;
  today: string;
};


export type DeskTodayQuery = {
  readonly supportWaitingCount: number | null,
  readonly loanCounts: {
    readonly __typename: 'LoanCounts',
    readonly requested: number,
    readonly toPickUp: number,
    readonly ready: number,
    readonly out: number,
    readonly dueToday: number,
    readonly overdue: number
  } | null,
  readonly orderCounts: {
    readonly __typename: 'OrderCounts',
    readonly awaitingPayment: number,
    readonly toHandOver: number
  } | null,
  readonly late: {
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
    }>
  } | null,
  readonly due: {
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
    }>
  } | null,
  readonly ready: {
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
    }>
  } | null,
  readonly reserved: {
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
    }>
  } | null,
  readonly approved: {
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
    }>
  } | null
};

export type DeskRequestsQueryVariables = {
  place?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type DeskRequestsQuery = {
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

export type DeskLoansChangedSubscriptionVariables = { [key: string]: never; };


export type DeskLoansChangedSubscription = {
  readonly allLoansChanged: {
    readonly __typename: 'AllLoansChange',
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
    } | null
  } | null
};

export type DeskOrdersChangedSubscriptionVariables = { [key: string]: never; };


export type DeskOrdersChangedSubscription = {
  readonly allOrdersChanged: {
    readonly __typename: 'AllOrdersChange',
    readonly counts: {
      readonly __typename: 'OrderCounts',
      readonly awaitingPayment: number,
      readonly toHandOver: number
    }
  } | null
};

export type DeskSupportChangedSubscriptionVariables = { [key: string]: never; };


export type DeskSupportChangedSubscription = {
  readonly supportQueueChanged: {
    readonly __typename: 'SupportQueueChange',
    readonly waitingCount: number
  } | null
};

export const DayCountsTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoanCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"toPickUp"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"out"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const LoansOfDayTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoansOfDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoanConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const DeskTodayDocument = { kind: 'Document', documentId: '9603843c41ae09f4befa8b475a61e6d0efeb507be715eb438bc2f556530bdc44', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskToday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayCounts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitingPayment"}},{"kind":"Field","name":{"kind":"Name","value":"toHandOver"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportWaitingCount"}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overdue"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoansOfDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"due"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"CHECKED_OUT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoansOfDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ready"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"READY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"beginsBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoansOfDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reserved"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"RESERVED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"beginsBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoansOfDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"approved"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"APPROVED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"beginsBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoansOfDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DayCountsTree, LoansOfDayTree, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<DeskTodayQuery, DeskTodayQueryVariables> & { readonly documentId: string }

export const DeskRequestsDocument = { kind: 'Document', documentId: '60744494fdf7ac49940f3c4925aca1a60676f43ec351829d8420919814ef2bfc', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"REQUESTED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<DeskRequestsQuery, DeskRequestsQueryVariables> & { readonly documentId: string }

export const DeskLoansChangedDocument = { kind: 'Document', documentId: 'acf3b40d3ae94031b8ec0b65d5fe550aa4ad9bea6044ca8d514e9ddb3ca074c1', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskLoansChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allLoansChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<DeskLoansChangedSubscription, DeskLoansChangedSubscriptionVariables> & { readonly documentId: string }

export const DeskOrdersChangedDocument = { kind: 'Document', documentId: '8d06a68364ba79bee6e2b1dd2aad352512315ac97186c92ccc375b618c033cbb', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskOrdersChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allOrdersChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitingPayment"}},{"kind":"Field","name":{"kind":"Name","value":"toHandOver"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<DeskOrdersChangedSubscription, DeskOrdersChangedSubscriptionVariables> & { readonly documentId: string }

export const DeskSupportChangedDocument = { kind: 'Document', documentId: '9883705d2f3dfee4416bffc6d76acf60c080e3b87cd1fa771da9f983eb52c015', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskSupportChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportQueueChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<DeskSupportChangedSubscription, DeskSupportChangedSubscriptionVariables> & { readonly documentId: string }

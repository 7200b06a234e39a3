// Written by `pnpm codegen` from web/pages/things/loan/loan.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** A loan to approve. */
export type LoanApproveInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** A loan to give up. */
export type LoanCancelInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Lines that are handed over. */
export type LoanCheckOutInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines; all that can be if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
  /** Other units than the ones that were chosen. At most 50. */
  readonly units?: ReadonlyArray<LoanLineUnitInput> | null | undefined;
  /** How the pieces look as they are handed over. At most 50. */
  readonly photos?: ReadonlyArray<LoanLinePhotosInput> | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Lines to close. */
export type LoanCloseInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines; all that came back if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
};

/** A loan to prolong. */
export type LoanExtendInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** The new day on which everything is due back. */
  readonly to: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** How the piece of a line looks. */
export type LoanLinePhotosInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: string;
  /** Pictures that the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly fileIds: ReadonlyArray<string>;
};

/** The unit that is handed over for a line. */
export type LoanLineUnitInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: string;
  /** The unit's id. An id that begins with unt_. */
  readonly unitId: string;
};

/** Lines that lie ready. */
export type LoanReadyInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which of its lines; all that can be if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
};

/** A loan to reject. */
export type LoanRejectInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Why; the borrower reads it. A text of 1 to 500 characters. */
  readonly reason: string;
};

/** Lines that come back. */
export type LoanReturnInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: string;
  /** Which lines and how; all that are out, in unchanged condition, if left out. At most 50. */
  readonly lines?: ReadonlyArray<LoanReturnLineInput> | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** How a line comes back. */
export type LoanReturnLineInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: string;
  /** In what condition; unchanged if left out. What is broken goes to repair, and comes back by `itemReturnToService`. */
  readonly condition?: UnitCondition | null | undefined;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** How it looks: pictures that the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
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

export type LoanNowFragment = {
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
};

export type LoanPageQueryVariables = {
  id: string;
};


export type LoanPageQuery = {
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
};

export type LoanPageChangedSubscriptionVariables = {
  id: string;
};


export type LoanPageChangedSubscription = {
  readonly loanChanged: {
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
};

export type LoanCancelMutationVariables = {
  input: LoanCancelInput;
};


export type LoanCancelMutation = {
  readonly loanCancel: {
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

export type LoanExtendMutationVariables = {
  input: LoanExtendInput;
};


export type LoanExtendMutation = {
  readonly loanExtend: {
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

export type LoanApproveMutationVariables = {
  input: LoanApproveInput;
};


export type LoanApproveMutation = {
  readonly loanApprove: {
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

export type LoanRejectMutationVariables = {
  input: LoanRejectInput;
};


export type LoanRejectMutation = {
  readonly loanReject: {
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

export type LoanReadyMutationVariables = {
  input: LoanReadyInput;
};


export type LoanReadyMutation = {
  readonly loanReady: {
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

export type LoanCheckOutMutationVariables = {
  input: LoanCheckOutInput;
};


export type LoanCheckOutMutation = {
  readonly loanCheckOut: {
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

export type LoanReturnMutationVariables = {
  input: LoanReturnInput;
};


export type LoanReturnMutation = {
  readonly loanReturn: {
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

export type LoanCloseMutationVariables = {
  input: LoanCloseInput;
};


export type LoanCloseMutation = {
  readonly loanClose: {
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

export const LoanNowTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoanNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"canExtendUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"openDays"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOutAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedCondition"}},{"kind":"Field","name":{"kind":"Name","value":"returnNote"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const LoanPageDocument = { kind: 'Document', documentId: '2d36537939273d676ec8b196965818bc48ac869fc1af776ba9590060a2b0fe83', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<LoanPageQuery, LoanPageQueryVariables> & { readonly documentId: string }

export const LoanPageChangedDocument = { kind: 'Document', documentId: 'f220a8e85eba8dd02951e92eaddef7d2f0f4285bf836c8294a567bad024a0b22', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LoanPageChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<LoanPageChangedSubscription, LoanPageChangedSubscriptionVariables> & { readonly documentId: string }

export const LoanCancelDocument = { kind: 'Document', documentId: 'aa6115de14e881d2f852c406094b5fa21ac5b84139fea68482bb17572ffe7e12', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanCancelMutation, LoanCancelMutationVariables> & { readonly documentId: string }

export const LoanExtendDocument = { kind: 'Document', documentId: '5b760705e6e21c49617a2e1bd01c2d949d35f4f559efd3721d7a8fd43abeea11', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanExtend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanExtendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanExtend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanExtendMutation, LoanExtendMutationVariables> & { readonly documentId: string }

export const LoanApproveDocument = { kind: 'Document', documentId: '783e37942d56168992ee112f9e2bf86ff6977d6aa5d4ba7666fd15ec2df5ac39', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanApproveMutation, LoanApproveMutationVariables> & { readonly documentId: string }

export const LoanRejectDocument = { kind: 'Document', documentId: '40ff9d4667c44474d489ce0bb79c327aee5ddc9daabd9821c5060d8a7bd64a66', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanRejectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanRejectMutation, LoanRejectMutationVariables> & { readonly documentId: string }

export const LoanReadyDocument = { kind: 'Document', documentId: '27ce745134361a1a26245bd7408c682124ada1ef416bb1e60571ec5b6f221f7c', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanReady"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanReadyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanReady"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanReadyMutation, LoanReadyMutationVariables> & { readonly documentId: string }

export const LoanCheckOutDocument = { kind: 'Document', documentId: '733237a6442154e44fd9245c07253922e4060e5d4c67cadeb7723d8e979262e1', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanCheckOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanCheckOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanCheckOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanCheckOutMutation, LoanCheckOutMutationVariables> & { readonly documentId: string }

export const LoanReturnDocument = { kind: 'Document', documentId: '1db4f092199a3e9d5448df263348af260dc0ac00df530a8d12bd25e525c17d00', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanReturnMutation, LoanReturnMutationVariables> & { readonly documentId: string }

export const LoanCloseDocument = { kind: 'Document', documentId: '248ee6266a6228abdadb7765d68f7cf8524f6244ecaedfefa5388bcd137973c0', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoanClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<LoanCloseMutation, LoanCloseMutationVariables> & { readonly documentId: string }

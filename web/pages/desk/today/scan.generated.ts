// Written by `pnpm codegen` from web/pages/desk/today/scan.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { LoanNowTree } from '../../things/loan/loan.generated.ts'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** The kinds of custody. */
export type CustodyKind =
  /** At a place. */
  | 'LOCATION'
  /** Lent, with a day when it is due back. */
  | 'BORROWER'
  /** With a person, with no date of return. */
  | 'ASSIGNED'
  /** Being repaired: at the place that it came from or at a workshop. */
  | 'REPAIR';

/** What goes to repair. */
export type ItemRepairInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
  /** Which unit, where they are tagged. An id that begins with unt_. */
  readonly unitId?: string | null | undefined;
  /** How many, where they are not tagged. A number from 1 to 100. */
  readonly quantity?: number | null | undefined;
  /** From where, where they are not tagged; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** What comes back from repair. */
export type ItemReturnToServiceInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
  /** Which unit, where they are tagged. An id that begins with unt_. */
  readonly unitId?: string | null | undefined;
  /** In what condition it is now, where it is tagged; not BROKEN. */
  readonly condition?: UnitCondition | null | undefined;
  /** How many, where they are not tagged. A number from 1 to 100. */
  readonly quantity?: number | null | undefined;
  /** To where, where they are not tagged; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
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

/** Whether a unit is in service. */
export type UnitStatus =
  /** Can be lent and sold. */
  | 'IN_SERVICE'
  /** Is being repaired. */
  | 'IN_REPAIR'
  /** Was taken out of service for good. */
  | 'RETIRED'
  /** Did not come back. */
  | 'LOST'
  /** Was sold. */
  | 'SOLD';

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

export type ScannedUnitFragment = {
  readonly __typename: 'Unit',
  readonly id: string,
  readonly tag: string,
  readonly condition: UnitCondition,
  readonly status: UnitStatus,
  readonly item: {
    readonly __typename: 'Item',
    readonly id: string,
    readonly title: string,
    readonly picture: string,
    readonly category: {
      readonly __typename: 'Category',
      readonly id: string,
      readonly slug: string
    },
    readonly ready: {
      readonly __typename: 'LoanConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'LoanEdge',
        readonly node: {
          readonly __typename: 'Loan',
          readonly id: string,
          readonly from: string,
          readonly to: string,
          readonly overdue: boolean,
          readonly actions: ReadonlyArray<LoanStep>,
          readonly borrower: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly status: LoanStatus,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string
            } | null,
            readonly unit: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string
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
          readonly from: string,
          readonly to: string,
          readonly overdue: boolean,
          readonly actions: ReadonlyArray<LoanStep>,
          readonly borrower: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly status: LoanStatus,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string
            } | null,
            readonly unit: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string
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
          readonly from: string,
          readonly to: string,
          readonly overdue: boolean,
          readonly actions: ReadonlyArray<LoanStep>,
          readonly borrower: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly status: LoanStatus,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string
            } | null,
            readonly unit: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string
            } | null
          }>
        }
      }>
    } | null
  },
  readonly custody: {
    readonly __typename: 'Custody',
    readonly kind: CustodyKind,
    readonly person: {
      readonly __typename: 'Person',
      readonly id: string,
      readonly displayName: string
    } | null
  } | null,
  readonly out: {
    readonly __typename: 'LoanConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'LoanEdge',
      readonly node: {
        readonly __typename: 'Loan',
        readonly id: string,
        readonly from: string,
        readonly to: string,
        readonly overdue: boolean,
        readonly actions: ReadonlyArray<LoanStep>,
        readonly borrower: {
          readonly __typename: 'Person',
          readonly id: string,
          readonly displayName: string
        } | null,
        readonly lines: ReadonlyArray<{
          readonly __typename: 'LoanLine',
          readonly id: string,
          readonly status: LoanStatus,
          readonly item: {
            readonly __typename: 'Item',
            readonly id: string
          } | null,
          readonly unit: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string
          } | null
        }>
      }
    }>
  } | null
};

export type ScannedLoanFragment = {
  readonly __typename: 'Loan',
  readonly id: string,
  readonly from: string,
  readonly to: string,
  readonly overdue: boolean,
  readonly actions: ReadonlyArray<LoanStep>,
  readonly borrower: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string
  } | null,
  readonly lines: ReadonlyArray<{
    readonly __typename: 'LoanLine',
    readonly id: string,
    readonly status: LoanStatus,
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string
    } | null,
    readonly unit: {
      readonly __typename: 'Unit',
      readonly id: string,
      readonly tag: string
    } | null
  }>
};

export type DeskScanQueryVariables = {
  tag: string;
};


export type DeskScanQuery = {
  readonly unitByTag: {
    readonly __typename: 'Unit',
    readonly id: string,
    readonly tag: string,
    readonly condition: UnitCondition,
    readonly status: UnitStatus,
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly picture: string,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly ready: {
        readonly __typename: 'LoanConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'LoanEdge',
          readonly node: {
            readonly __typename: 'Loan',
            readonly id: string,
            readonly from: string,
            readonly to: string,
            readonly overdue: boolean,
            readonly actions: ReadonlyArray<LoanStep>,
            readonly borrower: {
              readonly __typename: 'Person',
              readonly id: string,
              readonly displayName: string
            } | null,
            readonly lines: ReadonlyArray<{
              readonly __typename: 'LoanLine',
              readonly id: string,
              readonly status: LoanStatus,
              readonly item: {
                readonly __typename: 'Item',
                readonly id: string
              } | null,
              readonly unit: {
                readonly __typename: 'Unit',
                readonly id: string,
                readonly tag: string
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
            readonly from: string,
            readonly to: string,
            readonly overdue: boolean,
            readonly actions: ReadonlyArray<LoanStep>,
            readonly borrower: {
              readonly __typename: 'Person',
              readonly id: string,
              readonly displayName: string
            } | null,
            readonly lines: ReadonlyArray<{
              readonly __typename: 'LoanLine',
              readonly id: string,
              readonly status: LoanStatus,
              readonly item: {
                readonly __typename: 'Item',
                readonly id: string
              } | null,
              readonly unit: {
                readonly __typename: 'Unit',
                readonly id: string,
                readonly tag: string
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
            readonly from: string,
            readonly to: string,
            readonly overdue: boolean,
            readonly actions: ReadonlyArray<LoanStep>,
            readonly borrower: {
              readonly __typename: 'Person',
              readonly id: string,
              readonly displayName: string
            } | null,
            readonly lines: ReadonlyArray<{
              readonly __typename: 'LoanLine',
              readonly id: string,
              readonly status: LoanStatus,
              readonly item: {
                readonly __typename: 'Item',
                readonly id: string
              } | null,
              readonly unit: {
                readonly __typename: 'Unit',
                readonly id: string,
                readonly tag: string
              } | null
            }>
          }
        }>
      } | null
    },
    readonly custody: {
      readonly __typename: 'Custody',
      readonly kind: CustodyKind,
      readonly person: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null
    } | null,
    readonly out: {
      readonly __typename: 'LoanConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'LoanEdge',
        readonly node: {
          readonly __typename: 'Loan',
          readonly id: string,
          readonly from: string,
          readonly to: string,
          readonly overdue: boolean,
          readonly actions: ReadonlyArray<LoanStep>,
          readonly borrower: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly status: LoanStatus,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string
            } | null,
            readonly unit: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string
            } | null
          }>
        }
      }>
    } | null
  } | null
};

export type DeskHandOverMutationVariables = {
  input: LoanCheckOutInput;
};


export type DeskHandOverMutation = {
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

export type DeskTakeBackMutationVariables = {
  input: LoanReturnInput;
};


export type DeskTakeBackMutation = {
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

export type DeskInServiceMutationVariables = {
  input: ItemReturnToServiceInput;
};


export type DeskInServiceMutation = {
  readonly itemReturnToService: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string
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
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
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
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type DeskRepairMutationVariables = {
  input: ItemRepairInput;
};


export type DeskRepairMutation = {
  readonly itemRepair: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string
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
        readonly __typename: 'AlreadyExists',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'RevisionConflict',
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
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export const ScannedUnitTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScannedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ready"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"READY"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScannedLoan"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reserved"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"RESERVED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScannedLoan"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"approved"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"APPROVED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScannedLoan"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"out"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"CHECKED_OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScannedLoan"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const ScannedLoanTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScannedLoan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const DeskScanDocument = { kind: 'Document', documentId: '02f797f605ffd776c01df20fb916313d370615ed575396d1778fb0bafa767ef1', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskScan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitByTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScannedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ScannedUnitTree, ScannedLoanTree] } as unknown as TypedDocumentNode<DeskScanQuery, DeskScanQueryVariables> & { readonly documentId: string }

export const DeskHandOverDocument = { kind: 'Document', documentId: '53ddbb4941e13a324faeeb7ab7ad92d70381f854c3394629679bc57cb400adb5', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanCheckOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanCheckOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<DeskHandOverMutation, DeskHandOverMutationVariables> & { readonly documentId: string }

export const DeskTakeBackDocument = { kind: 'Document', documentId: '5362f80c64f1ecba9efba47b56aaedffb89243375c3051a498750dd4165d919d', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskTakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<DeskTakeBackMutation, DeskTakeBackMutationVariables> & { readonly documentId: string }

export const DeskInServiceDocument = { kind: 'Document', documentId: 'd0bb3d550d52758ae4456e2b228a0e69ca347fb4c76e1cd7c451ef19308c94ab', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskInService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemReturnToServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemReturnToService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<DeskInServiceMutation, DeskInServiceMutationVariables> & { readonly documentId: string }

export const DeskRepairDocument = { kind: 'Document', documentId: '5fca2e6c7090d675f1184d3f10e0428d9e1d698d373b596b6a06627193c98fd9', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskRepair"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemRepairInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemRepair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<DeskRepairMutation, DeskRepairMutationVariables> & { readonly documentId: string }

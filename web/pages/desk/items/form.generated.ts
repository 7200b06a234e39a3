// Written by `pnpm codegen` from web/pages/desk/items/form.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** Which item to archive. */
export type ItemArchiveInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
};

/** A new item. */
export type ItemCreateInput = {
  /** Who owns it; only staff may name another person. Left out: staff add for the organisation, others for themselves. An id that begins with per_. */
  readonly ownerId?: string | null | undefined;
  /** The name of the item. One line of 1 to 200 characters. */
  readonly title: string;
  /** What there is to say about it. A text of at most 5000 characters. */
  readonly description?: string | null | undefined;
  /** Words to find it by. At most 20, each one line of 1 to 40 characters. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** What kind of thing it is. An id that begins with cat_. */
  readonly categoryId: string;
  /** Where it is at home. An id that begins with loc_. */
  readonly locationId: string;
  /** Whether its pieces are tagged units. */
  readonly tracking?: ItemTracking | null | undefined;
  /** Whether it can be bought; only the organisation sells. */
  readonly forSale?: boolean | null | undefined;
  /** Whether it can be borrowed. */
  readonly forLoan?: boolean | null | undefined;
  /** The price of one piece; needed where it is for sale. */
  readonly price?: MoneyInput | null | undefined;
  /** What a borrower leaves as security. */
  readonly deposit?: MoneyInput | null | undefined;
  /** For how many days it is lent at most. A number from 1 to 365. */
  readonly loanMaxDays?: number | null | undefined;
  /** Whether somebody has to approve a request. */
  readonly loanNeedsApproval?: boolean | null | undefined;
};

/** A new price. */
export type ItemPriceChangeInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
  /** The price of one piece. */
  readonly price: MoneyInput;
};

/** Which item to publish. */
export type ItemPublishInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
};

/** Pieces that came in. */
export type ItemRestockInput = {
  /** The item's id; its pieces are not tagged (for those there is `unitAdd`). An id that begins with itm_. */
  readonly id: string;
  /** Where they are; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** How many. A number from 1 to 100000. */
  readonly quantity: number;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Whether everybody sees an item. */
export type ItemStatus =
  /** Seen by its owner, by who holds a piece of it, and by staff. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Not listed any more; still found by its id, because old orders and loans refer to it. */
  | 'ARCHIVED';

/** How the pieces of an item are kept apart. */
export type ItemTracking =
  /** Every piece is a unit with a tag. */
  | 'UNITS'
  /** Pieces are alike; only their number is known. */
  | 'BULK';

/** An edit of an item; fields that are left out stay. */
export type ItemUpdateInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: string;
  /** The `revision` that the editor saw; another one is refused. A number from 0 to 2147483647. */
  readonly expectedRevision: number;
  /** The name of the item. One line of 1 to 200 characters. */
  readonly title?: string | null | undefined;
  /** What there is to say about it. A text of at most 5000 characters. */
  readonly description?: string | null | undefined;
  /** Words to find it by. At most 20, each one line of 1 to 40 characters. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** What kind of thing it is. An id that begins with cat_. */
  readonly categoryId?: string | null | undefined;
  /** Whether it can be bought. */
  readonly forSale?: boolean | null | undefined;
  /** Whether it can be borrowed. */
  readonly forLoan?: boolean | null | undefined;
  /** What a borrower leaves as security; null for nothing. */
  readonly deposit?: MoneyInput | null | undefined;
  /** For how many days it is lent at most. A number from 1 to 365. */
  readonly loanMaxDays?: number | null | undefined;
  /** Whether somebody has to approve a request. */
  readonly loanNeedsApproval?: boolean | null | undefined;
};

/** An amount of money, as an argument. */
export type MoneyInput = {
  /** How many minor units (cents for EUR). A number from 0 to 1000000000000000. */
  readonly amountMinor: string;
  /** The currency of the amount. */
  readonly currency: string;
};

/** A correction of the stock. */
export type StockAdjustInput = {
  /** The item's id; its pieces are not tagged. An id that begins with itm_. */
  readonly id: string;
  /** Where; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** By how many, up or down. A number from -100000 to 100000. */
  readonly delta: number;
  /** Why. A text of 1 to 2000 characters. */
  readonly note: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** A new unit. */
export type UnitAddInput = {
  /** The item that it is a piece of; kept unit by unit. An id that begins with itm_. */
  readonly itemId: string;
  /** The text of its bar code or label; unique. One line of 1 to 60 characters. */
  readonly tag: string;
  /** The maker's serial number. One line of at most 100 characters. */
  readonly serial?: string | null | undefined;
  /** In what condition it is. */
  readonly condition?: UnitCondition | null | undefined;
  /** Where it stands; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

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

/** A unit that goes out of service. */
export type UnitRetireInput = {
  /** The unit's id. An id that begins with unt_. */
  readonly id: string;
  /** Why. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

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

export type ItemInFormFragment = {
  readonly __typename: 'Item',
  readonly id: string,
  readonly title: string,
  readonly description: string,
  readonly picture: string,
  readonly status: ItemStatus,
  readonly revision: number,
  readonly tracking: ItemTracking,
  readonly forSale: boolean,
  readonly forLoan: boolean,
  readonly loanMaxDays: number,
  readonly loanNeedsApproval: boolean,
  readonly price: {
    readonly __typename: 'Money',
    readonly amountMinor: string,
    readonly currency: string,
    readonly exponent: number
  } | null,
  readonly deposit: {
    readonly __typename: 'Money',
    readonly amountMinor: string,
    readonly currency: string,
    readonly exponent: number
  } | null,
  readonly owner: {
    readonly __typename: 'Person',
    readonly id: string
  } | null,
  readonly category: {
    readonly __typename: 'Category',
    readonly id: string,
    readonly slug: string
  },
  readonly location: {
    readonly __typename: 'Location',
    readonly id: string,
    readonly name: string
  },
  readonly stock: ReadonlyArray<{
    readonly __typename: 'StockLevel',
    readonly onHand: number,
    readonly reserved: number,
    readonly location: {
      readonly __typename: 'Location',
      readonly id: string,
      readonly name: string
    }
  }> | null,
  readonly units: {
    readonly __typename: 'UnitConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'UnitEdge',
      readonly node: {
        readonly __typename: 'Unit',
        readonly id: string,
        readonly tag: string,
        readonly condition: UnitCondition,
        readonly status: UnitStatus
      }
    }>
  } | null
};

export type ItemFormChoicesQueryVariables = { [key: string]: never; };


export type ItemFormChoicesQuery = {
  readonly categories: ReadonlyArray<{
    readonly __typename: 'Category',
    readonly id: string,
    readonly name: string
  }>,
  readonly locations: ReadonlyArray<{
    readonly __typename: 'Location',
    readonly id: string,
    readonly name: string
  }>
};

export type ItemEditQueryVariables = {
  id: string;
};


export type ItemEditQuery = {
  readonly item: {
    readonly __typename: 'Item',
    readonly id: string,
    readonly title: string,
    readonly description: string,
    readonly picture: string,
    readonly status: ItemStatus,
    readonly revision: number,
    readonly tracking: ItemTracking,
    readonly forSale: boolean,
    readonly forLoan: boolean,
    readonly loanMaxDays: number,
    readonly loanNeedsApproval: boolean,
    readonly price: {
      readonly __typename: 'Money',
      readonly amountMinor: string,
      readonly currency: string,
      readonly exponent: number
    } | null,
    readonly deposit: {
      readonly __typename: 'Money',
      readonly amountMinor: string,
      readonly currency: string,
      readonly exponent: number
    } | null,
    readonly owner: {
      readonly __typename: 'Person',
      readonly id: string
    } | null,
    readonly category: {
      readonly __typename: 'Category',
      readonly id: string,
      readonly slug: string
    },
    readonly location: {
      readonly __typename: 'Location',
      readonly id: string,
      readonly name: string
    },
    readonly stock: ReadonlyArray<{
      readonly __typename: 'StockLevel',
      readonly onHand: number,
      readonly reserved: number,
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      }
    }> | null,
    readonly units: {
      readonly __typename: 'UnitConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'UnitEdge',
        readonly node: {
          readonly __typename: 'Unit',
          readonly id: string,
          readonly tag: string,
          readonly condition: UnitCondition,
          readonly status: UnitStatus
        }
      }>
    } | null
  } | null
};

export type ItemFormCreateMutationVariables = {
  input: ItemCreateInput;
};


export type ItemFormCreateMutation = {
  readonly itemCreate: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormUpdateMutationVariables = {
  input: ItemUpdateInput;
};


export type ItemFormUpdateMutation = {
  readonly itemUpdate: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormPriceMutationVariables = {
  input: ItemPriceChangeInput;
};


export type ItemFormPriceMutation = {
  readonly itemPriceChange: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormPublishMutationVariables = {
  input: ItemPublishInput;
};


export type ItemFormPublishMutation = {
  readonly itemPublish: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormArchiveMutationVariables = {
  input: ItemArchiveInput;
};


export type ItemFormArchiveMutation = {
  readonly itemArchive: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormAdjustMutationVariables = {
  input: StockAdjustInput;
};


export type ItemFormAdjustMutation = {
  readonly stockAdjust: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormRestockMutationVariables = {
  input: ItemRestockInput;
};


export type ItemFormRestockMutation = {
  readonly itemRestock: {
    readonly __typename: 'ItemPayload',
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly description: string,
      readonly picture: string,
      readonly status: ItemStatus,
      readonly revision: number,
      readonly tracking: ItemTracking,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly loanMaxDays: number,
      readonly loanNeedsApproval: boolean,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly owner: {
        readonly __typename: 'Person',
        readonly id: string
      } | null,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly stock: ReadonlyArray<{
        readonly __typename: 'StockLevel',
        readonly onHand: number,
        readonly reserved: number,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        }
      }> | null,
      readonly units: {
        readonly __typename: 'UnitConnection',
        readonly edges: ReadonlyArray<{
          readonly __typename: 'UnitEdge',
          readonly node: {
            readonly __typename: 'Unit',
            readonly id: string,
            readonly tag: string,
            readonly condition: UnitCondition,
            readonly status: UnitStatus
          }
        }>
      } | null
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

export type ItemFormUnitAddMutationVariables = {
  input: UnitAddInput;
};


export type ItemFormUnitAddMutation = {
  readonly unitAdd: {
    readonly __typename: 'UnitPayload',
    readonly unit: {
      readonly __typename: 'Unit',
      readonly id: string,
      readonly item: {
        readonly __typename: 'Item',
        readonly id: string,
        readonly title: string,
        readonly description: string,
        readonly picture: string,
        readonly status: ItemStatus,
        readonly revision: number,
        readonly tracking: ItemTracking,
        readonly forSale: boolean,
        readonly forLoan: boolean,
        readonly loanMaxDays: number,
        readonly loanNeedsApproval: boolean,
        readonly price: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        } | null,
        readonly deposit: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        } | null,
        readonly owner: {
          readonly __typename: 'Person',
          readonly id: string
        } | null,
        readonly category: {
          readonly __typename: 'Category',
          readonly id: string,
          readonly slug: string
        },
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        },
        readonly stock: ReadonlyArray<{
          readonly __typename: 'StockLevel',
          readonly onHand: number,
          readonly reserved: number,
          readonly location: {
            readonly __typename: 'Location',
            readonly id: string,
            readonly name: string
          }
        }> | null,
        readonly units: {
          readonly __typename: 'UnitConnection',
          readonly edges: ReadonlyArray<{
            readonly __typename: 'UnitEdge',
            readonly node: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string,
              readonly condition: UnitCondition,
              readonly status: UnitStatus
            }
          }>
        } | null
      }
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

export type ItemFormUnitRetireMutationVariables = {
  input: UnitRetireInput;
};


export type ItemFormUnitRetireMutation = {
  readonly unitRetire: {
    readonly __typename: 'UnitPayload',
    readonly unit: {
      readonly __typename: 'Unit',
      readonly id: string,
      readonly status: UnitStatus,
      readonly item: {
        readonly __typename: 'Item',
        readonly id: string,
        readonly title: string,
        readonly description: string,
        readonly picture: string,
        readonly status: ItemStatus,
        readonly revision: number,
        readonly tracking: ItemTracking,
        readonly forSale: boolean,
        readonly forLoan: boolean,
        readonly loanMaxDays: number,
        readonly loanNeedsApproval: boolean,
        readonly price: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        } | null,
        readonly deposit: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        } | null,
        readonly owner: {
          readonly __typename: 'Person',
          readonly id: string
        } | null,
        readonly category: {
          readonly __typename: 'Category',
          readonly id: string,
          readonly slug: string
        },
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        },
        readonly stock: ReadonlyArray<{
          readonly __typename: 'StockLevel',
          readonly onHand: number,
          readonly reserved: number,
          readonly location: {
            readonly __typename: 'Location',
            readonly id: string,
            readonly name: string
          }
        }> | null,
        readonly units: {
          readonly __typename: 'UnitConnection',
          readonly edges: ReadonlyArray<{
            readonly __typename: 'UnitEdge',
            readonly node: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string,
              readonly condition: UnitCondition,
              readonly status: UnitStatus
            }
          }>
        } | null
      }
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

export const ItemInFormTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemInForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"tracking"}},{"kind":"Field","name":{"kind":"Name","value":"forSale"}},{"kind":"Field","name":{"kind":"Name","value":"forLoan"}},{"kind":"Field","name":{"kind":"Name","value":"loanMaxDays"}},{"kind":"Field","name":{"kind":"Name","value":"loanNeedsApproval"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const ItemFormChoicesDocument = { kind: 'Document', documentId: '1cf30be9a3d14002b4975377fdf6fd68db3bdb7455943225c30ad1a7e425fadc', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemFormChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ItemFormChoicesQuery, ItemFormChoicesQueryVariables> & { readonly documentId: string }

export const ItemEditDocument = { kind: 'Document', documentId: '37f716b610037116eb730d551423eeb541c172e80f96272b7ece88fcb5ec305a', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree] } as unknown as TypedDocumentNode<ItemEditQuery, ItemEditQueryVariables> & { readonly documentId: string }

export const ItemFormCreateDocument = { kind: 'Document', documentId: '99c8863dcb93c1d9d73576bbb6c831c9c9bd14893fa18c84099025b5b62bca61', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormCreateMutation, ItemFormCreateMutationVariables> & { readonly documentId: string }

export const ItemFormUpdateDocument = { kind: 'Document', documentId: 'b2331def72cc609b0c9efb4d9971a9f7a964f97d3c9334f591b6b71c1b132f5e', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormUpdateMutation, ItemFormUpdateMutationVariables> & { readonly documentId: string }

export const ItemFormPriceDocument = { kind: 'Document', documentId: '45561f906aaea4c2f24045dea92dc79eb0488430e68c2406f74e2a2ab09a6c88', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPriceChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemPriceChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormPriceMutation, ItemFormPriceMutationVariables> & { readonly documentId: string }

export const ItemFormPublishDocument = { kind: 'Document', documentId: 'fd5ac9f13d3bed326a9a155444399ddd83cf17ad6b0ca2846bd398a358af601d', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormPublishMutation, ItemFormPublishMutationVariables> & { readonly documentId: string }

export const ItemFormArchiveDocument = { kind: 'Document', documentId: 'ea3a51aa2d7c14207118191ecfe356551de57aebd186698d03065a3ed59874dc', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormArchiveMutation, ItemFormArchiveMutationVariables> & { readonly documentId: string }

export const ItemFormAdjustDocument = { kind: 'Document', documentId: '93fbfbdf26914d75745c690e4cbfdd699dc62da8573bf73fa8455a82dad97c41', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormAdjust"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockAdjustInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockAdjust"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormAdjustMutation, ItemFormAdjustMutationVariables> & { readonly documentId: string }

export const ItemFormRestockDocument = { kind: 'Document', documentId: '20e86ac2faa0e5ad2267d8c923da796f81a61c3f998e5c461c48813b8e73b2f4', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormRestock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemRestockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemRestock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormRestockMutation, ItemFormRestockMutationVariables> & { readonly documentId: string }

export const ItemFormUnitAddDocument = { kind: 'Document', documentId: '4796a10273a4da4546f1f0f59e14d991adfabba29ddbeb3a0d11cc4bb3b1fa30', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormUnitAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormUnitAddMutation, ItemFormUnitAddMutationVariables> & { readonly documentId: string }

export const ItemFormUnitRetireDocument = { kind: 'Document', documentId: '59c115621a8469b7f0af2c02860125d83c62d586338d9ec7d7a531cf2619fe8f', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemFormUnitRetire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitRetireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitRetire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemInForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ItemInFormTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<ItemFormUnitRetireMutation, ItemFormUnitRetireMutationVariables> & { readonly documentId: string }

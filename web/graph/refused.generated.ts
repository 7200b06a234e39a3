// Written by `pnpm codegen` from web/graph/refused.graphql. Do not edit.

type Refused_AlreadyExists_Fragment = {
  readonly __typename: 'AlreadyExists',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_BadCredentials_Fragment = {
  readonly __typename: 'BadCredentials',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_CartEmpty_Fragment = {
  readonly __typename: 'CartEmpty',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_IdempotencyKeyReused_Fragment = {
  readonly __typename: 'IdempotencyKeyReused',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_InsufficientStock_Fragment = {
  readonly __typename: 'InsufficientStock',
  readonly available: number,
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_InvalidInput_Fragment = {
  readonly __typename: 'InvalidInput',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_ItemUnavailable_Fragment = {
  readonly __typename: 'ItemUnavailable',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_LimitReached_Fragment = {
  readonly __typename: 'LimitReached',
  readonly limit: number,
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_MixedCurrencies_Fragment = {
  readonly __typename: 'MixedCurrencies',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_NotAllowed_Fragment = {
  readonly __typename: 'NotAllowed',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_NotFound_Fragment = {
  readonly __typename: 'NotFound',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_OffsetMismatch_Fragment = {
  readonly __typename: 'OffsetMismatch',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_PartsMissing_Fragment = {
  readonly __typename: 'PartsMissing',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_PlaceClosed_Fragment = {
  readonly __typename: 'PlaceClosed',
  readonly day: string,
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_PriceChanged_Fragment = {
  readonly __typename: 'PriceChanged',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null,
  readonly total: {
    readonly __typename: 'Money',
    readonly amountMinor: string,
    readonly currency: string,
    readonly exponent: number
  }
};

type Refused_RefundTooLarge_Fragment = {
  readonly __typename: 'RefundTooLarge',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null,
  readonly refundable: {
    readonly __typename: 'Money',
    readonly amountMinor: string,
    readonly currency: string,
    readonly exponent: number
  }
};

type Refused_RevisionConflict_Fragment = {
  readonly __typename: 'RevisionConflict',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_StorageFull_Fragment = {
  readonly __typename: 'StorageFull',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_TokenNotValid_Fragment = {
  readonly __typename: 'TokenNotValid',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_TooManyAttempts_Fragment = {
  readonly __typename: 'TooManyAttempts',
  readonly retryAt: string,
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_UnitTaken_Fragment = {
  readonly __typename: 'UnitTaken',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

type Refused_WrongState_Fragment = {
  readonly __typename: 'WrongState',
  readonly code: string,
  readonly message: string,
  readonly path: ReadonlyArray<string> | null
};

export type RefusedFragment =
  | Refused_AlreadyExists_Fragment
  | Refused_BadCredentials_Fragment
  | Refused_CartEmpty_Fragment
  | Refused_IdempotencyKeyReused_Fragment
  | Refused_InsufficientStock_Fragment
  | Refused_InvalidInput_Fragment
  | Refused_ItemUnavailable_Fragment
  | Refused_LimitReached_Fragment
  | Refused_MixedCurrencies_Fragment
  | Refused_NotAllowed_Fragment
  | Refused_NotFound_Fragment
  | Refused_OffsetMismatch_Fragment
  | Refused_PartsMissing_Fragment
  | Refused_PlaceClosed_Fragment
  | Refused_PriceChanged_Fragment
  | Refused_RefundTooLarge_Fragment
  | Refused_RevisionConflict_Fragment
  | Refused_StorageFull_Fragment
  | Refused_TokenNotValid_Fragment
  | Refused_TooManyAttempts_Fragment
  | Refused_UnitTaken_Fragment
  | Refused_WrongState_Fragment
;

export const RefusedTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundTooLarge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

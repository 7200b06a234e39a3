// Written by `pnpm codegen` from web/pages/shelves/card.graphql. Do not edit.

export type ShelvesCardFragment = {
  readonly __typename: 'Item',
  readonly id: string,
  readonly title: string,
  readonly picture: string,
  readonly forSale: boolean,
  readonly forLoan: boolean,
  readonly category: {
    readonly __typename: 'Category',
    readonly id: string,
    readonly name: string,
    readonly slug: string
  },
  readonly location: {
    readonly __typename: 'Location',
    readonly id: string,
    readonly name: string,
    readonly city: string
  },
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
  readonly availability: {
    readonly __typename: 'Availability',
    readonly onHand: number,
    readonly available: number,
    readonly sellable: number
  },
  readonly availabilityByDay: ReadonlyArray<{
    readonly __typename: 'DayAvailability',
    readonly day: string,
    readonly total: number,
    readonly free: number
  }>
};

export type ShelvesCardLiveFragment = {
  readonly __typename: 'Item',
  readonly id: string,
  readonly availability: {
    readonly __typename: 'Availability',
    readonly onHand: number,
    readonly available: number,
    readonly sellable: number
  },
  readonly availabilityByDay: ReadonlyArray<{
    readonly __typename: 'DayAvailability',
    readonly day: string,
    readonly total: number,
    readonly free: number
  }>
};

export const ShelvesCardTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShelvesCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"forSale"}},{"kind":"Field","name":{"kind":"Name","value":"forLoan"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesCardLive"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const ShelvesCardLiveTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShelvesCardLive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"sellable"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilityByDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"14"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

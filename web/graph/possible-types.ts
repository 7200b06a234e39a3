/** The types of the graph that a fragment on an interface means: the cache keeps no schema. A test holds it to the graph. */
export const possibleTypes = {
  UserError: [
    'AlreadyExists',
    'BadCredentials',
    'CartEmpty',
    'IdempotencyKeyReused',
    'InsufficientStock',
    'InvalidInput',
    'ItemUnavailable',
    'LimitReached',
    'MixedCurrencies',
    'NotAllowed',
    'NotFound',
    'PlaceClosed',
    'PriceChanged',
    'RefundTooLarge',
    'RevisionConflict',
    'TokenNotValid',
    'TooManyAttempts',
    'UnitTaken',
    'WrongState',
  ],
}

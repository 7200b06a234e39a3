import type { Money } from '@stoa/values/money'
import type { GraphQLScalarType } from 'graphql'
import type { UserErrorModel } from './mutation.ts'

type Root = 'Query' | 'Mutation' | 'Subscription'
/** Not fields. */
type Special = '__isTypeOf' | '__resolveReference' | '__resolveType'

/** Fields that the parent has not: without a resolver they would be null, and nobody would say so. */
type NeededFields<Type, Fields, Parent> = Type extends Root
  ? Exclude<keyof Fields, Special>
  : // The host answers scalars, and what refusals and amounts derive.
    [Parent, Fields] extends [UserErrorModel | Money, unknown] | [unknown, GraphQLScalarType]
    ? never
    : Exclude<keyof Fields, keyof Parent | Special>

/**
 * The resolvers that a subgraph must have, by its generated `Resolvers` and `ResolversParentTypes`: every field of a
 * root, and of the other types what the parent (`mappers.ts`) has no property for. A field that the SDL gets and nobody
 * answers does not compile.
 */
export type NeededResolvers<Resolvers, Parents> = {
  readonly [Type in keyof Resolvers & keyof Parents as [
    NeededFields<Type, NonNullable<Resolvers[Type]>, Parents[Type]>,
  ] extends [never]
    ? never
    : Type]-?: {
    readonly [Field in NeededFields<Type, NonNullable<Resolvers[Type]>, Parents[Type]>]-?: NonNullable<
      NonNullable<Resolvers[Type]>[Field & keyof NonNullable<Resolvers[Type]>]
    >
  }
}

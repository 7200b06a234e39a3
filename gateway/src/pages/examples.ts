import {
  AvailabilityDocument,
  CatalogueDocument,
  ConversationsDocument,
  LoansDocument,
  MeDocument,
  NodeDocument,
  NotificationsDocument,
  SearchDocument,
} from '@stoa/operations/explorer'
import { type GraphQLSchema, parse, validate } from 'graphql'

/** An operation to open in the explorer, filled in. */
export type Example = {
  readonly title: string
  /** Whom the demo world lends the operation; nobody where it is absent. */
  readonly as?: 'person' | 'staff'
  readonly query: string
  /** What to know before it is sent; a comment in the explorer. */
  readonly note?: string
  readonly variables?: Record<string, unknown>
}

/** Each shows one thing that a newcomer asks for. `pnpm codegen` holds them to the composed schema. */
export const examples: readonly Example[] = [
  {
    title: 'Search the catalogue, typing errors forgiven',
    query: SearchDocument.body,
  },
  {
    title: 'Items with owner, place, availability and who holds them: two subgraphs, one query',
    as: 'person',
    query: CatalogueDocument.body,
  },
  {
    title: 'Who am I, what have I borrowed and bought?',
    as: 'person',
    query: MeDocument.body,
  },
  {
    title: 'My conversations',
    as: 'person',
    query: ConversationsDocument.body,
  },
  {
    title: 'Every loan, newest first',
    as: 'staff',
    query: LoansDocument.body,
  },
  {
    title: 'Any object by its id',
    note: 'The id of an item, a loan, an order …; what you may not see is null.',
    query: NodeDocument.body,
    variables: { id: 'itm_' },
  },
  {
    title: 'Watch my notifications come in',
    as: 'person',
    query: NotificationsDocument.body,
  },
  {
    title: 'Watch an item live: borrow or buy it in another window',
    note: 'Put the id of an item into the variables.',
    query: AvailabilityDocument.body,
    variables: { id: 'itm_' },
  },
]

/** The examples that this graph can answer: an installation may run without some subgraphs. */
export function examplesFor(schema: GraphQLSchema): readonly Example[] {
  return examples.filter(({ query }) => validate(schema, parse(query)).length === 0)
}

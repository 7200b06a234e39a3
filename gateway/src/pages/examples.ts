import { type GraphQLSchema, parse, validate } from 'graphql'

/** An operation to open in the explorer, filled in. */
export type Example = {
  readonly title: string
  /** Whom the demo world lends the operation; nobody where it is absent. */
  readonly as?: 'person' | 'staff'
  readonly query: string
  readonly variables?: Record<string, unknown>
}

/** Each shows one thing that a newcomer asks for. A test holds them to the composed schema. */
export const examples: readonly Example[] = [
  {
    title: 'Search the catalogue, typing errors forgiven',
    query: `query Search {
  search(text: "cordles dril", first: 5) {
    totalCount
    edges { node { title categoryName city available price { amountMinor currency } item { id picture } } }
    facets { categories { label count } }
  }
}`,
  },
  {
    title: 'Items with owner, place, availability and who holds them: two subgraphs, one query',
    as: 'person',
    query: `query Catalogue {
  items(first: 10) {
    edges {
      node {
        id
        title
        price { amountMinor currency exponent }
        owner { displayName }
        location { name city }
        availability { onHand available sellable nextFreeDay }
        holders { kind location { name } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    title: 'Who am I, what have I borrowed and bought?',
    as: 'person',
    query: `query Me {
  me {
    displayName
    email
    loans(first: 5) { edges { node { id status from to overdue lines { item { title } } } } }
    orders(first: 5) { edges { node { number status total { amountMinor currency } lines { quantity title } } } }
  }
}`,
  },
  {
    title: 'My conversations',
    as: 'person',
    query: `query Conversations {
  conversations(first: 5) { edges { node { id kind status } } }
}`,
  },
  {
    title: 'Every loan, newest first',
    as: 'staff',
    query: `query Loans {
  loans(first: 10) {
    edges { node { id status from to overdue borrower { displayName email } lines { item { title } unit { tag } } } }
  }
}`,
  },
  {
    title: 'Any object by its id',
    query: `# The id of an item, a loan, an order …; what you may not see is null.
query Node($id: ID!) {
  node(id: $id) { __typename id ... on Item { title } ... on Loan { status } }
}`,
    variables: { id: 'itm_' },
  },
  {
    title: 'Watch my notifications come in',
    as: 'person',
    query: `subscription Notifications {
  notificationAdded { topic title body createdAt order { number status } loan { status lines { item { title } } } }
}`,
  },
  {
    title: 'Watch an item live: borrow or buy it in another window',
    query: `# Put the id of an item into the variables.
subscription Availability($id: ID!) {
  itemAvailabilityChanged(id: $id) { title availability { onHand onLoan reserved available } location { name } }
}`,
    variables: { id: 'itm_' },
  },
]

/** The examples that this graph can answer: an installation may run without some subgraphs. */
export function examplesFor(schema: GraphQLSchema): readonly Example[] {
  return examples.filter(({ query }) => validate(schema, parse(query)).length === 0)
}

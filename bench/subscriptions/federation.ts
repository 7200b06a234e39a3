import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'

const head = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@composeDirective"])
  @link(url: "https://stoa.dev/permissions/v1.0", import: ["@public"])
  @composeDirective(name: "@public")
directive @public on FIELD_DEFINITION | OBJECT\n`

const stock = `${head}
  type Query { stocks: Int @public }
  type Subscription { stockMoved(itemId: ID!): Move @public }
  type Move @public { number: Int! at: String! item: Item! }
  type Item @key(fields: "id") @public { id: ID! stock: Int! }`

const catalogue = `${head}
  type Query { items: Int @public }
  type Item @key(fields: "id") @public { id: ID! title: String! owner: Owner! }
  type Owner @public { name: String! }`

/** What each client subscribes to: the title and the owner come from another subgraph with every event. */
export const operation =
  'subscription Moves($itemId: ID!) { stockMoved(itemId: $itemId) { number at item { id stock title owner { name } } } }'

/** Two subgraphs at one address. */
export function supergraphSdl(origin: string): string {
  const services = Object.entries({ stock, catalogue }).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: `${origin}/${name}`,
  }))
  const { supergraphSdl: sdl, errors } = composeServices(services)
  if (!sdl) throw new Error(errors?.map(String).join('\n'))
  return sdl
}

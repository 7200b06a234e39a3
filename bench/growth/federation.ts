import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, parse } from 'graphql'

// A federation of any size: one entity to which each subgraph adds three fields, and in each
// subgraph a type of its own. The first serves the list that all operations begin with.

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])'

/** How many things the list holds. */
const things = 10

function typeDefs(index: number): string {
  const root = index === 0 ? 'things: [Thing!]!' : `own${index}(id: ID!): Own${index}`
  return `${link}
    type Query { ${root} }
    type Thing @key(fields: "id") { id: ID! a${index}: String! b${index}: Int! c${index}: Own${index} }
    type Own${index} { name: String! size: Int! }`
}

function resolversOf(index: number): Record<string, object> {
  const own = { name: `own ${index}`, size: index }
  const thing = (id: string) => ({ id, [`a${index}`]: `a ${id}`, [`b${index}`]: index, [`c${index}`]: own })
  const all = Array.from({ length: things }, (_, id) => thing(String(id)))
  return {
    Query: index === 0 ? { things: () => all } : { [`own${index}`]: () => own },
    Thing: { __resolveReference: ({ id }: { id: string }) => all[Number(id)] },
  }
}

/** The schemas of so many subgraphs, by name. */
export function subgraphSchemas(count: number): ReadonlyMap<string, GraphQLSchema> {
  return new Map(
    Array.from({ length: count }, (_, index) => [
      `s${index}`,
      buildSubgraphSchema([{ typeDefs: parse(typeDefs(index)), resolvers: resolversOf(index) as never }]),
    ]),
  )
}

export function supergraphOf(count: number): string {
  const services = Array.from({ length: count }, (_, index) => ({
    name: `s${index}`,
    url: `http://localhost/s${index}`,
    typeDefs: parse(typeDefs(index)),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

/** Asks the first `asked` subgraphs, the last of them through the first. */
export function operationOver(asked: number): string {
  const fields = Array.from({ length: asked }, (_, index) => `a${index} b${index} c${index} { name size }`)
  return `query Over${asked} { things { id ${fields.join(' ')} } }`
}

/** One of many operations that are alike in size and differ in text, fields and plan. */
export function operationNumber(which: number, subgraphs: number): string {
  const fields = Array.from({ length: subgraphs }, (_, index) =>
    (which >> index) & 1 ? `a${index} c${index} { name }` : `b${index}`,
  )
  return `query Number${which} { things { id first${which}: a0 ${fields.join(' ')} } }`
}

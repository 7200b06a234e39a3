import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { createExecutor, type Executor, type SubgraphResponse } from './executor.ts'
import { type Director, directed } from '../parity/latency.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@requires", "@external", "@provides", "@shareable", "@interfaceObject"])`

type Thing = Record<string, unknown>
type Resolver = (thing: Thing, args: Record<string, unknown>) => unknown

/** One subgraph: what it says of itself, and what its fields return; a field without a resolver is the thing's own. */
export type Part = {
  readonly sdl: string
  readonly resolve?: Readonly<Record<string, Resolver>>
  /** Makes a thing of a representation; itself unless told. */
  readonly entity?: (representation: Thing) => unknown
  /** In the place of any answer. */
  readonly instead?: () => SubgraphResponse
}

export type Asked = { readonly subgraph: string; readonly query: string; readonly variables: Record<string, unknown> }

export type TestFederation = {
  readonly executor: Executor<undefined>
  /** What subgraphs were asked, in order. */
  readonly asked: Asked[]
  run(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
}

/** A supergraph of real subgraphs, each run by graphql-js. `order` names who answers first where several are asked. */
export function federation(
  parts: Readonly<Record<string, Part>>,
  options: { readonly fuse?: boolean; readonly order?: Director } = {},
): TestFederation {
  const supergraph = composed(parts)
  const schemas = new Map(
    [...supergraph.subgraphs().values()].map(({ name, schema }) => [name, schema.toGraphQLJSSchema()] as const),
  )
  const asked: Asked[] = []
  const turn = directed(options.order)
  const executor = createExecutor<undefined>({
    supergraph,
    fuse: options.fuse,
    async fetch(subgraph, request) {
      asked.push({ subgraph, query: request.query, variables: request.variables })
      await turn(subgraph)
      const schema = schemas.get(subgraph) as GraphQLSchema
      return answer(schema, parts[subgraph] as Part, parse(request.query), request.variables)
    },
  })
  return {
    executor,
    asked,
    run: async (query, variables = {}) =>
      executor.execute(executor.prepare(valid(executor.schema, query)), { variables, context: undefined }),
  }
}

/** Composes what subgraphs say of themselves. */
export function composed(parts: Readonly<Record<string, Pick<Part, 'sdl'>>>): Supergraph {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(parts).map(([name, { sdl }]) => ({
      name,
      url: `http://${name}`,
      typeDefs: parse(`${link}\n${sdl}`),
    })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return Supergraph.build(supergraphSdl)
}

function valid(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query)
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  return document
}

async function answer(
  schema: GraphQLSchema,
  { resolve = {}, entity = (one) => one, instead }: Part,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): Promise<SubgraphResponse> {
  if (instead) return instead()
  const [invalid] = validate(schema, document)
  if (invalid) return { errors: [{ message: invalid.message }] }
  const result = await execute({
    schema,
    document,
    variableValues,
    typeResolver: (thing: Thing) => String(thing.__typename),
    fieldResolver: (thing: Thing | undefined, args: Record<string, unknown>, _context, { fieldName, parentType }) => {
      if (fieldName === '_entities') return (args.representations as Thing[]).map(entity)
      const resolver = resolve[`${parentType.name}.${fieldName}`]
      return resolver ? resolver(thing ?? {}, args) : thing?.[fieldName]
    },
  })
  return JSON.parse(JSON.stringify(result)) as SubgraphResponse
}

/** A resolver that fails with this code. */
export function failing(code: string): Resolver {
  return () => {
    throw new GraphQLError(`failed with ${code}`, { extensions: { code } })
  }
}

import { buildSubgraphSchema } from '@apollo/subgraph'
import type { Viewer } from '@stoa/auth/viewer'
import type { SubgraphLink, Until } from '@stoa/link/link'
import { typeOfPrefix } from '@stoa/contracts/id-prefixes'
import { prefixOf } from '@stoa/values/ids'
import DataLoader from 'dataloader'
import { type DocumentNode, type ExecutionResult, execute, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { unavailable } from '../caller/errors.ts'

type Ref = { readonly __typename: string; readonly id: string }
type NodeContext = { readonly find: DataLoader<string, Ref | null> }

const entityQuery = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'

/**
 * The generated subgraph `node`, which lives in the gateway: `node(id)` for
 * any id. The prefix tells the type and its owner; the owner is asked for the
 * viewer, so what is missing, and what the viewer may not see, is null alike.
 */
export function nodeLink(
  typeDefs: string,
  owners: ReadonlyMap<string, string>,
  links: readonly SubgraphLink[],
): SubgraphLink {
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const resolvers = {
    Query: { node: (_root: unknown, { id }: { id: string }, { find }: NodeContext) => find.load(id) },
    Node: { __resolveType: ({ __typename }: Ref) => __typename },
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])
  const documents = new LRUCache<string, DocumentNode>({ max: 500 })

  /** One request to each owner, however many ids an operation names. */
  async function findAll(ids: readonly string[], viewer: Viewer, until?: Until): Promise<(Ref | null)[]> {
    const wanted = ids.map((id) => {
      const __typename = typeOf(id)
      const owner = __typename === undefined ? undefined : owners.get(__typename)
      return __typename !== undefined && owner !== undefined ? { owner, ref: { __typename, id } } : undefined
    })
    const found = new Set<string>()
    const groups = Map.groupBy(
      wanted.filter((one) => one !== undefined),
      ({ owner }) => owner,
    )
    await Promise.all(
      [...groups].map(async ([owner, group]) => {
        const representations = group.map(({ ref }) => ref)
        const link = linkOf.get(owner)
        if (!link) throw new Error(`no link to the subgraph ${owner}`)
        const request = { query: entityQuery, variables: { representations } }
        const { data } = await link.execute(request, viewer, until).catch((error: unknown) => {
          throw unavailable(owner, undefined, error)
        })
        const entities = (data?._entities ?? []) as readonly (object | null)[]
        for (const [index, entity] of entities.entries()) {
          const id = representations[index]?.id
          if (entity && id !== undefined) found.add(id)
        }
      }),
    )
    return wanted.map((one) => (one && found.has(one.ref.id) ? one.ref : null))
  }

  return {
    name: 'node',
    execute: async ({ query, variables, operationName }, viewer, until) => {
      let document = documents.get(query)
      if (!document) {
        // The gateway's planner wrote it; `_service` and other guests come no other way.
        document = parse(query, { noLocation: true })
        documents.set(query, document)
      }
      const contextValue: NodeContext = { find: new DataLoader((ids) => findAll(ids, viewer, until)) }
      const args = { schema, document, variableValues: variables, operationName, contextValue }
      return (await execute(args)) as ExecutionResult
    },
    subscribe: () => {
      throw new Error('the subgraph node has no subscriptions')
    },
    route: async () => new Response(null, { status: 404 }),
    close: async () => undefined,
  }
}

function typeOf(id: string): string | undefined {
  const prefix = prefixOf(id)
  return prefix && typeOfPrefix(prefix)
}

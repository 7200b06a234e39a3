/**
 * Where the edges of a subgraph that are not GraphQL are found, below the origin of the gateway: `/-/users`. All
 * other paths are the gateway's own, or an app's.
 */
export function edgesOf(subgraph: string): `/-/${string}` {
  return `/-/${subgraph}`
}

/** The subgraph whose edges a path of the gateway leads to; undefined where it leads to none. */
export function subgraphOfEdge(path: string): string | undefined {
  return /^\/-\/([^/]+)\/./.exec(path)?.[1]
}

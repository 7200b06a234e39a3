import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prefixes } from '@stoa/contracts/id-prefixes'
import { type Plan, readIfThere } from '../plan.ts'
import { readRoster } from '@stoa/contracts/roster'
import { apiSdl } from './api-schema.ts'
import { nodeEntities, nodeSdl, type PrefixTable, prefixProblems } from './node-subgraph.ts'
import { type Authored, composedSdl, parseAuthored } from './subgraph-sdl.ts'
import { type ComposedSubgraph, composeSupergraph } from './supergraph.ts'

export type ComposeOptions = {
  /** Those of packages/values, unless a test says others. */
  readonly prefixes?: PrefixTable
}

const composedFolder = 'schema/composed'

/** Everything in schema/composed/, from rover.yaml, schema/*.graphql and the table of prefixes. */
export function planCompose(root: string, options: ComposeOptions = {}): Plan {
  const roster = readRoster(root)
  const problems: string[] = []
  const shared = parseAuthored(
    'shared',
    'schema/shared.graphql',
    readFileSync(join(root, 'schema/shared.graphql'), 'utf8'),
  )
  const subgraphs: (ComposedSubgraph & { authored: Authored })[] = []
  for (const { name, routingUrl } of roster.authored) {
    const path = `schema/${name}.graphql`
    const text = readIfThere(join(root, path))
    if (text === undefined) {
      problems.push(`rover.yaml lists ${name}, but ${path} is missing`)
      continue
    }
    try {
      const authored = parseAuthored(name, path, text)
      subgraphs.push({ name, url: routingUrl, authored, sdl: composedSdl(authored, shared) })
    } catch (error) {
      problems.push((error as Error).message)
    }
  }
  const authored = subgraphs.map((subgraph) => subgraph.authored)
  problems.push(...prefixProblems(authored, options.prefixes ?? prefixes))
  const entities = nodeEntities(authored)
  const node = { name: 'node', url: roster.node.routingUrl, sdl: nodeSdl(entities, options.prefixes ?? prefixes) }
  const files = new Map(subgraphs.map(({ name, sdl }) => [`${composedFolder}/${name}.graphql`, sdl]))
  if (entities.length > 0) files.set(roster.node.schemaFile, node.sdl)
  if (problems.length === 0) {
    const composition = composeSupergraph(entities.length > 0 ? [...subgraphs, node] : subgraphs)
    if (composition.problems) problems.push(...composition.problems)
    else {
      files.set(`${composedFolder}/supergraph.graphql`, header + composition.supergraph)
      files.set(`${composedFolder}/api.graphql`, header + apiSdl(composition.supergraph))
    }
  }
  return { files, problems, stale: composedFiles(root).filter((path) => !files.has(path)) }
}

const header = '# Written by `pnpm compose`. Do not edit.\n'

function composedFiles(root: string): string[] {
  const folder = join(root, composedFolder)
  return existsSync(folder) ? readdirSync(folder).map((file) => `${composedFolder}/${file}`) : []
}

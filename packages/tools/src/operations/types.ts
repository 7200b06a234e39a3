import { plugin } from '@graphql-codegen/typescript-operations'
import type { DefinitionNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql'
import { Kind } from 'graphql'

const asText = { input: 'string', output: 'string' }

/**
 * Types of what operations take and answer, and of fragments. Everything but
 * Int, Float and Boolean is a text in JSON; a BigInt too, so that no digit is
 * lost. `others` are fragments of other files, which are written out in place.
 */
export async function operationTypes(
  schema: GraphQLSchema,
  own: readonly DefinitionNode[],
  others: readonly FragmentDefinitionNode[] = [],
): Promise<string> {
  const { content } = (await plugin(
    schema,
    [{ location: 'operations', document: { kind: Kind.DOCUMENT, definitions: own } }],
    {
      externalFragments: others.map((node) => ({
        name: node.name.value,
        onType: node.typeCondition.name.value,
        node,
        isExternal: true,
      })),
      scalars: { ID: asText, DateTime: asText, Date: asText, BigInt: asText, CurrencyCode: asText },
      strictScalars: true,
      immutableTypes: true,
      printFieldsOnNewLines: true,
    },
    { outputFile: 'operations.ts' },
  )) as { content: string }
  return content.replaceAll(/Exact<(\{[^]*?\n?\})>;$/gm, '$1;').trim()
}

/** `Items` of a query → `ItemsQuery`: what the types above are called. */
export function resultName(name: string, type: 'query' | 'mutation' | 'subscription'): string {
  return `${capital(name)}${capital(type)}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type UnionTypeDefinitionNode,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { possibleTypes } from '../graph/possible-types.ts'
import { failureWords, refusalWords } from './refusal-words.ts'

const folder = join(import.meta.dirname, '../../schema')

const definitions = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)

/** Every refusal of the graph, with its code as the description says it. */
const refusals = definitions
  .filter((type): type is ObjectTypeDefinitionNode => type.kind === Kind.OBJECT_TYPE_DEFINITION)
  .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'UserError'))
  .map(({ name, fields = [] }) => ({
    type: name.value,
    code: codeOf(fields.find((field) => field.name.value === 'code')?.description?.value ?? ''),
  }))

function isAbstract(node: DefinitionNode): node is InterfaceTypeDefinitionNode | UnionTypeDefinitionNode {
  return node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION
}

function codeOf(description: string): string {
  return /^Always ([A-Z_]+)\.$/.exec(description)?.[1] ?? ''
}

describe('the words for refusals', () => {
  it('are there for every refusal of the graph, and for none that it does not have', () => {
    const codes = [...new Set(refusals.map(({ code }) => code))]
    expect(codes.length).toBeGreaterThan(15)
    // What the gateway refuses by its form is no refusal of a subgraph; `other` is for those of a later server.
    expect(Object.keys(refusalWords.en).toSorted()).toEqual([...codes, 'BAD_USER_INPUT', 'other'].toSorted())
  })

  it('reach the page whatever type they have: the cache knows them all', () => {
    const types = [...new Set(refusals.map(({ type }) => type))]
    expect(possibleTypes.UserError.toSorted()).toEqual(types.toSorted())
  })

  it('are spread by fragments on types that the cache knows: it would drop any other one silently', () => {
    const abstract = new Set(definitions.filter(isAbstract).map(({ name }) => name.value))
    const app = join(import.meta.dirname, '..')
    const documents = ['app', 'graph', 'pages', 'design']
      .flatMap((room) =>
        readdirSync(join(app, room), { recursive: true, encoding: 'utf8' }).map((at) => join(room, at)),
      )
      .filter((path) => path.endsWith('.graphql'))
      .map((path) => readFileSync(join(app, path), 'utf8'))
    const conditions = documents.flatMap((text) => [...text.matchAll(/\bon (\w+)/g)].map(([, type = '']) => type))
    const unknown = conditions.filter((type) => abstract.has(type) && !(type in possibleTypes))
    expect([...new Set(unknown)]).toEqual([])
  })

  it('are other ones in German', () => {
    for (const words of [refusalWords, failureWords]) {
      for (const [code, text] of Object.entries(words.en)) {
        const german = (words.de as Record<string, unknown>)[code]
        expect(said(german), code).not.toBe(said(text))
        expect(said(german), code).toMatch(/^\p{Lu}.*[.]$/su)
        expect(said(text), code).toMatch(/^\p{Lu}.*[.]$/su)
      }
    }
  })

  it('say the detail that a refusal carries', () => {
    const { LIMIT_REACHED, INSUFFICIENT_STOCK, PLACE_CLOSED, PRICE_CHANGED, REFUND_TOO_LARGE } = refusalWords.en
    const amount = { amountMinor: '1250', currency: 'EUR', exponent: 2 }
    expect(LIMIT_REACHED(20)).toContain('20')
    expect(INSUFFICIENT_STOCK(1)).toBe('Only 1 is free.')
    expect(INSUFFICIENT_STOCK(0)).toBe('None is free for this any more.')
    expect(PLACE_CLOSED('2026-12-05')).toContain('5 Dec')
    expect(PRICE_CHANGED(amount)).toContain('€12.50')
    expect(REFUND_TOO_LARGE(amount)).toContain('€12.50')
  })
})

function said(text: unknown): string {
  return typeof text === 'function' ? String(text()) : String(text)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { failureWords, refusalWords } from './refusal-words.ts'

const folder = join(import.meta.dirname, '../../schema')

/** Every refusal of the graph: its code as its description says it, and the details that it carries. */
const refusals = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)
  .filter((type): type is ObjectTypeDefinitionNode => type.kind === Kind.OBJECT_TYPE_DEFINITION)
  .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'UserError'))
  .map(({ name, fields = [] }) => ({
    type: name.value,
    code: codeOf(fields.find((field) => field.name.value === 'code')?.description?.value ?? ''),
  }))

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

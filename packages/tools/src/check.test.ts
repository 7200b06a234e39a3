import { describe, expect, test } from 'vitest'
import { codeRules } from './check/code-rules.ts'
import { eventRules } from './check/event-rules.ts'
import { setRules } from './check/one-set.ts'
import { outsideTools, type OutsideTool } from './check/outside.ts'
import { outsideProbe } from './check/outside-probes.ts'
import { repositoryRules } from './check/repository-rules.ts'
import { probe, type Rule } from './check/rule.ts'
import { sdlRules } from './check/sdl-rules.ts'
import { shapeRules } from './check/shape-rules.ts'
import { codeOf, importsOf, withoutComments } from './check/source.ts'

const rules = [...sdlRules, ...shapeRules, ...eventRules, ...setRules, ...codeRules, ...repositoryRules]

test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  expect(probe([rule])).toEqual([])
})

test.each(Object.keys(outsideTools) as OutsideTool[])('%s reports everything that is planted', async (tool) => {
  expect(await outsideProbe(tool)).toEqual([])
})

test('a rule that reports nothing, or too much, is itself reported', () => {
  const silent: Rule = { name: 'silent', check: () => [], breaks: { a: '' }, keeps: {} }
  const loud: Rule = { name: 'loud', check: () => ['a: no'], breaks: { a: '' }, keeps: {} }
  expect(probe([silent, loud])).toEqual([
    'silent: is silent on its planted violation',
    'loud: reports what is right: a: no',
  ])
})

describe('source', () => {
  test('comments are blanked in their place, strings stay', () => {
    const source = "const url = 'https://x' // why\n/* now()\n */ const t = `a ${/* b */ { c: '}' }} // d`\n"
    expect(withoutComments(source)).toBe(
      `const url = 'https://x' ${' '.repeat(6)}\n${' '.repeat(8)}\n    const t = \`a \${${' '.repeat(7)} { c: '}' }} // d\`\n`,
    )
  })

  test('code is what is left without strings', () => {
    expect(codeOf("run('test.skip(') // test.only(")).toBe(`run('__________') ${' '.repeat(13)}`)
  })

  test('imports are found in every form, and not in comments', () => {
    const source = `import type { A } from './a.ts'
import './b.ts'
export { c } from './c.ts'
import {
  d,
} from './d.ts'
const e = await import('./e.ts')
// import { f } from './f.ts'
`
    expect(importsOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
  })
})

import { generateQuery } from '@stoa/executor/parity/queries'
import { hash, random } from '@stoa/executor/parity/random'
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, print } from 'graphql'
import { expect, test } from 'vitest'
import { names, type Probe, probeSchema, viewerOf } from './operation.fixture.ts'
import { compileOperation } from './operation.ts'

// To look at one case: PARITY_SEED=… PARITY_CASES=… vitest run packages/subgraph/src/compiled.test.ts
const seed = Number(process.env.PARITY_SEED ?? 4)
const cases = Number(process.env.PARITY_CASES ?? 60)

type Asked = { readonly document: DocumentNode; readonly variables: { readonly [name: string]: unknown } }

for (const guarded of [false, true]) {
  test.each(names)(
    `%s answers generated operations as graphql-js does (${guarded ? 'guarded' : 'doors of all kinds'})`,
    async (name) => {
      const schema = probeSchema(name, guarded)
      let [failed, whole] = [0, 0]
      for (let which = 0; which < cases; which++) {
        const drawn = random(hash(`${seed} ${name} ${which}`))
        const asked = spoilt(generateQuery(drawn, schema), drawn.below(12))
        const salt = drawn.below(3)
        const given = () => ({ viewer: viewerOf(which), salt, trace: [] })
        const theirs = await byGraphqlJs(schema, asked, given())
        const ours = await compiled(schema, asked, given())
        const hint = `seed ${seed}, case ${which} of ${name}\n${print(asked.document)}\n${JSON.stringify(asked.variables)}`
        expect(ours, hint).toEqual(theirs)
        if (theirs.errors) failed++
        else whole++
      }
      expect(failed).toBeGreaterThan(0)
      expect(whole).toBeGreaterThan(0)
    },
  )
}

/** Now and then a variable is missing or of another type. */
function spoilt({ document, variables }: Asked, roll: number): Asked {
  const [first] = Object.keys(variables)
  if (!first || roll > 1) return { document, variables }
  const { [first]: _, ...others } = variables
  return { document, variables: roll === 0 ? others : { ...variables, [first]: { strange: true } } }
}

async function byGraphqlJs(schema: GraphQLSchema, { document, variables }: Asked, probe: Probe) {
  return told(await execute({ schema, document, variableValues: variables, contextValue: probe }), probe)
}

async function compiled(schema: GraphQLSchema, { document, variables }: Asked, probe: Probe) {
  const operation = compileOperation(schema, document)
  if (!operation) throw new Error('nothing to compile')
  // The plan is made by the first execution and used by the second.
  await operation({ variables, context: { ...probe, trace: [] } })
  const result = await operation({ variables, context: probe })
  if (!result) return byGraphqlJs(schema, { document, variables }, probe)
  return told(result, probe)
}

/** Text where order matters: of fields, of errors, of calls. */
function told({ data, errors }: ExecutionResult, { trace }: Probe) {
  return {
    data: JSON.stringify(data),
    errors: errors?.map(({ message, path, extensions, nodes, originalError }) =>
      JSON.stringify([message, path, extensions, nodes?.map((node) => print(node)), originalError?.message]),
    ),
    trace: [...trace],
  }
}

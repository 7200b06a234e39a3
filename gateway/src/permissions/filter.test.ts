import { anonymous, type Viewer } from '@stoa/auth/viewer'
import { viewerDenial } from '@stoa/auth/requirements'
import fc from 'fast-check'
import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  print,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect, it } from 'vitest'
import { buildSupergraph } from '../execution/build-supergraph.ts'
import { blogsSdl, guest, person, staff } from '../blogs.fixture.ts'
import { filterOperation } from './filter.ts'
import { readPolicy } from './policy.ts'

const schema = buildSupergraph(blogsSdl).apiSchema().toGraphQLJSSchema()
const policy = readPolicy(parse(blogsSdl))

/** Text of a selection set on the type, as the choices decide; fragments are collected. */
function selection(
  type: GraphQLNamedType,
  choose: (max: number) => number,
  depth: number,
  fragments: string[],
): string {
  const parts: string[] = ['__typename']
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  for (let left = choose(4); left > 0; left--) {
    const on = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
    const other = on[choose(on.length - 1)] as GraphQLNamedType
    const kind = depth === 0 ? 0 : choose(5)
    if (kind === 4) parts.push(`... on ${other.name} ${selection(other, choose, depth - 1, fragments)}`)
    else if (kind === 5) {
      const name = `F${fragments.length}`
      fragments.push('')
      fragments[Number(name.slice(1))] =
        `fragment ${name} on ${other.name} ${selection(other, choose, depth - 1, fragments)}`
      parts.push(`...${name}`)
    } else {
      const field = fields[choose(Math.max(fields.length - 1, 0))]
      if (!field || field.args.some(({ type: of }) => String(of).endsWith('!'))) continue
      const result = getNamedType(field.type)
      if (!isCompositeType(result)) parts.push(field.name)
      else if (depth > 0) parts.push(`${field.name} ${selection(result, choose, depth - 1, fragments)}`)
    }
  }
  return `{ ${parts.join(' ')} }`
}

const operations = fc.infiniteStream(fc.nat(1_000)).map((stream) => {
  const choose = (max: number) => (stream.next().value as number) % (max + 1)
  const fragments: string[] = []
  return [selection(schema.getQueryType() as GraphQLNamedType, choose, 4, fragments), ...fragments].join('\n')
})
const viewers = fc.constantFrom<Viewer>(anonymous, guest, person, staff)

/** What is selected that the viewer may not, found without the filter: by walking the document with its types. */
function leaks(of: GraphQLSchema, document: DocumentNode, viewer: Viewer): string[] {
  const denied = (numbers: readonly number[]) =>
    numbers.some((one) => viewerDenial(policy.requirements[one] as never, viewer) !== undefined)
  const found: string[] = []
  const types = new TypeInfo(of)
  /** The fields around a place; a fragment's definition stands alone. */
  const around: [type: string, field: string][] = []
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter({ name: { value: name } }) {
          const parent = types.getParentType()
          const result = getNamedType(types.getType())
          const above = around.at(-1)
          around.push([parent?.name ?? '', name])
          if (!parent || !result || name.startsWith('__')) return
          if (denied(policy.ofField(parent.name, name))) found.push(`${parent.name}.${name}`)
          if (isObjectType(result) && denied(policy.ofType(result.name)) && !policy.isPublic(parent.name, name)) {
            found.push(`${parent.name}.${name}: ${result.name}`)
          }
          const isReached = !above || policy.isPublic(...above)
          if (isInterfaceType(parent) && denied(policy.ofType(parent.name)) && !isReached) found.push(parent.name)
        },
        leave: () => void around.pop(),
      },
    }),
  )
  return found
}

it('whatever is asked, what is left is valid and has nothing in it that the viewer may not', () => {
  let left = 0
  let removed = 0
  fc.assert(
    fc.property(operations, viewers, (text, viewer) => {
      const document = parse(text)
      const operation = getOperationAST(document)
      if (!operation || validate(schema, document).length > 0) return
      const denies = (one: number) => viewerDenial(policy.requirements[one] as never, viewer) !== undefined
      const filtered = filterOperation(schema, policy, document, operation, denies)
      removed += filtered.removals.length
      if (!filtered.document) return
      left += 1
      const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule)
      expect(validate(schema, filtered.document, rules)).toEqual([])
      expect(leaks(schema, filtered.document, viewer)).toEqual([])
      if (filtered.removals.length > 0) return
      // Nothing is lost of what the viewer may see; `__typename` may be asked once more.
      const namesOf = (one: DocumentNode) =>
        print(one)
          .match(/(?!__typename)\b\w+/g)
          ?.toSorted()
      expect(namesOf(filtered.document)).toEqual(namesOf(document))
    }),
    { numRuns: 800 },
  )
  expect(left).toBeGreaterThan(100)
  expect(removed).toBeGreaterThan(100)
})

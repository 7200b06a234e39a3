import { readFileSync } from 'node:fs'
import { anonymous } from '@stoa/auth/viewer'
import { viewerDenial } from '@stoa/auth/requirements'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { blogsSdl, compose, head } from '../blogs.fixture.ts'
import { enforcedFeatures } from '../execution/build-supergraph.ts'
import { readPolicy } from './policy.ts'

const product = readFileSync(new URL('../../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')

describe('the policy of a supergraph', () => {
  it('knows every permission that stands in our own', () => {
    const policy = readPolicy(parse(product))
    const unknown: string[] = []
    let found = 0
    const look = (
      place: string,
      numbers: readonly number[],
      directives: readonly { name: { value: string } }[] = [],
    ) => {
      if (!directives.some(({ name }) => /authenticated|requiresScopes|policy/i.test(name.value))) return
      found += 1
      const denied = numbers.some((one) => {
        const requirement = policy.requirements[one]
        return requirement && viewerDenial(requirement, anonymous)
      })
      if (!denied) unknown.push(place)
    }
    for (const definition of parse(product).definitions) {
      if (definition.kind === Kind.DIRECTIVE_DEFINITION || !('name' in definition) || !definition.name) continue
      const name = definition.name.value
      if ('directives' in definition) look(name, policy.ofType(name), definition.directives)
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        continue
      for (const field of definition.fields ?? []) {
        look(`${name}.${field.name.value}`, policy.ofField(name, field.name.value), field.directives)
      }
    }
    expect(unknown).toEqual([])
    expect(found).toBeGreaterThan(70)
  })

  it('counts equal requirements once, and leaves rules about objects to the subgraphs', () => {
    const policy = readPolicy(parse(product))
    expect(policy.requirements.length).toBeLessThan(12)
    expect(policy.requirements.every(({ rules }) => rules.length === 0)).toBe(true)
    expect(policy.ofType('Address')).toEqual([])
    expect(policy.ofType('Message')).toEqual(policy.ofField('Mutation', 'messageSend'))
  })

  it('of an interface is that of all its implementations, of a union none', () => {
    const policy = readPolicy(parse(blogsSdl))
    expect(policy.ofType('Post')).toEqual(policy.ofType('PrivateBlog'))
    expect(policy.ofField('Post', 'views')).toEqual(policy.ofField('PublicBlog', 'views'))
    expect(policy.ofField('PrivateBlog', 'views')).toEqual([])
    expect(policy.ofType('Result')).toEqual([])
    expect(policy.ofType('constructor')).toEqual([])
  })

  it('takes @public for an answer only where nothing else is asked', () => {
    const notes = `${head} type Query { open: Note @public, both: Note @public @authenticated, none: Note }
      type Note @authenticated { text: String! }`
    const policy = readPolicy(parse(compose({ notes })))
    expect(['open', 'both', 'none'].map((field) => policy.isPublic('Query', field))).toEqual([true, false, false])
  })
})

describe('a supergraph that asks for what nobody enforces', () => {
  it.each([
    ['another feature', enforcedFeatures[0] as string, 'https://specs.example/vault/v0.1'],
    ['a newer version', enforcedFeatures[2] as string, 'https://specs.apollo.dev/policy/v0.2'],
  ])('stops the start: %s', (_, known, other) => {
    expect(() => readPolicy(parse(blogsSdl.replace(known, other)))).toThrow(`uses ${other} for security`)
  })

  it('stops the start: a known one under another name', () => {
    const renamed = blogsSdl.replace('authenticated/v0.1", for', 'authenticated/v0.1", as: "login", for')
    expect(renamed).not.toBe(blogsSdl)
    expect(() => readPolicy(parse(renamed))).toThrow('another name')
  })

  it('stops the start: a directive that asks for nothing', () => {
    expect(() => readPolicy(parse(blogsSdl.replace('scopes: [["people:read"]]', 'scopes: [[]]')))).toThrow(
      'asks for nothing',
    )
  })
})

it('a field that is made of guarded ones must be guarded alike, or nothing is composed', () => {
  const users = `${head} type Query { author: Author }
    type Author @key(fields: "id") { id: ID!, salary: Int @authenticated }`
  const posts = `${head} type Author @key(fields: "id") { id: ID!, salary: Int @external, grade: String @requires(fields: "salary") }`
  expect(() => compose({ users, posts })).toThrow('grade')
  expect(() => compose({ users, posts: posts.replace('"salary")', '"salary") @authenticated') })).not.toThrow()
})

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breakingChanges, lastRelease, schemaAt } from './breaking.ts'
import { treeOf } from './check/rule.ts'
import { fixtureOf } from './fixture.ts'

const graph = (fields: string) => ({
  'schema/composed/supergraph.graphql': `type Query { book: Book }\ntype Book { ${fields} }`,
})
const events = (fields: string, type = 'books.book.lent.v1') => ({
  'schema/events/books.graphql': `type BookLent @event(type: "${type}", key: "bookId") { bookId: ID! ${fields} }
type Line { itemId: ID! }`,
})
const changes = (before: Record<string, string>, after: Record<string, string>) =>
  breakingChanges(treeOf(before), treeOf(after))

test('what only grows breaks nobody', () => {
  expect(changes(graph('id: ID!'), graph('id: ID! title: String'))).toEqual([])
  expect(changes(events('note: String'), events('note: String! times: Int'))).toEqual([])
})

test('a field of the graph that is gone or may newly be null breaks clients', () => {
  expect(changes(graph('id: ID! title: String'), graph('id: ID!'))).toEqual(['FIELD_REMOVED Book.title was removed.'])
  expect(changes(graph('id: ID!'), graph('id: ID'))).toEqual([
    'FIELD_CHANGED_KIND Book.id changed type from ID! to ID.',
  ])
})

test('an argument that takes less than before breaks clients; one that takes more does not', () => {
  const taking = (constraint: string, type = 'String') => graph(`find(what: ${type} ${constraint}): Int`)
  const told = (before: string, after: string, type?: string) => changes(taking(before, type), taking(after, type))
  const place = 'ARGUMENT_NARROWED Book.find(what:):'
  expect(told('', '@constraint(maxLength: 9)')).toEqual([`${place} maxLength without a bound became 9`])
  expect(told('@constraint(maxLength: 9)', '@constraint(minLength: 1, maxLength: 8)')).toEqual([
    `${place} minLength 0 became 1`,
    `${place} maxLength 9 became 8`,
  ])
  expect(told('@constraint(maxLength: 8)', '@constraint(maxLength: 9)')).toEqual([])
  expect(told('@constraint(format: "text", maxLength: 9)', '@constraint(maxLength: 9)')).toEqual([
    `${place} texts have another format`,
  ])
  expect(told('@constraint(maxLength: 9)', '@constraint(format: "text", maxLength: 9)')).toEqual([])
  expect(told('@constraint(min: 0, max: 9)', '@constraint(min: 1, max: 9)', 'Int')).toEqual([`${place} min 0 became 1`])
  expect(told('@constraint(maxItems: 9)', '@constraint(maxItems: 5)', '[Int]')).toEqual([
    `${place} maxItems 9 became 5`,
  ])
  expect(told('@constraint(id: ["itm", "per"])', '@constraint(id: "itm")', 'ID')).toEqual([
    `${place} ids of per are refused`,
  ])
  expect(told('@constraint(id: "itm")', '@constraint(id: ["itm", "per"])', 'ID')).toEqual([])
})

test('an event that is gone, loses a field or changes one breaks consumers', () => {
  expect(changes(events(''), events('', 'books.book.lent.v2'))).toEqual([
    'EVENT_REMOVED books.book.lent.v1: consumers still wait for it',
  ])
  expect(changes(events('note: String'), events(''))[0]).toMatch(/^EVENT_FIELD_REMOVED books\.book\.lent\.v1 note/)
  expect(changes(events('times: Int!'), events('times: Int'))).toEqual([
    'EVENT_FIELD_CHANGED books.book.lent.v1 times: Int! became Int',
  ])
})

test('parts of a payload count by their fields, not by their names', () => {
  const before = events('lines: [Line!]!')
  const sdl = before['schema/events/books.graphql'] ?? ''
  const renamed = { 'schema/events/books.graphql': sdl.replaceAll('Line', 'BookLine') }
  expect(changes(before, renamed)).toEqual([])
  const emptied = { 'schema/events/books.graphql': sdl.replace('itemId: ID!', 'unitId: ID!') }
  expect(changes(before, emptied)[0]).toMatch(/^EVENT_FIELD_REMOVED books\.book\.lent\.v1 lines\.itemId/)
})

test('promises begin with the first release, and hold against the newest', () => {
  using repository = fixtureOf(graph('id: ID! title: String'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: repository.root })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  expect(lastRelease(repository.root)).toBeUndefined()
  git('tag', 'v0.1.0')
  expect(lastRelease(repository.root)).toBe('v0.1.0')
  writeFileSync(join(repository.root, 'schema/composed/supergraph.graphql'), '')
  expect(breakingChanges(schemaAt(repository.root, 'v0.1.0'), treeOf(graph('id: ID!')))).toEqual([
    'FIELD_REMOVED Book.title was removed.',
  ])
})

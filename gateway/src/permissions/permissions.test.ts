import { anonymous } from '@stoa/auth/viewer'
import { describe, expect, it } from 'vitest'
import { apolloExecutor } from '../execution/apollo.ts'
import { stoaExecutor } from '../execution/stoa.ts'
import { guest, openBlogs, person, staff, unauthorized } from '../blogs.fixture.ts'

const post = 'fragment P on Post { id }'

describe.each([
  ['our executor', stoaExecutor],
  ['the stock executor', apolloExecutor],
])('permissions before planning, over %s', (_, makeExecutor) => {
  describe('a field', () => {
    it('is null with an error where the viewer may not, and nobody is asked for it', async () => {
      const { ask, asked } = openBlogs(makeExecutor)
      expect(await ask('{ author { name email } }', person)).toEqual({
        data: { author: { name: 'Ann', email: null } },
        errors: [unauthorized(['author', 'email'], 'FORBIDDEN')],
      })
      expect(asked.map(({ query }) => query.includes('email'))).toEqual([false])
    })

    it('is answered where the viewer may, with no trace of the check', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ author { name email salary } }', staff)).toEqual({
        data: { author: { name: 'Ann', email: 'ann@example.org', salary: 3 } },
      })
    })

    it('that may not be null takes its object with it', async () => {
      const { ask } = openBlogs(makeExecutor)
      const { data, errors } = await ask('{ author { friends { name salary } } posts { __typename } }', person)
      expect(data).toBeNull()
      expect(errors).toEqual([unauthorized(['author', 'friends', '@', 'salary'], 'FORBIDDEN')])
      const nullable = await ask('{ post { ... on PublicBlog { title author { name salary } } } }', person)
      expect(nullable.data).toEqual({ post: { title: 'Open', author: null } })
    })

    it('that was all of an object takes it out as well', async () => {
      const { ask, asked } = openBlogs(makeExecutor)
      const { data, errors } = await ask('{ post { ... on PublicBlog { author { salary } } } }', person)
      expect(data).toEqual({ post: null })
      expect(errors).toEqual([unauthorized(['post', '... on PublicBlog', 'author', 'salary'], 'FORBIDDEN')])
      expect(asked).toEqual([])
    })

    it('is judged under each of its aliases, and errors name them', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ author { mail: email alsoMail: email also: name } }', person)).toEqual({
        data: { author: { mail: null, alsoMail: null, also: 'Ann' } },
        errors: [unauthorized(['author', 'mail'], 'FORBIDDEN'), unauthorized(['author', 'alsoMail'], 'FORBIDDEN')],
      })
    })

    it('is missed in every entry of a list with one error, whose path has @ for the list', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ author { friends { name email } } }', guest)).toEqual({
        data: {
          author: {
            friends: [
              { name: 'Ann', email: null },
              { name: 'Bob', email: null },
            ],
          },
        },
        errors: [unauthorized(['author', 'friends', '@', 'email'])],
      })
    })

    it('needs one of the alternatives of scopes with all that it asks for', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect((await ask('{ author { email } }', staff)).errors).toBeUndefined()
      expect((await ask('{ author { email } }', anonymous)).errors).toEqual([unauthorized(['author', 'email'])])
    })

    it('that is left out by @include or @skip is no error', async () => {
      const { ask } = openBlogs(makeExecutor)
      const query = 'query ($mail: Boolean = false) { author { name email @include(if: $mail) } }'
      expect(await ask(query, person)).toEqual({ data: { author: { name: 'Ann' } } })
      const { data, errors } = await ask(query, person, { mail: true })
      expect(data).toEqual({ author: { name: 'Ann', email: null } })
      expect(errors).toEqual([unauthorized(['author', 'email'], 'FORBIDDEN')])
      expect(await ask('{ author { name ... @skip(if: true) { email } } }', person)).toEqual({
        data: { author: { name: 'Ann' } },
      })
    })
  })

  describe('a type', () => {
    it('takes every field of that type with it', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ note { text } author { name note { text } } notesOf { text } mood }', anonymous)).toEqual({
        data: { note: null, author: { name: 'Ann', note: null }, notesOf: null, mood: null },
        errors: [['note'], ['author', 'note'], ['notesOf'], ['mood']].map((path) => unauthorized(path)),
      })
    })

    it('takes the whole answer with it where no field on the way may be null', async () => {
      const { ask } = openBlogs(makeExecutor)
      const { data, errors } = await ask('{ author { name strictNote { text } } }', anonymous)
      expect(data).toBeNull()
      expect(errors).toEqual([unauthorized(['author', 'strictNote'])])
    })

    it('may be asked through a field that says @public: then its subgraph decides', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ whoAmI { name } }', anonymous)).toEqual({ data: { whoAmI: null } })
    })
  })

  describe('an interface', () => {
    it('may not be asked itself where an implementation may not', async () => {
      const { ask, asked } = openBlogs(makeExecutor)
      const { data, errors } = await ask('{ posts { id title } }', anonymous)
      expect(data).toBeNull()
      expect(errors).toEqual([unauthorized(['posts'])])
      expect(asked).toEqual([])
    })

    it('may be asked through fragments, of which those on such implementations are missing', async () => {
      const { ask } = openBlogs(makeExecutor)
      const query = '{ posts { ... on PublicBlog { title } ... on PrivateBlog { secret: title } } }'
      expect((await ask(query, anonymous)).errors).toEqual([unauthorized(['posts', '@', '... on PrivateBlog'])])
      // `secret` is a title, which may not be null.
      expect((await ask(query, anonymous)).data).toBeNull()
      const nullable = '{ posts { ... on PublicBlog { title } ... on PrivateBlog { readers } } }'
      expect((await ask(nullable, anonymous)).data).toEqual({ posts: [{ title: 'Open' }, { readers: null }] })
    })

    it('says of what type an object is to everybody', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ posts { __typename ... on PublicBlog { title } } }', anonymous)).toEqual({
        data: { posts: [{ __typename: 'PublicBlog', title: 'Open' }, { __typename: 'PrivateBlog' }] },
      })
    })

    it('is not opened by a fragment that only looks like one on an implementation', async () => {
      const { ask } = openBlogs(makeExecutor)
      for (const query of [
        '{ posts { ... { id } } }',
        '{ posts { ... on Post { id } } }',
        '{ posts { ...P } } fragment P on Post { id }',
        '{ posts { ... on PublicBlog { title } ...P } } fragment P on Post { ... { ... on Post { id } } }',
      ]) {
        expect(await ask(query, anonymous), query).toMatchObject({ data: null, errors: [unauthorized(['posts'])] })
      }
    })

    it('is not opened by a fragment on an implementation around it', async () => {
      const { ask } = openBlogs(makeExecutor)
      const { data, errors } = await ask('{ posts { ... on PublicBlog { title ... on Post { id } } } }', anonymous)
      expect(data).toBeNull()
      expect(errors).toEqual([unauthorized(['posts', '@', '... on PublicBlog', '... on Post'])])
    })

    it('that a @public field answers may be asked itself, by a fragment on it too', async () => {
      const { ask } = openBlogs(makeExecutor)
      for (const query of [
        '{ anyPost { id } }',
        '{ anyPost { ... on Post { id } } }',
        `{ anyPost { ...P } } ${post}`,
      ]) {
        expect(await ask(query, anonymous), query).toEqual({ data: { anyPost: { id: 'p1' } } })
      }
      const mixed = await ask(`{ anyPost { ...P } results { __typename ...P } } ${post}`, anonymous)
      expect(mixed.errors).toEqual([unauthorized(['results', '@', '... on Post'])])
    })

    it('demands of a field what any implementation demands', async () => {
      const { ask } = openBlogs(makeExecutor)
      expect(await ask('{ anyPost { title views } }', anonymous)).toEqual({
        data: { anyPost: { title: 'Open', views: null } },
        errors: [unauthorized(['anyPost', 'views'])],
      })
      expect(await ask('{ anyPost { title views } }', person)).toEqual({
        data: { anyPost: { title: 'Open', views: 7 } },
      })
    })
  })

  it('a union may be asked by the members that the viewer may see', async () => {
    const { ask, asked } = openBlogs(makeExecutor)
    const query = '{ results { ... on PublicBlog { title } ... on PrivateBlog { readers } ... on Author { name } } }'
    expect(await ask(query, anonymous)).toEqual({
      data: { results: [{ title: 'Open' }, { readers: null }, { name: 'Ann' }] },
      errors: [unauthorized(['results', '@', '... on PrivateBlog'])],
    })
    expect(asked.some(({ query }) => query.includes('readers'))).toBe(false)
  })

  it('a fragment that is used at several places is filtered once and missed at each', async () => {
    const { ask } = openBlogs(makeExecutor)
    const query = `{ author { ...A friends { ...A } } unused: note { text } }
      fragment A on Author { name ...Contact } fragment Contact on Author { email }`
    expect(await ask(query, person)).toEqual({
      data: {
        author: {
          name: 'Ann',
          email: null,
          friends: [
            { name: 'Ann', email: null },
            { name: 'Bob', email: null },
          ],
        },
        unused: { text: 'n' },
      },
      errors: [
        unauthorized(['author', '... on Author', '... on Author', 'email'], 'FORBIDDEN'),
        unauthorized(['author', 'friends', '@', '... on Author', '... on Author', 'email'], 'FORBIDDEN'),
      ],
    })
  })

  describe('a key', () => {
    it('that the viewer may not see still joins subgraphs, and is not shown', async () => {
      const { ask, asked } = openBlogs(makeExecutor)
      expect(await ask('{ author { name posts } }', anonymous)).toEqual({ data: { author: { name: 'Ann', posts: 2 } } })
      expect(asked).toHaveLength(2)
      const shown = await ask('{ post { ... on PublicBlog { author { id name posts } } } }', anonymous)
      expect(shown).toMatchObject({
        data: { post: { author: null } },
        errors: [unauthorized(['post', '... on PublicBlog', 'author', 'id'])],
      })
      expect(JSON.stringify(shown)).not.toContain('a1')
    })

    it('and an input of @requires reach the subgraph for those alone who may see what is made of them', async () => {
      const { ask, asked } = openBlogs(makeExecutor)
      expect((await ask('{ author { grade } }', staff)).data).toEqual({ author: { grade: 'grade 3' } })
      const before = asked.length
      expect((await ask('{ author { name grade } }', person)).data).toEqual({ author: { name: 'Ann', grade: null } })
      expect(asked.slice(before).some(({ query }) => query.includes('salary'))).toBe(false)
    })
  })

  it('nothing is asked of anybody where nothing is left', async () => {
    const { ask, asked, planned } = openBlogs(makeExecutor)
    expect(await ask('query Q { me { name } users { name } }', anonymous, {}, 'Q')).toEqual({
      data: { me: null, users: null },
      errors: [unauthorized(['me']), unauthorized(['users'])],
    })
    expect(await ask('{ author { email } }', anonymous)).toMatchObject({ data: null })
    expect(asked).toEqual([])
    expect(planned).toEqual([])
  })

  it('a mutation runs what is left of it', async () => {
    const { ask, asked } = openBlogs(makeExecutor)
    const query = 'mutation ($n: String!) { rename(name: $n) { name email } promote { name } }'
    expect(await ask(query, person, { n: 'Eve' })).toEqual({
      data: { rename: { name: 'Eve', email: null }, promote: null },
      errors: [unauthorized(['rename', 'email'], 'FORBIDDEN'), unauthorized(['promote'], 'FORBIDDEN')],
    })
    expect(asked).toHaveLength(1)
    expect(await ask('mutation { settle }', anonymous)).toMatchObject({
      data: null,
      errors: [unauthorized(['settle'])],
    })
    expect(asked).toHaveLength(1)
  })

  describe('a subscription', () => {
    it('is refused at once where its field is denied', async () => {
      const { listen, asked } = openBlogs(makeExecutor)
      for (const query of ['subscription { paid }', 'subscription { noted { id } }']) {
        const stream = listen(query, anonymous)
        await expect(stream.next(), query).rejects.toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'UNAUTHENTICATED' } }],
        })
      }
      expect(asked).toEqual([])
    })

    it('leaves out of every event what its viewer may not see', async () => {
      const { listen } = openBlogs(makeExecutor)
      const stream = listen('subscription { posted { ... on PublicBlog { title views author { name } } } }', anonymous)
      for (const _ of [1, 2]) {
        const { value } = await stream.next()
        expect(JSON.parse(JSON.stringify(value))).toEqual({
          data: { posted: { title: 'Open', views: null, author: { name: 'Ann' } } },
          errors: [unauthorized(['posted', '... on PublicBlog', 'views'])],
        })
      }
      await stream.return()
    })
  })

  describe('two viewers of one document', () => {
    it('never get the plan of the other, in whichever order they come', async () => {
      const { ask, read, planned } = openBlogs(makeExecutor)
      const document = read('{ author { name email salary note { text } } }')
      const answers = { staff: [] as unknown[], anonymous: [] as unknown[], person: [] as unknown[] }
      for (let round = 0; round < 3; round++) {
        answers.staff.push((await ask(document, staff)).data.author)
        answers.anonymous.push((await ask(document, anonymous)).data)
        answers.person.push((await ask(document, person)).errors.length)
      }
      expect(new Set(answers.staff.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(answers.staff[0]).toEqual({
        name: 'Ann',
        email: 'ann@example.org',
        salary: 3,
        note: { text: 'about Ann' },
      })
      expect(answers.anonymous).toEqual([null, null, null])
      expect(answers.person).toEqual([2, 2, 2])
      // One plan for each kind of viewer, and each has the text that is planned: no cache takes one for another.
      const texts = planned.map(({ loc }) => loc?.source.body)
      expect(new Set(texts).size).toBe(3)
      expect(texts.filter((text) => text?.includes('salary'))).toEqual([document.loc?.source.body])
    })

    it('cannot run what was planned for the other', async () => {
      const { graph, read } = openBlogs(makeExecutor)
      const operation = await graph.plan(read('{ author { email } }'), undefined, staff)
      await expect(graph.execute(operation, {}, { viewer: anonymous })).rejects.toThrow('for another viewer')
    })

    it('share one where nothing in it is guarded', async () => {
      const { graph, read } = openBlogs(makeExecutor)
      const document = read('{ author { name } }')
      expect(await graph.plan(document, undefined, anonymous)).toBe(await graph.plan(document, undefined, staff))
    })
  })

  it('each operation of a document is judged by itself', async () => {
    const { ask } = openBlogs(makeExecutor)
    const query =
      'query A { author { ...N } } query B { author { ...M } } fragment N on Author { name } fragment M on Author { email }'
    expect(await ask(query, person, {}, 'A')).toEqual({ data: { author: { name: 'Ann' } } })
    expect((await ask(query, person, {}, 'B')).errors).toHaveLength(1)
    await expect(ask(query, person, {}, 'C')).rejects.toThrow('Unknown operation named "C"')
  })

  it('introspection is the same for everybody', async () => {
    const { ask } = openBlogs(makeExecutor)
    const query = '{ __schema { queryType { name } } __type(name: "Note") { fields { name } } }'
    expect(await ask(query, anonymous)).toEqual(await ask(query, staff))
    const beside = await ask('{ me { name } __type(name: "Note") { fields { name } } }', anonymous)
    expect(beside.data).toEqual({ me: null, __type: { fields: [{ name: 'text' }] } })
  })

  it('names that objects inherit are names like any other', async () => {
    const { ask } = openBlogs(makeExecutor)
    const query = '{ author { __proto__: name constructor: email toString: name hasOwnProperty: note { text } } }'
    const { data } = await ask(query, anonymous)
    expect(Object.entries(data.author)).toEqual([
      ['__proto__', 'Ann'],
      ['constructor', null],
      ['toString', 'Ann'],
      ['hasOwnProperty', null],
    ])
    const typed = await ask('{ posts { ... on PublicBlog { whatAmI: title views } } }', anonymous)
    expect(typed.data).toEqual({ posts: [{ whatAmI: 'Open', views: null }, {}] })
  })
})

// Apollo's executor takes no such alias.
it('an alias __typename hides nobody from the rules', async () => {
  const { ask } = openBlogs(stoaExecutor)
  const taken = await ask(
    '{ __typename: mood author { name email } post { ...T } } fragment T on PublicBlog { title }',
    person,
  )
  expect(taken.data).toEqual({ __typename: 'GOOD', author: { name: 'Ann', email: null }, post: { title: 'Open' } })
})

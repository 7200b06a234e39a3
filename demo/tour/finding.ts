import { BrowseDocument, FreshDocument, ItemPageDocument, SearchDocument } from '@stoa/operations/tour'
import { nobody, type People } from './account.ts'
import type { Journey } from './journey.ts'
import type { Things } from './shelves.ts'

/** Browses and searches, and sees an item with what four subgraphs know of it. */
export async function finding(journey: Journey, { robin, jonas }: People, { drill, from, to }: Things): Promise<void> {
  journey.chapter('Finding things')
  await journey.step('anybody browses the catalogue, page by page', async () => {
    const first = (await journey.ask(nobody, BrowseDocument)).items
    const second = (await journey.ask(nobody, BrowseDocument, { after: first.pageInfo.endCursor })).items
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id)
    journey.expect(new Set(ids).size === 6, 'two pages of three different items')
    const picture = await journey.get(first.edges[0]?.node.picture ?? '/')
    journey.expect(picture.headers.get('content-type')?.startsWith('image/svg'), 'every item has a picture')
  })
  await journey.step('searches with a typing error, and sees what to narrow it by', async () => {
    const { search } = await journey.ask(robin, SearchDocument, { text: 'cordles dril' })
    journey.expect(search.totalCount > 0 && search.edges.length > 0, 'drills are found')
    const [facet] = search.facets.categories
    journey.expect(facet && facet.count > 0 && search.facets.locations.length > 0, 'facets with counts')
    const filter = { categoryIds: [facet.value] }
    const narrowed = await journey.ask(robin, SearchDocument, { text: 'cordles dril', filter })
    journey.expect(narrowed.search.totalCount === facet.count, 'as many as the facet said')
  })
  await journey.step('what was published a moment ago is found: the index listens', async () => {
    await journey.eventually('the drill is found with both pieces', async () => {
      const { search } = await journey.ask(robin, FreshDocument, { text: drill.title })
      const [edge] = search.edges
      return edge?.node.item?.id === drill.id && edge.node.available === 2
    })
  })
  await journey.step('the item page: owner, place, availability and holders in one query', async () => {
    const { item } = await journey.ask(robin, ItemPageDocument, { id: drill.id })
    journey.expect(item, 'there is one')
    journey.expect(item.owner?.id === jonas.id && item.owner.displayName, 'the owner comes from users')
    journey.expect(
      item.availability.available === 2 && item.holders.length === 0,
      'both pieces are free, nobody has one',
    )
    const [first] = item.availabilityByDay
    const tour = first?.day === from && first.free === 2 && first.latestReturn && first.latestReturn >= to
    journey.expect(item.availabilityByDay.length === 14 && tour, 'a calendar of the days on which both can be had')
    journey.expect(item.related.length === 3, 'related items')
  })
}

import { nobody, type People } from './account.ts'
import type { Journey } from './journey.ts'
import type { Things } from './shelves.ts'

/** Browses and searches, and sees an item with what four subgraphs know of it. */
export async function finding(journey: Journey, { robin, jonas }: People, { drill, from, to }: Things): Promise<void> {
  journey.chapter('Finding things')
  await journey.step('anybody browses the catalogue, page by page', async () => {
    const page = `query Browse($after: String) { items(first: 3, after: $after) {
      edges { node { id title picture price { amountMinor currency exponent } location { city } availability { available sellable } } }
      pageInfo { hasNextPage endCursor } } }`
    const first = (await journey.ask(nobody, page)).items
    const second = (await journey.ask(nobody, page, { after: first.pageInfo.endCursor })).items
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id)
    journey.expect(new Set(ids).size === 6, 'two pages of three different items')
    const picture = await journey.get(first.edges[0].node.picture)
    journey.expect(picture.headers.get('content-type')?.startsWith('image/svg'), 'every item has a picture')
  })
  await journey.step('searches with a typing error, and sees what to narrow it by', async () => {
    const query = `query Search($text: String!, $filter: SearchFilter) { search(text: $text, filter: $filter, first: 4) { totalCount
      edges { node { title categoryName city available price { amountMinor } item { id owner { displayName } } } }
      facets { categories { value label count } locations { label count } tags { value count } } } }`
    const { search } = await journey.ask(robin, query, { text: 'cordles dril' })
    journey.expect(search.totalCount > 0 && search.edges.length > 0, 'drills are found')
    const [facet] = search.facets.categories
    journey.expect(facet?.count > 0 && search.facets.locations.length > 0, 'facets with counts')
    const narrowed = await journey.ask(robin, query, { text: 'cordles dril', filter: { categoryIds: [facet.value] } })
    journey.expect(narrowed.search.totalCount === facet.count, 'as many as the facet said')
  })
  await journey.step('what was published a moment ago is found: the index listens', async () => {
    const query =
      'query Fresh($text: String!) { search(text: $text, first: 1) { edges { node { title available item { id } } } } }'
    await journey.eventually('the drill is found with both pieces', async () => {
      const { search } = await journey.ask(robin, query, { text: drill.title })
      const [edge] = search.edges
      return edge?.node.item?.id === drill.id && edge.node.available === 2
    })
  })
  await journey.step('the item page: owner, place, availability and holders in one query', async () => {
    const query = `query ItemPage($id: ID!) { item(id: $id) {
      title description status
      owner { id displayName }
      category { name }
      location { name city opening }
      availability { onHand onLoan available nextFreeDay }
      availabilityByDay(quantity: 2) { day free opens latestReturn }
      holders { kind person { displayName } dueOn }
      related(first: 3) { title availability { available } } } }`
    const { item } = await journey.ask(robin, query, { id: drill.id })
    journey.expect(item.owner?.id === jonas.id && item.owner.displayName, 'the owner comes from users')
    journey.expect(
      item.availability.available === 2 && item.holders.length === 0,
      'both pieces are free, nobody has one',
    )
    const [first] = item.availabilityByDay
    const tour = first.day === from && first.free === 2 && first.latestReturn >= to
    journey.expect(item.availabilityByDay.length === 14 && tour, 'a calendar of the days on which both can be had')
    journey.expect(item.related.length === 3, 'related items')
  })
}

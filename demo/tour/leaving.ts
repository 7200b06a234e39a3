import { nobody, type People } from './account.ts'
import type { Journey } from './journey.ts'
import type { Things } from './shelves.ts'

/** Finds things by their ids alone, tidies up, logs out and is refused. */
export async function leaving(journey: Journey, { robin, staff, mira }: People, things: Things): Promise<void> {
  journey.chapter('Leaving')
  await journey.step('any object by its id, with what the viewer may see', async () => {
    const { orders } = await journey.ask(robin, '{ orders(first: 1) { edges { node { id number } } } }')
    const [{ node: order }] = orders.edges
    const query = `query Any($item: ID!, $order: ID!, $person: ID!, $no: ID!) {
      item: node(id: $item) { __typename id ... on Item { title location { city } } }
      order: node(id: $order) { __typename id ... on Order { number status lines { title } } }
      person: node(id: $person) { __typename id ... on Person { displayName } }
      nothing: node(id: $no) { __typename } }`
    const no = things.drill.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const found = await journey.ask(robin, query, { item: things.drill.id, order: order.id, person: mira.id, no })
    journey.expect(
      found.item.title === things.drill.title && found.order.number === order.number,
      'an item and an order',
    )
    journey.expect(
      found.person.__typename === 'Person' && found.nothing === null,
      'a person, and nothing for an id of nothing',
    )
  })
  await journey.step('staff take the things of this tour out of the catalogue', async () => {
    for (const { id } of [things.drill, things.kettle, things.lamp]) {
      const { item } = await journey.change(staff, 'itemArchive', { id }, 'item { status }')
      journey.expect(item.status === 'ARCHIVED', 'ARCHIVED')
    }
  })
  await journey.step('Robin logs out', async () => {
    const { revokedCount } = await journey.change(robin, 'sessionRevoke', {}, 'revokedCount')
    journey.expect(revokedCount === 1, 'one session ended')
  })
  await journey.step('and the token opens nothing any more, within seconds', async () => {
    await journey.eventually('the gateway has heard of it', async () => {
      const { errors, data } = await journey.answerTo(robin, '{ me { displayName } }')
      return errors.some(({ extensions }) => extensions?.code === 'TOKEN_REVOKED') && !data?.me
    })
    const refused = await journey.refusal(nobody, 'sessionRefresh', { refreshToken: robin.refreshToken })
    journey.expect(refused.code === 'TOKEN_NOT_VALID', 'nor does the refresh token')
  })
}

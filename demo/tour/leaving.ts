import {
  AnythingDocument,
  ArchiveItemDocument,
  LastOrderDocument,
  LogOutDocument,
  RefreshDocument,
  WhoAmIDocument,
} from '@stoa/operations/tour'
import { nobody, type People } from './account.ts'
import type { Journey } from './journey.ts'
import type { Things } from './shelves.ts'

/** Finds things by their ids alone, tidies up, logs out and is refused. */
export async function leaving(journey: Journey, { robin, staff, mira }: People, things: Things): Promise<void> {
  journey.chapter('Leaving')
  await journey.step('any object by its id, with what the viewer may see', async () => {
    const { orders } = await journey.ask(robin, LastOrderDocument)
    const order = orders?.edges[0]?.node
    journey.expect(order, 'an order')
    const no = things.drill.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const ids = { item: things.drill.id, order: order.id, person: mira.id, no }
    const { item, order: found, person, nothing } = await journey.ask(robin, AnythingDocument, ids)
    journey.expect(
      item?.__typename === 'Item' && item.title === things.drill.title && found?.__typename === 'Order',
      'an item and an order',
    )
    journey.expect(found.number === order.number, 'the same order')
    journey.expect(person?.__typename === 'Person' && nothing === null, 'a person, and nothing for an id of nothing')
  })
  await journey.step('staff take the things of this tour out of the catalogue', async () => {
    for (const { id } of [things.drill, things.kettle, things.lamp]) {
      const { item } = await journey.change(staff, ArchiveItemDocument, { id })
      journey.expect(item.status === 'ARCHIVED', 'ARCHIVED')
    }
  })
  await journey.step('Robin logs out', async () => {
    const { revokedCount } = await journey.change(robin, LogOutDocument, {})
    journey.expect(revokedCount === 1, 'one session ended')
  })
  await journey.step('and the token opens nothing any more, within seconds', async () => {
    await journey.eventually('the gateway has heard of it', async () => {
      const { errors, data } = await journey.answerTo(robin, WhoAmIDocument)
      return errors.some(({ extensions }) => extensions?.code === 'TOKEN_REVOKED') && !data?.me
    })
    const refused = await journey.refusal(nobody, RefreshDocument, { refreshToken: robin.refreshToken })
    journey.expect(refused.code === 'TOKEN_NOT_VALID', 'nor does the refresh token')
  })
}

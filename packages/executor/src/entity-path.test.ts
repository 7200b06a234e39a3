import { describe, expect, it } from 'vitest'
import { entitiesAt, placesOf, withDepth } from './entity-path.ts'
import type { JsonObject } from './own.ts'

/** Two reviews of one product, which share what was fetched for it: its list of offers. */
function shop() {
  const offers = [{ seller: { id: 's1' } }, { seller: { id: 's2' } }]
  const product = () => ({ id: 'p', offers })
  return { reviews: [{ product: product() }, { product: product() }, { product: null }] } as unknown as JsonObject
}
const products = ['reviews', '@', 'product']
const sellers = [...products, 'offers', '@', 'seller']

describe('the entities at a path', () => {
  it('come in order, without those that are null, each as often as it stands there', () => {
    expect(entitiesAt(shop(), products)).toHaveLength(2)
    expect(entitiesAt(shop(), sellers).map(({ id }) => id)).toEqual(['s1', 's2', 's1', 's2'])
  })

  it('come once where they are below what several entities share', () => {
    const shared = withDepth(0, products)
    expect(entitiesAt(shop(), sellers, shared).map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(entitiesAt(shop(), products, shared)).toHaveLength(2)
  })

  it('come once too where what is shared lies deeper, below a list', () => {
    const shared = withDepth(0, ['reviews', '@'])
    expect(entitiesAt(shop(), sellers, shared).map(({ id }) => id)).toEqual(['s1', 's2'])
  })

  it('come at paths of any length', () => {
    const path = Array.from({ length: 70 }, (_, index) => (index % 2 === 0 ? 'a' : '@'))
    let root: JsonObject = { end: 1 }
    for (let depth = 0; depth < 35; depth += 1) root = { a: [root, root] }
    const shared = [2, 40, 60].reduce((sum, length) => withDepth(sum, path.slice(0, length)), 0)
    // Without leaving out what is met again these would be 2 to the power of 35.
    expect(entitiesAt(root, path, shared)).toEqual([{ end: 1 }, { end: 1 }])
  })

  it('are none where a list was promised and something else came', () => {
    expect(entitiesAt({ reviews: 1 }, products)).toEqual([])
    expect(placesOf({ reviews: 1 }, products)).toEqual([])
  })
})

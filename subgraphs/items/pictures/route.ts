import { edgesOf } from '@stoa/contracts/edges'
import { createHash } from 'node:crypto'
import type { Route } from '@stoa/subgraph/definition'
import { problem } from '@stoa/subgraph/router'
import { isId, type Id } from '@stoa/values/ids'
import type { Tables } from '../tables.ts'
import { draw } from './drawing.ts'

/** Where the picture of an item is found, below the origin of the endpoint. */
export function picturePath(item: { readonly id: Id; readonly picture: string | null }): string {
  return item.picture ?? `${edgesOf('items')}/pictures/${item.id}.svg`
}

/**
 * Draws a picture for an item that has none of its own. It shows a kind of
 * thing and a colour and says no word about the item, so it needs no permission.
 */
export const drawnPicture: Route<Tables, unknown> = {
  method: 'GET',
  path: '/pictures/:id.svg',
  handle: async (request, { db, params }) => {
    const id = params['id'] ?? ''
    const item = isId('itm', id)
      ? await db
          .selectFrom('item')
          .innerJoin('category', 'category.id', 'item.category_id')
          .select(['item.title', 'category.name as category'])
          .where('item.id', '=', id)
          .executeTakeFirst()
      : undefined
    if (!item) return problem(404, 'There is no such picture')
    const svg = draw(item.category, item.title)
    const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`
    const headers = {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      // Only an image: should somebody open it as a page, nothing in it may run.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
      etag,
    }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    return new Response(svg, { headers })
  },
}

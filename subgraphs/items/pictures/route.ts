import { edgesOf } from '@stoa/contracts/edges'
import { createHash } from 'node:crypto'
import type { Database } from '@stoa/db/connect'
import type { Route } from '@stoa/subgraph/definition'
import { problem } from '@stoa/subgraph/router'
import { isId, type Id } from '@stoa/values/ids'
import type { ItemRow, Tables } from '../tables.ts'
import { draw, drawCategory, type Ground } from './drawing.ts'

/**
 * Where the picture of an item is found, below the origin of the endpoint: its
 * own is everybody's while the item is.
 */
export function picturePath(item: Pick<ItemRow, 'id' | 'picture' | 'status'>): string {
  return (item.status === 'PUBLISHED' ? item.picture : null) ?? drawnPath(item)
}

/** Where the drawing that stands for a category is found. */
export function drawnPath({ id }: { readonly id: Id }): string {
  return `${edgesOf('items')}/pictures/${id}.svg`
}

/**
 * Draws a picture for a category, and for an item that has none of its own. It
 * shows a kind of thing and a colour and says no word about it, so it needs no
 * permission. `?ground=none` gives the thing alone, for a page with a wall and
 * a floor of its own.
 */
export const drawnPicture: Route<Tables, unknown> = {
  method: 'GET',
  path: '/pictures/:id.svg',
  handle: async (request, { db, params }) => {
    const ground = groundOf(new URL(request.url).searchParams)
    if (!ground)
      return problem(400, 'There is no such ground', 'A picture has "ground=shelf", the default, or "ground=none".')
    const svg = await drawn(db, params['id'] ?? '', ground)
    if (!svg) return problem(404, 'There is no such picture')
    // The tag follows from the drawing itself: one drawn anew is fetched anew.
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

/** Nothing where the query asks for a ground that there is none of, or for two. */
function groundOf(query: URLSearchParams): Ground | undefined {
  const [ground = 'shelf', ...more] = query.getAll('ground')
  return more.length === 0 && (ground === 'shelf' || ground === 'none') ? ground : undefined
}

async function drawn(db: Database<Tables>['db'], id: string, ground: Ground): Promise<string | undefined> {
  if (isId('cat', id)) {
    const category = await db.selectFrom('category').select('name').where('id', '=', id).executeTakeFirst()
    return category && drawCategory(category.name, ground)
  }
  if (!isId('itm', id)) return undefined
  const item = await db
    .selectFrom('item')
    .innerJoin('category', 'category.id', 'item.category_id')
    .select(['item.title', 'item.tags', 'category.name as category'])
    .where('item.id', '=', id)
    .executeTakeFirst()
  return item && draw(item, ground)
}

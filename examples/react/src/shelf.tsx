import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ShelfDocument } from '../../../schema/operations/react/generated.ts'
import { ask } from './endpoint.ts'

const route = getRouteApi('/')

/** What there is, page by page; the search stands in the address. */
export function Shelf() {
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const shelf = useInfiniteQuery({
    queryKey: ['shelf', q],
    queryFn: ({ pageParam, signal }) => ask(ShelfDocument, { text: q ?? null, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ search }) => (search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null),
  })
  const hits = shelf.data?.pages.flatMap(({ search }) => search.edges.map(({ node }) => node)) ?? []
  return (
    <main>
      <h1>A shelf</h1>
      <input
        aria-label="Search"
        defaultValue={q}
        onChange={({ target }) => void navigate({ search: { q: target.value || undefined }, replace: true })}
      />
      {shelf.error && <p role="alert">{shelf.error.message}</p>}
      <ul>
        {hits.map(({ item, title, city, available }) =>
          item ? (
            <li key={item.id}>
              <Link to="/thing/$id" params={{ id: item.id }}>
                {title}
              </Link>
              , {city}, {available} free
            </li>
          ) : null,
        )}
      </ul>
      {shelf.hasNextPage && (
        <button type="button" onClick={() => void shelf.fetchNextPage()}>
          More
        </button>
      )}
    </main>
  )
}

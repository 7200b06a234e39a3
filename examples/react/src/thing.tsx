import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ThingChangedDocument, ThingDocument, type ThingQuery } from '../../../schema/operations/react/generated.ts'
import { ask, follow } from './endpoint.ts'

const route = getRouteApi('/thing/$id')

/** One thing, and how many of it are free: asked once, then followed. */
export function Thing() {
  const { id } = route.useParams()
  const cache = useQueryClient()
  const { data, error } = useQuery({
    queryKey: ['thing', id],
    queryFn: ({ signal }) => ask(ThingDocument, { id }, signal),
  })
  useEffect(
    () =>
      follow(ThingChangedDocument, { id }, ({ itemAvailabilityChanged: now }) => {
        cache.setQueryData<ThingQuery>(['thing', id], (before) =>
          before?.item && now ? { ...before, item: { ...before.item, ...now } } : before,
        )
      }),
    [cache, id],
  )
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p>Loading</p>
  if (!data.item) return <p>There is no such thing.</p>
  const { title, description, location, availability } = data.item
  return (
    <main>
      <Link to="/">The shelf</Link>
      <h1>{title}</h1>
      <p>{description}</p>
      <p>
        {location.name}, {location.city}
      </p>
      <p>
        <output>{`${availability.available} of ${availability.onHand} free`}</output>
      </p>
    </main>
  )
}

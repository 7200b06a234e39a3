/** Where the things of a test stand: what `itemCreate` needs beside what the thing is. */
export type Places = { readonly categoryId: string; readonly locationId: string }

/** Does a mutation as staff and answers its payload. */
type Change = (mutation: string, input: object, selection: string) => Promise<any>

/** Makes a category and a location in an empty product. */
export async function openDepot(change: Change): Promise<Places> {
  const { category } = await change('categoryCreate', { name: 'Tools' }, 'category { id }')
  const { location } = await change(
    'locationCreate',
    { name: 'Depot', street: 'Weg 1', postalCode: '10115', city: 'Berlin', country: 'DE', timeZone: 'Europe/Berlin' },
    'location { id }',
  )
  return { categoryId: category.id, locationId: location.id }
}

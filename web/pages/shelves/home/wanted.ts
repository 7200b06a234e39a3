import { type ChosenDays, daysOf } from '../../../app/chosen-days.ts'
import type { SearchFilter, SearchOrder, SearchOwner } from './home.generated.ts'

export const sorts = ['best', 'newest', 'cheapest', 'dearest', 'title'] as const
export type Sort = (typeof sorts)[number]

/** What somebody looks for, as the address of the catalogue says it. */
export type Wanted = ChosenDays & {
  readonly q: string
  /** Ids of places and categories; none stands for all. */
  readonly places: readonly string[]
  readonly categories: readonly string[]
  readonly for: 'borrow' | 'buy' | undefined
  /** Only what is free: on the days, or now where none are chosen. */
  readonly free: boolean
  readonly owner: SearchOwner | undefined
  /** What is left as security, from and to in minor units; without an end where it is the last step. */
  readonly deposit: Deposit | undefined
  /** Absent: the best match where there are words, else the newest. */
  readonly sort: Sort | undefined
}

export type Deposit = { readonly min: string; readonly max: string | undefined }

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

const owners: Readonly<Record<string, SearchOwner>> = { library: 'ORGANISATION', members: 'MEMBER' }

/** Reads an address. What no page of ours has written into it is left out. */
export function wantedOf(params: Params): Wanted {
  const one = (name: string) => [params[name] ?? []].flat()[0]
  const ids = (name: string, prefix: string) =>
    (one(name) ?? '')
      .split(',')
      .filter((id) => id.startsWith(prefix))
      .slice(0, 50)
  const use = one('for')
  return {
    ...daysOf({ from: one('from'), to: one('to') }),
    q: (one('q') ?? '').slice(0, 200),
    places: ids('place', 'loc_'),
    categories: ids('cat', 'cat_'),
    for: use === 'borrow' || use === 'buy' ? use : undefined,
    free: one('free') === '1',
    owner: owners[one('owner') ?? ''],
    deposit: depositOf(one('deposit')),
    sort: sorts.find((sort) => sort === one('sort')),
  }
}

/** The address of what is looked for. */
export function addressOf(wanted: Wanted): string {
  const values = {
    q: wanted.q,
    from: wanted.from,
    to: wanted.to,
    place: wanted.places.join(','),
    cat: wanted.categories.join(','),
    for: wanted.for,
    free: wanted.free ? '1' : undefined,
    owner: wanted.owner && (wanted.owner === 'MEMBER' ? 'members' : 'library'),
    deposit: wanted.deposit && `${wanted.deposit.min}-${wanted.deposit.max ?? ''}`,
    sort: wanted.sort,
  }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) params.set(name, value)
  const text = params.toString().replaceAll('%2C', ',')
  return text ? `/?${text}` : '/'
}

/** What the search is asked for, without one facet where it is to say what else there is of it. */
export function filterOf(wanted: Wanted, without?: 'places' | 'categories' | 'days'): SearchFilter {
  return {
    ...(wanted.categories.length > 0 && without !== 'categories' ? { categoryIds: wanted.categories } : {}),
    ...(wanted.places.length > 0 && without !== 'places' ? { locationIds: wanted.places } : {}),
    ...(wanted.for === 'borrow' ? { forLoan: true } : {}),
    ...(wanted.for === 'buy' ? { forSale: true } : {}),
    ...(wanted.owner ? { owner: wanted.owner } : {}),
    ...(wanted.deposit ? { minDepositMinor: wanted.deposit.min, maxDepositMinor: wanted.deposit.max } : {}),
    ...(without === 'days' ? {} : whenOf(wanted)),
  }
}

/** Days alone mark what is free on them; they narrow when only that is wanted. */
function whenOf({ from, to, free }: Wanted): SearchFilter {
  if (from && to) return { freeFrom: from, freeTo: to, freeOnly: free }
  return free ? { availableNow: true } : {}
}

function depositOf(text: string | undefined): Deposit | undefined {
  const [, min, max] = /^(\d{1,15})-(\d{0,15})$/.exec(text ?? '') ?? []
  return min === undefined ? undefined : { min, max: max || undefined }
}

/** Words of the search; none is everything. */
export function textOf({ q }: Wanted): string | undefined {
  return q.trim() || undefined
}

const orders: Readonly<Record<Sort, SearchOrder>> = {
  best: 'RELEVANCE',
  newest: 'NEWEST',
  cheapest: 'PRICE_ASC',
  dearest: 'PRICE_DESC',
  title: 'TITLE',
}

export function sortOf(wanted: Wanted): Sort {
  return wanted.sort ?? (textOf(wanted) ? 'best' : 'newest')
}

export function orderOf(wanted: Wanted): SearchOrder {
  return orders[sortOf(wanted)]
}

/** Everything but the words and the days. */
export const unnarrowed = {
  places: [],
  categories: [],
  free: false,
  for: undefined,
  owner: undefined,
  deposit: undefined,
} satisfies Partial<Wanted>

/** Whether anything but words narrows it. */
export function isNarrowed(wanted: Wanted): boolean {
  const { places, categories, free, owner, deposit } = wanted
  return places.length > 0 || categories.length > 0 || free || Boolean(wanted.for ?? owner ?? deposit)
}

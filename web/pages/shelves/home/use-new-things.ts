import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import { useLive } from '../../../graph/use-live.ts'
import { ShelvesCatalogueChangedDocument, type ShelvesCatalogueChangedSubscription } from './home.generated.ts'
import { addressOf, textOf, type Wanted } from './wanted.ts'

/** The search trails the catalogue by moments: so much later it counts what has changed. */
const trailsMs = 1_000

type Added = NonNullable<ShelvesCatalogueChangedSubscription['catalogueChanged']>['added'][number]

/** What has come into the catalogue since the list was asked for, and what has gone from it. */
export function useNewThings(wanted: () => Wanted, isShown: (id: string) => boolean, onCaughtUp: () => void) {
  const [added, setAdded] = createSignal<readonly string[]>([])
  const [gone, setGone] = createSignal<ReadonlySet<string>>(new Set())
  // Another search finds what is there by then.
  createEffect(
    on(
      () => addressOf(wanted()),
      () => setAdded([]),
      { defer: true },
    ),
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  useLive(
    ShelvesCatalogueChangedDocument,
    () => ({}),
    ({ catalogueChanged: change }) => {
      if (!change) return
      clearTimeout(timer)
      timer = setTimeout(onCaughtUp, trailsMs)
      const fresh = change.added.filter((thing) => fits(thing, wanted()) && !isShown(thing.id)).map(({ id }) => id)
      setAdded((before) => [...new Set([...before, ...fresh])].filter((id) => !change.gone.includes(id)))
      // What was taken back and comes again is there again.
      const back = new Set(change.added.map(({ id }) => id))
      setGone((before) => new Set([...before, ...change.gone].filter((id) => !back.has(id))))
    },
  )
  return { count: () => added().length, isGone: (id: string) => gone().has(id), forget: () => setAdded([]) }
}

/** Whether a thing belongs into the list; words are looked for in its name alone. */
function fits(thing: Added, wanted: Wanted): boolean {
  const { places, categories } = wanted
  const words = textOf(wanted)?.toLowerCase() ?? ''
  return (
    (places.length === 0 || places.includes(thing.location.id)) &&
    (categories.length === 0 || categories.includes(thing.category.id)) &&
    (wanted.for !== 'borrow' || thing.forLoan) &&
    (wanted.for !== 'buy' || thing.forSale) &&
    thing.title.toLowerCase().includes(words)
  )
}

// Where somebody was on each page of this tab's history. The browser restores a scroll at once, when a page that loads
// its lists is still short; so we do it, as soon as the page is high enough, together with the focus.

type Place = { readonly y: number; readonly link?: string }

const storageKey = 'stoa.places'
const mostPlaces = 50
/** After so long a page is as high as it will be. */
const longestWait = 8_000

const places = new Map<string, Place>(kept())
let arrivedBy: 'load' | 'step' | 'return' = 'load'
let waiting: (() => void) | undefined

/** How the page that is shown was come to: by opening the app, by a link, or back and forward in the history. */
export function arrival(): typeof arrivedBy {
  return arrivedBy
}

/** Begins to keep places. To be called once, before the router. */
export function keepPlaces(): void {
  history.scrollRestoration = 'manual'
  addEventListener('scroll', () => note({ y: scrollY }), { passive: true })
  addEventListener('click', ({ target }) => noteLink(target), { capture: true })
  addEventListener('focusin', ({ target }) => noteLink(target))
  addEventListener('popstate', () => {
    arrivedBy = 'return'
    comeBack()
  })
  addEventListener('pagehide', keep)
  const push = history.pushState.bind(history)
  history.pushState = (...values) => {
    waiting?.()
    arrivedBy = 'step'
    push(...values)
  }
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (opened && opened.type !== 'navigate') comeBack()
}

/** Scrolls to the place that was left, and gives the focus to the link that was followed from it. */
function comeBack(): void {
  waiting?.()
  const place = places.get(entry())
  const end = performance.now() + longestWait
  const { body } = document
  const look = () => {
    const reached = document.documentElement.scrollHeight - innerHeight >= (place?.y ?? 0)
    const link = place?.link ? findLink(place.link) : undefined
    const isThere = reached && (!place?.link || link)
    if (!isThere && performance.now() < end) return
    stop()
    scrollTo(0, place?.y ?? 0)
    link?.focus({ preventScroll: true })
  }
  // Whoever scrolls or types meanwhile has chosen another place.
  const own = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
  const watcher = new MutationObserver(() => requestAnimationFrame(() => waiting === stop && look()))
  const timer = setTimeout(look, longestWait)
  function stop(): void {
    waiting = undefined
    clearTimeout(timer)
    watcher.disconnect()
    for (const name of own) removeEventListener(name, stop)
  }
  waiting = stop
  watcher.observe(body, { childList: true, subtree: true })
  for (const name of own) addEventListener(name, stop, { passive: true })
  // After the router has put the page there, which may have all it needs.
  requestAnimationFrame(() => waiting === stop && look())
}

function noteLink(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('main a[href]') : undefined
  const href = link?.getAttribute('href')
  if (href) note({ link: href, y: scrollY })
}

/** While a place is being restored, what the page does by itself says nothing about the reader. */
function note(place: Partial<Place>): void {
  if (waiting) return
  const key = entry()
  const before = places.get(key)
  places.delete(key)
  places.set(key, { y: scrollY, ...before, ...place })
  for (const oldest of places.keys()) {
    if (places.size <= mostPlaces) break
    places.delete(oldest)
  }
}

function findLink(href: string): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLElement>('main a[href]')
  return [...links].find((link) => link.getAttribute('href') === href)
}

/** What names this entry of the history, and no other. */
function entry(): string {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } }
  const { _depth: depth } = (history.state ?? {}) as { _depth?: number }
  return navigation?.currentEntry?.key ?? `${depth ?? 0}${location.pathname}`
}

function keep(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...places]))
  } catch {
    // Back leads to the top then.
  }
}

function kept(): [string, Place][] {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as [string, Place][]
  } catch {
    return []
  }
}

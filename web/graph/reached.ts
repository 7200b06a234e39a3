// How far somebody had come in each list: whoever comes back finds as many pages, and their place among them. After a
// reload too; an address that is opened anew begins with its first page.

/** The cursor of each page that was loaded; null for the first. */
export type Cursors = readonly (string | null)[]

const storageKey = 'stoa.pages'
const mostLists = 20

const reached = new Map<string, Cursors>(kept())
addEventListener('pagehide', keep)

/** The pages of a list that were loaded, by a text that names the list and what it was asked for. */
export function reachedPages(list: string): Cursors | undefined {
  return reached.get(list)
}

export function reachPages(list: string, cursors: Cursors): void {
  reached.delete(list)
  reached.set(list, cursors)
  for (const oldest of reached.keys()) {
    if (reached.size <= mostLists) break
    reached.delete(oldest)
  }
}

function keep(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...reached]))
  } catch {
    // After a reload lists begin at their first page then.
  }
}

function kept(): [string, Cursors][] {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (!opened || opened.type === 'navigate') return []
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as [string, Cursors][]
  } catch {
    return []
  }
}

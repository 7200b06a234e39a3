/** What a browser that keeps nothing, or forbids to ask, remembers: until the page is left. */
const meanwhile = new Map<string, string>()

/** What this browser keeps under a name, over pages and restarts. */
export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return meanwhile.get(key)
  }
}

export function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    meanwhile.set(key, text)
  }
}

export function forget(key: string): void {
  meanwhile.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // It keeps nothing.
  }
}

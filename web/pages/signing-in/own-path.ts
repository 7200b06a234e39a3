/** What belongs to the server or to signing in: nobody comes back there. */
const elsewhere = /^\/(graphql|health|ready|-|dev|api|\.well-known|login|register|verify|reset|forgot)(\/|$)/

/** Where somebody goes after signing in: a path of the app that `?then=` names, never another site; else the front page. */
export function ownPath(then: string | readonly string[] | undefined): string {
  // A browser reads a backslash as a slash, and drops tabs and line breaks.
  if (typeof then !== 'string' || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(then)) return '/'
  const { origin, pathname, search, hash } = new URL(then, 'http://app.invalid')
  // `/a/..//host` has become `//host`, which is another site.
  const isOurs = origin === 'http://app.invalid' && !pathname.startsWith('//') && !elsewhere.test(pathname)
  return isOurs ? pathname + search + hash : '/'
}

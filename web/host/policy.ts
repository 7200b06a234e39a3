/**
 * What pages of the app may load and whom they may talk to. No inline script and no inline style: everything comes
 * from files of the build. `origins` are those of an endpoint or a store of files that stands elsewhere.
 */
export function appPolicy(origins: readonly string[] = []): string {
  const others = origins.length > 0 ? ` ${origins.join(' ')}` : ''
  const sockets = origins.map((origin) => origin.replace(/^http/, 'ws')).map((origin) => ` ${origin}`)
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${others}`,
    "font-src 'self'",
    `connect-src 'self'${others}${sockets.join('')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Every answer of the app has these. */
export function appHeaders(origins?: readonly string[]): Readonly<Record<string, string>> {
  return {
    'content-security-policy': appPolicy(origins),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
    'cross-origin-opener-policy': 'same-origin',
  }
}

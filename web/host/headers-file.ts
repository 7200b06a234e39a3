/** Headers in the form that static hosts read (`_headers`): assets for good, pages asked for again each time. */
export function headersFile(headers: Readonly<Record<string, string>>): string {
  const all = Object.entries({ ...headers, 'cache-control': 'no-cache' })
  const lines = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines(all),
    '/assets/*',
    '  ! cache-control',
    ...lines([['cache-control', 'public, max-age=31536000, immutable']]),
    '',
  ].join('\n')
}

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]'

/**
 * Remembers where the focus is, before something opens over the page. What it gives back puts it there again when that
 * closes; if the opener is gone by then (its row was declined, deleted), to the row that took its place, else to the
 * heading above.
 */
export function rememberFocus(): () => void {
  const opener = document.activeElement as HTMLElement | null
  const row = opener?.closest<HTMLElement>('li, tr, [data-row]')
  const list = row?.parentElement
  const at = row && list ? [...list.children].indexOf(row) : -1
  const around = opener?.closest('section, main')

  return () => {
    if (opener?.isConnected && opener !== document.body) return opener.focus()
    const rows = list?.isConnected ? list.children : undefined
    const next = rows?.[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>(focusable)
    if (next) return next.focus()
    const heading = (around?.isConnected ? around : document).querySelector<HTMLElement>('h1, h2, h3')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  }
}

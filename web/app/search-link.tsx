import { A, useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { Icon } from '../design/icon/icon.tsx'
import { Kbd } from '../design/kbd/kbd.tsx'
import { useWords } from '../language/words.ts'
import { frameWords } from './words.ts'

/** To the search, from every page but the one that is it. */
export function SearchLink() {
  const t = useWords(frameWords)
  const location = useLocation()
  return (
    <Show when={location.pathname !== '/'} fallback={<span class="top-bar-gap" />}>
      <A class="search-link" href="/#search">
        <Icon name="search" size="small" />
        <span class="cut">{t('search')}</span>
        <Kbd>/</Kbd>
      </A>
    </Show>
  )
}

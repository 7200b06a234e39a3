import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { ButtonLink } from '../design/button/button.tsx'
import { Count } from '../design/count/count.tsx'
import { IconLink } from '../design/icon-button/icon-button.tsx'
import { viewer } from '../graph/session.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame-data.ts'
import { Logo } from './logo.tsx'
import { SearchLink } from './search-link.tsx'
import { frameWords } from './words.ts'
import { You } from './you.tsx'

/** The bar above every page but those of the desk. */
export function TopBar() {
  const t = useWords(frameWords)
  const frame = useFrame()
  const isPerson = () => viewer().kind === 'person'
  return (
    <header class="top-bar">
      <div class="top-bar-inner">
        <Logo href="/" />
        <nav class="top-bar-nav" aria-label={t('main')}>
          <A href="/" end activeClass="" inactiveClass="">
            {t('browse')}
          </A>
          <Show when={isPerson()}>
            <A href="/things" activeClass="" inactiveClass="">
              {t('things')}
            </A>
            <A href="/messages" activeClass="" inactiveClass="">
              {t('messages')}
              <Count value={frame.messages()} soft />
            </A>
          </Show>
        </nav>
        <SearchLink />
        <IconLink class="top-bar-wide" href="/bag" icon="bag" label={t('bagOf', frame.bag())} count={frame.bag()} />
        <Show
          when={isPerson()}
          fallback={
            <ButtonLink href="/login" size="small">
              {t('logIn')}
            </ButtonLink>
          }
        >
          <IconLink href="/notices" icon="bell" label={t('notices', frame.notices())} count={frame.notices()} />
          <You />
        </Show>
      </div>
    </header>
  )
}

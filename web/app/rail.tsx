import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Count } from '../design/count/count.tsx'
import { Icon } from '../design/icon/icon.tsx'
import type { IconName } from '../design/icon/shapes.ts'
import { VisuallyHidden } from '../design/visually-hidden/visually-hidden.tsx'
import { useWords } from '../language/words.ts'
import { Logo } from './logo.tsx'
import './rail.css'
import { railCounts } from './rail-counts.ts'
import { railWords } from './rail-words.ts'
import { You } from './you.tsx'

/** The places of the desk, at the side of its pages; the logo leads back to the shop. */
export function Rail() {
  const t = useWords(railWords)
  const counts = railCounts()
  const places = (): readonly { href: string; icon: IconName; text: string; count?: number }[] => [
    { href: '/desk', icon: 'scan', text: t('desk') },
    { href: '/desk/requests', icon: 'inbox', text: t('requests'), count: counts.requests },
    { href: '/desk/loans', icon: 'borrow', text: t('loans') },
    { href: '/desk/orders', icon: 'receipt', text: t('orders'), count: counts.orders },
    { href: '/desk/support', icon: 'message', text: t('support'), count: counts.support },
    { href: '/desk/items', icon: 'box', text: t('items') },
  ]
  return (
    <nav class="rail" aria-label={t('places')}>
      <Logo href="/" />
      <For each={places()}>
        {(place) => (
          <A class="rail-link" href={place.href} end={place.href === '/desk'} activeClass="" inactiveClass="">
            <Icon name={place.icon} />
            {place.text}
            <Show when={place.count}>
              {(count) => (
                <>
                  <VisuallyHidden>{t('waiting', count())}</VisuallyHidden>
                  <Count soft value={count()} />
                </>
              )}
            </Show>
          </A>
        )}
      </For>
      <div class="rail-you">
        <You desk />
      </div>
    </nav>
  )
}

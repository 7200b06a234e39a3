import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { Icon } from '../design/icon/icon.tsx'
import type { IconName } from '../design/icon/shapes.ts'
import { useWords } from '../language/words.ts'
import { Logo } from './logo.tsx'
import './rail.css'
import { railWords } from './rail-words.ts'
import { You } from './you.tsx'

/** The places of the desk, at the side of its pages; the logo leads back to the shop. */
export function Rail() {
  const t = useWords(railWords)
  const places = (): readonly { href: string; icon: IconName; text: string }[] => [
    { href: '/desk', icon: 'scan', text: t('desk') },
    { href: '/desk/requests', icon: 'inbox', text: t('requests') },
    { href: '/desk/loans', icon: 'borrow', text: t('loans') },
    { href: '/desk/orders', icon: 'receipt', text: t('orders') },
    { href: '/desk/support', icon: 'message', text: t('support') },
    { href: '/desk/items', icon: 'box', text: t('items') },
    { href: '/desk/people', icon: 'people', text: t('people') },
    { href: '/desk/labels', icon: 'tag', text: t('labels') },
    { href: '/desk/engine', icon: 'pulse', text: t('engine') },
  ]
  return (
    <nav class="rail" aria-label={t('places')}>
      <Logo href="/" />
      <For each={places()}>
        {(place) => (
          <A class="rail-link" href={place.href} end={place.href === '/desk'} activeClass="" inactiveClass="">
            <Icon name={place.icon} />
            {place.text}
          </A>
        )}
      </For>
      <div class="rail-you">
        <You desk />
      </div>
    </nav>
  )
}

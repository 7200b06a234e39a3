import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { Count } from '../design/count/count.tsx'
import { Icon } from '../design/icon/icon.tsx'
import type { IconName } from '../design/icon/shapes.ts'
import { viewer } from '../graph/session.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame-data.ts'
import { frameWords } from './words.ts'

/** The five places of the app, in reach of a thumb: on phones and small tablets. */
export function BottomTabs() {
  const t = useWords(frameWords)
  const frame = useFrame()
  const tabs = (): readonly { href: string; icon: IconName; text: string; count?: number }[] => [
    { href: '/', icon: 'browse', text: t('browse') },
    { href: '/things', icon: 'borrow', text: t('things') },
    { href: '/messages', icon: 'message', text: t('messages'), count: frame.messages() },
    { href: '/bag', icon: 'bag', text: t('bag'), count: frame.bag() },
    viewer().kind === 'person'
      ? { href: '/account', icon: 'person', text: t('you'), count: frame.notices() }
      : { href: '/login', icon: 'person', text: t('logIn') },
  ]
  return (
    <nav class="bottom-tabs" aria-label={t('main')}>
      <For each={tabs()}>
        {(tab) => (
          <A href={tab.href} end={tab.href === '/'} activeClass="" inactiveClass="">
            <Icon name={tab.icon} />
            <span class="cut">{tab.text}</span>
            <Count value={tab.count ?? 0} />
          </A>
        )}
      </For>
    </nav>
  )
}

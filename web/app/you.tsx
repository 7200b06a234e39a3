import { Avatar } from '../design/avatar/avatar.tsx'
import { Menu, type MenuItem } from '../design/menu/menu.tsx'
import { VisuallyHidden } from '../design/visually-hidden/visually-hidden.tsx'
import { type Language, language, setLanguage } from '../language/language.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame-data.ts'
import { setTheme, theme } from './theme.ts'
import { useLogOut } from './use-log-out.ts'
import { frameWords } from './words.ts'
import './you.css'

/** Each in its own language: whoever cannot read the app finds theirs. */
const languageNames: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
]

/** Who is signed in, and what belongs to them: account, desk, theme, language, leaving. */
export function You(props: { readonly desk?: boolean | undefined }) {
  const t = useWords(frameWords)
  const frame = useFrame()
  const leave = useLogOut()
  const name = () => frame.me()?.displayName ?? ''
  const groups = (): readonly (readonly MenuItem[])[] => [
    [
      { text: t('account'), icon: 'person', href: '/account' },
      ...(!frame.isStaff()
        ? []
        : props.desk
          ? [{ text: t('shop'), icon: 'shop' as const, href: '/' }]
          : [{ text: t('desk'), icon: 'scan' as const, href: '/desk' }]),
    ],
    [
      theme() === 'dark'
        ? { text: t('toLight'), icon: 'sun', onSelect: () => setTheme('light') }
        : { text: t('toDark'), icon: 'moon', onSelect: () => setTheme('dark') },
      ...languageNames.map(([one, text]) => ({
        text,
        icon: 'globe' as const,
        checked: language() === one,
        onSelect: () => setLanguage(one),
      })),
    ],
    [{ text: t('logOut'), icon: 'leave', onSelect: () => void leave() }],
  ]
  return (
    <div class="you">
      <Menu
        label={t('account')}
        align="end"
        head={name()}
        trigger={
          <button type="button" class="you-button hit">
            <Avatar name={name()} />
            <VisuallyHidden>{`${t('you')}: ${name()}`}</VisuallyHidden>
          </button>
        }
        groups={groups()}
      />
    </div>
  )
}

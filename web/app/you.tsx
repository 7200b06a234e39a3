import { useNavigate } from '@solidjs/router'
import { Avatar } from '../design/avatar/avatar.tsx'
import { Menu } from '../design/menu/menu.tsx'
import { showToast } from '../design/toast/toast-store.ts'
import { logOut } from '../graph/session.ts'
import { language, setLanguage } from '../language/language.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame-data.ts'
import { setTheme, theme } from './theme.ts'
import { frameWords } from './words.ts'

/** Who is signed in, and what belongs to them: account, desk, theme, language, leaving. */
export function You() {
  const t = useWords(frameWords)
  const frame = useFrame()
  const navigate = useNavigate()
  const name = () => frame.me()?.displayName ?? ''

  async function leave(): Promise<void> {
    navigate('/')
    await logOut().then(
      () => showToast({ text: t('loggedOut') }),
      () => showToast({ text: t('logOutFailed'), tone: 'bad' }),
    )
  }

  return (
    <div class="you">
      <Menu
        label={t('account')}
        trigger={<Avatar name={name()} />}
        items={[
          { text: name() || t('account'), icon: 'person', run: () => navigate('/account') },
          ...(frame.isStaff() ? [{ text: t('desk'), icon: 'scan' as const, run: () => navigate('/desk') }] : []),
          {
            text: theme() === 'dark' ? t('light') : t('dark'),
            icon: theme() === 'dark' ? ('sun' as const) : ('moon' as const),
            run: () => setTheme(theme() === 'dark' ? 'light' : 'dark'),
          },
          {
            text: language() === 'de' ? 'English' : 'Deutsch',
            icon: 'globe',
            run: () => setLanguage(language() === 'de' ? 'en' : 'de'),
          },
          { text: t('logOut'), icon: 'leave', run: () => void leave() },
        ]}
      />
    </div>
  )
}

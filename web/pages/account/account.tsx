import { For, Show } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { SignInFirst } from '../../app/sign-in-first.tsx'
import { Title } from '../../app/title.tsx'
import { useLogOut } from '../../app/use-log-out.ts'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { Button } from '../../design/button/button.tsx'
import { Icon } from '../../design/icon/icon.tsx'
import { List, Row } from '../../design/list/list.tsx'
import { useMedia } from '../../design/use-media.ts'
import { viewer } from '../../graph/session.ts'
import { useWords } from '../../language/words.ts'
import './account.css'
import Profile from './profile.tsx'
import { useSections } from './sections.ts'
import { accountWords } from './words.ts'

/** The account: its first part where there is room for the others beside it, else the list of parts. */
export default function Account() {
  const narrow = useMedia('(max-width: 899px)')
  return (
    <Show when={viewer().kind === 'person'} fallback={<SignInFirst />}>
      <Show when={narrow()} fallback={<Profile />}>
        <Parts />
      </Show>
    </Show>
  )
}

function Parts() {
  const t = useWords(accountWords)
  const frame = useFrame()
  const sections = useSections()
  const leave = useLogOut()
  return (
    <>
      <Title>{t('title')}</Title>
      <div class="account">
        <h1>{t('title')}</h1>
        <div class="account-who">
          <Avatar name={frame.me()?.displayName ?? ''} size="large" />
          <div class="stack">
            <span class="strong">{frame.me()?.displayName}</span>
            <span class="small q account-mail">{frame.me()?.email}</span>
          </div>
        </div>
        <List label={t('sections')}>
          <Row
            picture={<Icon name="bell" />}
            name={t('received')}
            href="/notices"
            whole
            facts={t('receivedText', frame.notices())}
            end={<Icon name="forward" size="small" />}
          />
          <For each={sections()}>
            {(section) => (
              <Row
                picture={<Icon name={section.icon} />}
                name={section.text}
                href={section.href}
                whole
                facts={section.about}
                end={<Icon name="forward" size="small" />}
              />
            )}
          </For>
        </List>
        <Button icon="leave" onClick={() => void leave()}>
          {t('logOut')}
        </Button>
      </div>
    </>
  )
}

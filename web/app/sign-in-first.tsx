import { useLocation } from '@solidjs/router'
import { ButtonLink } from '../design/button/button.tsx'
import { Empty } from '../design/empty/empty.tsx'
import { useWords } from '../language/words.ts'
import { Title } from './title.tsx'
import { frameWords } from './words.ts'

/** In place of a page that is somebody's own, for who is not signed in; from there they come back. */
export function SignInFirst() {
  const t = useWords(frameWords)
  const location = useLocation()
  const then = () => encodeURIComponent(location.pathname + location.search)
  return (
    <>
      <Title>{t('logIn')}</Title>
      <h1 class="visually-hidden">{t('logIn')}</h1>
      <Empty
        framed
        title={t('signInFirst')}
        text={t('signInText')}
        action={
          <ButtonLink href={`/login?then=${then()}`} kind="main">
            {t('logIn')}
          </ButtonLink>
        }
      />
    </>
  )
}

import { ButtonLink } from '../../design/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { Title } from '../../app/title.tsx'
import { notFoundWords } from './words.ts'
import './not-found.css'

/** For an address that no page has, and for what is not there or not theirs to see. */
export default function NotFound() {
  const t = useWords(notFoundWords)
  return (
    <section class="not-found">
      <Title>{t('title')}</Title>
      <h1>{t('title')}</h1>
      <p class="q">{t('text')}</p>
      <ButtonLink href="/" kind="main">
        {t('look')}
      </ButtonLink>
    </section>
  )
}

import { Show } from 'solid-js'
import { ButtonLink } from '../../design/button/button.tsx'
import { Sum } from '../../design/facts/facts.tsx'
import { Tile } from '../../design/tile/tile.tsx'
import { dayRange } from '../../language/dates.ts'
import { money } from '../../language/money.ts'
import { useWords } from '../../language/words.ts'
import { useAbout } from './about.ts'
import type { OpenConversation } from './open-conversation.ts'
import { messagesWords } from './words.ts'

/** At the side of a conversation: the loan or the order that it is about. */
export function Subject(props: { readonly conversation: OpenConversation }) {
  const t = useWords(messagesWords)
  const about = useAbout()
  const of = () => about(props.conversation)
  return (
    <Show when={of().subject}>
      <aside class="talk-about" aria-label={t('about')}>
        <Show when={of().picture}>{(picture) => <Tile picture={picture()} category={of().category} />}</Show>
        <h2>{of().subject}</h2>
        <Show when={props.conversation.loan}>
          {(loan) => (
            <>
              <Sum
                lines={[
                  { term: t('period'), value: dayRange(loan().from, loan().to) },
                  { term: t('place'), value: loan().location.name },
                ]}
              />
              <ButtonLink href={`/loan/${loan().id}`}>{t('openLoan')}</ButtonLink>
            </>
          )}
        </Show>
        <Show when={props.conversation.order}>
          {(order) => (
            <>
              <Sum lines={[{ term: t('total'), value: money(order().total) }]} />
              <ButtonLink href={`/order/${order().id}`}>{t('openOrder')}</ButtonLink>
            </>
          )}
        </Show>
      </aside>
    </Show>
  )
}

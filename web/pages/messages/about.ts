import { useFrame } from '../../app/frame-data.ts'
import { useWords } from '../../language/words.ts'
import type { ConversationInListFragment } from './messages.generated.ts'
import { messagesWords } from './words.ts'

/** Whom the viewer talks with, and about what; with the picture of the thing, if there is one. */
export function useAbout(): (conversation: ConversationInListFragment) => About {
  const t = useWords(messagesWords)
  const frame = useFrame()
  return (conversation) => {
    const { kind, participants, order, loan } = conversation
    const others = participants.filter(({ person }) => person?.id !== frame.me()?.id)
    const names = others.map(({ name }) => name).join(', ')
    const things = loan?.lines.flatMap(({ item }) => item ?? []) ?? order?.lines.flatMap(({ item }) => item ?? []) ?? []
    const title = loan?.lines[0]?.item?.title ?? order?.lines[0]?.title ?? ''
    const lines = (loan?.lines ?? order?.lines ?? []).length
    const subject = loan ? t('aboutLoan', t('more', title, lines - 1)) : order ? t('aboutOrder', order.number) : ''
    return {
      name: names || (kind === 'DIRECT' ? t('noPerson') : t('house')),
      subject,
      picture: things[0]?.picture,
      category: things[0]?.category.slug,
    }
  }
}

type About = {
  readonly name: string
  /** Empty where it is about nothing in particular. */
  readonly subject: string
  readonly picture: string | undefined
  readonly category: string | undefined
}

import { createMemo, For } from 'solid-js'
import { ButtonLink } from '../../../design/button/button.tsx'
import { List } from '../../../design/list/list.tsx'
import { useList } from '../../../graph/use-list.ts'
import { useWords } from '../../../language/words.ts'
import { BorrowerActions } from '../loan/borrower-actions.tsx'
import { LoanRow } from '../loan-row.tsx'
import { byUrgency, isOpen } from '../standing.ts'
import { thingsWords } from '../words.ts'
import { Section } from './section.tsx'
import { ThingsBorrowedDocument } from './things.generated.ts'

/** What the viewer has borrowed or asked for; `brief` shows what is still under way. */
export function Borrowed(props: { readonly brief?: boolean; readonly onNew: (hear: () => void) => void }) {
  const t = useWords(thingsWords)
  const list = useList(
    ThingsBorrowedDocument,
    () => ({ first: 30 }),
    ({ me }) => me?.loans,
  )
  props.onNew(list.again)
  const shown = createMemo(() => (props.brief ? list.nodes.filter(isOpen).toSorted(byUrgency) : list.nodes))
  return (
    <Section
      title={t('borrowed')}
      list={list}
      href={props.brief ? '/things/borrowed' : undefined}
      isEmpty={shown().length === 0}
      empty={{
        title: t('nothingBorrowed'),
        text: t('nothingBorrowedText'),
        action: (
          <ButtonLink href="/?for=borrow" size="small">
            {t('look')}
          </ButtonLink>
        ),
      }}
    >
      <List label={t('borrowed')}>
        <For each={shown()}>
          {(loan) => <LoanRow isMine loan={loan} actions={<BorrowerActions loan={loan} size="small" />} />}
        </For>
      </List>
    </Section>
  )
}

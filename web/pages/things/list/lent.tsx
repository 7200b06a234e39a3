import { createMemo, For } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { ButtonLink } from '../../../design/button/button.tsx'
import { Colonnade } from '../../../design/colonnade/colonnade.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { useFrame } from '../../../app/frame-data.ts'
import { useList } from '../../../graph/use-list.ts'
import { useWords } from '../../../language/words.ts'
import { LenderActions } from '../loan/lender-actions.tsx'
import { LoanRow } from '../loan-row.tsx'
import { byUrgency, isOpen } from '../standing.ts'
import { thingsWords } from '../words.ts'
import { Section } from './section.tsx'
import { ThingsLentDocument, ThingsOwnedDocument } from './things.generated.ts'

/** Loans of the viewer's own things, and requests to decide. */
export function Lent(props: { readonly brief?: boolean; readonly onNew: (hear: () => void) => void }) {
  const t = useWords(thingsWords)
  const list = useList(
    ThingsLentDocument,
    () => ({ first: 30 }),
    ({ me }) => me?.lendings,
  )
  props.onNew(list.again)
  const shown = createMemo(() => (props.brief ? list.nodes.filter(isOpen).toSorted(byUrgency) : list.nodes))
  return (
    <Section
      title={t('lent')}
      list={list}
      href={props.brief ? '/things/lent' : undefined}
      isEmpty={shown().length === 0}
      empty={{ title: t('nothingLent'), text: t('nothingLentText'), action: <LendSomething /> }}
    >
      <List label={t('lent')}>
        <For each={shown()}>
          {(loan) => <LoanRow isMine={false} loan={loan} actions={<LenderActions loan={loan} size="small" />} />}
        </For>
      </List>
    </Section>
  )
}

function LendSomething() {
  const t = useWords(thingsWords)
  return (
    <ButtonLink href="/lend/new" size="small">
      {t('lend')}
    </ButtonLink>
  )
}

/** The viewer's own things, lent out or at home. */
export function Owned() {
  const t = useWords(thingsWords)
  const frame = useFrame()
  const owner = () => frame.me()?.id
  const list = useList(
    ThingsOwnedDocument,
    () => {
      const id = owner()
      return id === undefined ? undefined : { owner: id, first: 30 }
    },
    ({ items }) => items,
  )
  return (
    <Section
      title={t('ownedTitle')}
      list={list}
      isEmpty={list.nodes.length === 0}
      empty={{ title: t('nothingLent'), text: t('nothingLentText'), action: <LendSomething /> }}
    >
      <List label={t('ownedTitle')}>
        <For each={list.nodes}>
          {(item) => (
            <Row
              picture={<Thumb picture={item.picture} category={item.category.slug} />}
              name={item.title}
              href={`/item/${item.id}`}
              badge={
                <Badge tone={item.status === 'DRAFT' ? 'wait' : 'plain'}>
                  {item.status === 'DRAFT'
                    ? t('draft')
                    : t('free', item.availability.available, item.availability.onHand)}
                </Badge>
              }
              actions={
                <ButtonLink href={`/item/${item.id}/edit`} size="small">
                  {t('edit')}
                </ButtonLink>
              }
            >
              <Colonnade days={item.availabilityByDay ?? []} />
            </Row>
          )}
        </For>
      </List>
      <div>
        <LendSomething />
      </div>
    </Section>
  )
}

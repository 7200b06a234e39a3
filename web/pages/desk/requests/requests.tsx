import { useSearchParams } from '@solidjs/router'
import { For } from 'solid-js'
import { List } from '../../../design/list/list.tsx'
import { Live } from '../../../design/live/live.tsx'
import { useList } from '../../../graph/use-list.ts'
import { useWords } from '../../../language/words.ts'
import { LenderActions } from '../../things/loan/lender-actions.tsx'
import { LoanRow } from '../../things/loan-row.tsx'
import { DeskList } from '../desk-list.tsx'
import { DeskPage } from '../desk-page.tsx'
import { PlaceFilter } from '../place-filter.tsx'
import { DeskRequestsDocument } from '../today/today.generated.ts'
import { useLoansChanged } from '../today/use-loans-changed.ts'
import { requestsWords } from './words.ts'

/** Requests of members that staff decide, the newest first. */
export default function Requests() {
  const t = useWords(requestsWords)
  return (
    <DeskPage
      title={t('title')}
      tools={
        <>
          <Live />
          <PlaceFilter />
        </>
      }
    >
      <Waiting />
    </DeskPage>
  )
}

function Waiting() {
  const t = useWords(requestsWords)
  const [address] = useSearchParams<{ place?: string }>()
  const list = useList(
    DeskRequestsDocument,
    () => ({ first: 30, ...(address.place ? { place: address.place } : {}) }),
    ({ loans }) => loans,
  )
  useLoansChanged(list.again)
  // What was decided goes at once, before the list is asked again.
  const waiting = () => list.nodes.filter(({ status }) => status === 'REQUESTED')
  return (
    <DeskList list={list} isEmpty={waiting().length === 0} empty={{ title: t('none'), text: t('noneText') }}>
      <List label={t('title')}>
        <For each={waiting()}>
          {(loan) => <LoanRow isMine={false} loan={loan} actions={<LenderActions loan={loan} size="small" />} />}
        </For>
      </List>
    </DeskList>
  )
}

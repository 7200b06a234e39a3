import { useSearchParams } from '@solidjs/router'
import { For, Match, Switch } from 'solid-js'
import { List } from '../../../design/list/list.tsx'
import { Live } from '../../../design/live/live.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useList } from '../../../graph/use-list.ts'
import { useWords } from '../../../language/words.ts'
import { LenderActions } from '../../things/loan/lender-actions.tsx'
import { LoanRow } from '../../things/loan-row.tsx'
import { DeskList } from '../desk-list.tsx'
import { DeskPage } from '../desk-page.tsx'
import { PlaceFilter } from '../place-filter.tsx'
import { useLoansChanged } from '../today/use-loans-changed.ts'
import { deskWords } from '../words.ts'
import { DeskLoansDocument, type LoanStatus } from './loans.generated.ts'
import { OutActions } from './out-actions.tsx'
import { deskLoansWords } from './words.ts'

const statuses = [
  'REQUESTED',
  'APPROVED',
  'RESERVED',
  'READY',
  'CHECKED_OUT',
  'RETURNED',
  'CLOSED',
  'LOST',
] as const satisfies readonly LoanStatus[]

type Address = { status?: string; late?: string; place?: string }

/** All loans, by state and place; each with what can be done with it. */
export default function Loans() {
  const t = useWords(deskLoansWords)
  const words = useWords(deskWords)
  const [address, setAddress] = useSearchParams<Address>()
  const shown = () => (address.late ? 'late' : (address.status ?? 'open'))
  return (
    <DeskPage
      title={t('title')}
      tools={
        <>
          <Live />
          <Select
            label={words('status')}
            labelHidden
            value={shown()}
            onValue={(value) =>
              setAddress({
                late: value === 'late' ? 'yes' : undefined,
                status: value === 'late' || value === 'open' ? undefined : value,
              })
            }
            options={[
              { value: 'open', text: t('open') },
              { value: 'late', text: t('late') },
              ...statuses.map((value) => ({ value, text: t(value) })),
              { value: 'all', text: t('all') },
            ]}
          />
          <PlaceFilter />
        </>
      }
    >
      <Found address={address} />
    </DeskPage>
  )
}

function Found(props: { readonly address: Address }) {
  const t = useWords(deskLoansWords)
  const list = useList(
    DeskLoansDocument,
    () => ({ filter: filterOf(props.address) }),
    ({ loans }) => loans,
  )
  useLoansChanged(list.again)
  return (
    <DeskList list={list} isEmpty={list.nodes.length === 0} empty={{ title: t('none'), text: t('noneText') }}>
      <List label={t('title')}>
        <For each={list.nodes}>
          {(loan) => (
            <LoanRow
              isMine={false}
              loan={loan}
              actions={
                <Switch fallback={<LenderActions loan={loan} size="small" />}>
                  <Match when={loan.status === 'CHECKED_OUT'}>
                    <OutActions loan={loan} />
                  </Match>
                </Switch>
              }
            />
          )}
        </For>
      </List>
    </DeskList>
  )
}

function filterOf({ status, late, place }: Address) {
  const where = place ? { locationId: place } : {}
  if (late) return { ...where, overdue: true }
  const known = statuses.find((one) => one === status)
  if (known) return { ...where, status: known }
  return status === 'all' ? where : { ...where, open: true }
}

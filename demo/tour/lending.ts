import {
  ApproveLoanDocument,
  AssignDocument,
  CheckOutLoanDocument,
  CloseLoanDocument,
  HoldersDocument,
  HoldersInPassingDocument,
  type LoanStatus,
  type LoanStepFragment,
  MyEquipmentDocument,
  ReadyLoanDocument,
  RequestLoanDocument,
  ReturnLoanDocument,
  UnassignDocument,
  WatchItemDocument,
  WatchLoanDocument,
} from '@stoa/operations/tour'
import type { RegisteredDocument } from '@stoa/operations/document'
import type { People } from './account.ts'
import type { Journey } from './journey.ts'
import type { Things } from './shelves.ts'

/** Borrows two pieces, gets them one step after the other, brings them back in parts; and holds a laptop for good. */
export async function lending(
  journey: Journey,
  { robin, mira, staff, admin, told }: People,
  things: Things,
): Promise<void> {
  const { drill, laptop, from, to } = things
  journey.chapter('Borrowing, watched live')
  const loanId: string = await journey.step('asks to borrow both drills for a week', async () => {
    const input = {
      lines: [{ itemId: drill.id, quantity: 2 }],
      from,
      to,
      note: 'For a shelf.',
      idempotencyKey: journey.key(),
    }
    const { loan } = await journey.change(robin, RequestLoanDocument, input)
    journey.expect(loan.status === 'REQUESTED' && loan.lines.length === 2, 'REQUESTED, one line a piece')
    const again = await journey.change(robin, RequestLoanDocument, input)
    journey.expect(again.loan.id === loan.id, 'the same key is the same loan')
    return loan.id
  })
  const [loanLive, stockLive] = await journey.step('watches the loan and the item', async () => {
    const loan = journey.watch(
      robin,
      WatchLoanDocument,
      { id: loanId },
      ({ status, lines, borrower }) =>
        `${status} · ${lines.map((line) => `${line.item?.title} ${line.status}`).join(', ')} · ${borrower?.displayName}`,
    )
    const stock = journey.watch(
      mira,
      WatchItemDocument,
      { id: drill.id },
      ({ title, owner, availability: { available, onLoan } }) =>
        `${title} of ${owner?.displayName}: ${available} free, ${onLoan} lent`,
    )
    await loan.until('the loan as it is', ({ status }) => status === 'REQUESTED')
    await stock.until('the item as it is', ({ availability }) => availability.available === 2)
    return [loan, stock] as const
  })
  const act = async <Input>(
    mutation: RegisteredDocument<Record<string, LoanStepFragment | null>, { input: Input }>,
    input: Input,
    status: LoanStatus,
  ) => {
    const { loan } = await journey.change(staff, mutation, input)
    journey.expect(loan.status === status, `the loan is ${status}`)
    const event = await loanLive.until(`loanChanged says ${status}`, (one) => one.status === status)
    // users told the name, items the rest: one event, two subgraphs.
    journey.expect(
      event.borrower?.displayName && event.lines[0]?.item?.title === drill.title,
      'fields of other subgraphs in the event',
    )
    return loan
  }
  await journey.step('may not approve it herself', async () => {
    const refused = await journey.refusal(robin, ApproveLoanDocument, { id: loanId, idempotencyKey: journey.key() })
    journey.expect(refused.code === 'NOT_ALLOWED', 'NOT_ALLOWED')
  })
  await journey.step('staff approve: both pieces are kept', async () => {
    await act(ApproveLoanDocument, { id: loanId, idempotencyKey: journey.key() }, 'APPROVED')
    await stockLive.until('no piece is free', ({ availability }) => availability.available === 0)
  })
  await journey.step('somebody else is told that none is free on these days', async () => {
    const input = { lines: [{ itemId: drill.id }], from, to, idempotencyKey: journey.key() }
    const refused = await journey.refusal(mira, RequestLoanDocument, input)
    journey.expect(
      refused.__typename === 'InsufficientStock' && refused.available === 0,
      'InsufficientStock with what is available',
    )
  })
  await journey.step('staff lay them ready, and the borrower is told', async () => {
    await act(ReadyLoanDocument, { id: loanId }, 'READY')
    const notice = await told.until(
      'that they can be picked up',
      ({ loan, body }) => loan?.status === 'READY' && body !== '',
    )
    journey.expect(notice.loan?.lines[0]?.item?.title === drill.title, 'items told the title')
  })
  const lines = await journey.step('staff hand them over', async () => {
    const loan = await act(CheckOutLoanDocument, { id: loanId, idempotencyKey: journey.key() }, 'CHECKED_OUT')
    return loan.lines
  })
  await journey.step('the holder is seen by staff, and by nobody in passing', async () => {
    const { item } = await journey.ask(staff, HoldersDocument, { id: drill.id })
    const [first] = item?.holders ?? []
    journey.expect(
      item?.holders.length === 2 && first?.person?.displayName.startsWith(robin.name),
      'the borrower holds both',
    )
    journey.expect(first?.dueOn === to && item?.availability.nextFreeDay === to, 'until the day that was agreed')
    const { data, errors } = await journey.answerTo(mira, HoldersInPassingDocument, { id: drill.id })
    journey.expect(
      data?.item?.holders.every(({ person }) => person === null),
      'no name for a stranger',
    )
    journey.expect(errors[0]?.extensions?.code === 'FORBIDDEN', 'FORBIDDEN')
  })
  await journey.step('brings one back, scratched; the other stays out', async () => {
    const report = { lineId: lines[0]?.id ?? '', condition: 'FAIR' as const, note: 'A scratch at the handle' }
    const input = { id: loanId, lines: [report], idempotencyKey: journey.key() }
    const { loan } = await journey.change(staff, ReturnLoanDocument, input)
    journey.expect(
      loan.status === 'CHECKED_OUT' && loan.lines.filter(({ status }) => status === 'RETURNED').length === 1,
      'in part',
    )
    await loanLive.until('one line came back', (event) => event.lines.some((line) => line.returnedCondition === 'FAIR'))
    await stockLive.until('one is free again', ({ availability }) => availability.available === 1)
  })
  await journey.step('brings the other back, and staff close the loan', async () => {
    await act(ReturnLoanDocument, { id: loanId, idempotencyKey: journey.key() }, 'RETURNED')
    await act(CloseLoanDocument, { id: loanId }, 'CLOSED')
    await stockLive.until(
      'both are free',
      ({ availability }) => availability.available === 2 && availability.onLoan === 0,
    )
  })

  journey.chapter('Equipment')
  await journey.step('an admin gives a laptop to Robin, with no day of return', async () => {
    const input = { id: laptop.id, personId: robin.id, idempotencyKey: journey.key() }
    const { item } = await journey.change(admin, AssignDocument, input)
    const [holder] = item.holders
    journey.expect(
      holder?.kind === 'ASSIGNED' && holder.dueOn === null && holder.person?.displayName.startsWith(robin.name),
      'ASSIGNED',
    )
    const notice = await told.until('told of the laptop', ({ item }) => item?.title === laptop.title)
    journey.expect(notice.topic === 'LOANS', 'a notification that points to the laptop')
  })
  await journey.step('who holds it sees it, though it is no more than a draft', async () => {
    const { item } = await journey.ask(robin, MyEquipmentDocument, { id: laptop.id })
    journey.expect(item?.status === 'DRAFT', 'seen by its holder')
    const { data, errors } = await journey.answerTo(mira, MyEquipmentDocument, { id: laptop.id })
    journey.expect(
      data?.item === null && errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN'),
      'and not by others',
    )
  })
  await journey.step('the admin takes it back', async () => {
    const input = { id: laptop.id, personId: robin.id, idempotencyKey: journey.key() }
    const { item } = await journey.change(admin, UnassignDocument, input)
    journey.expect(item.holders.length === 0, 'nobody has it')
  })
}

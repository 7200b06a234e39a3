import type { People } from './account.ts'
import type { Journey } from './journey.ts'
import type { Things } from './shelves.ts'

const loanFields = `id status from to overdue borrower { displayName }
  lines { id status returnedCondition item { title } unit { tag } } location { name } conversation { id }`

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
    const { loan } = await journey.change(robin, 'loanRequest', input, `loan { ${loanFields} }`)
    journey.expect(loan.status === 'REQUESTED' && loan.lines.length === 2, 'REQUESTED, one line a piece')
    const again = await journey.change(robin, 'loanRequest', input, 'loan { id }')
    journey.expect(again.loan.id === loan.id, 'the same key is the same loan')
    return loan.id
  })
  const [loanLive, stockLive] = await journey.step('watches the loan and the item', async () => {
    const loan = journey.watch(
      robin,
      `subscription WatchLoan($id: ID!) { loanChanged(id: $id) { ${loanFields} } }`,
      { id: loanId },
      ({ status, lines, borrower }) =>
        `${status} · ${lines.map((line: any) => `${line.item.title} ${line.status}`).join(', ')} · ${borrower.displayName}`,
    )
    const stock = journey.watch(
      mira,
      `subscription WatchItem($id: ID!) { itemAvailabilityChanged(id: $id) {
        title owner { displayName } location { name } availability { onHand onLoan available } } }`,
      { id: drill.id },
      ({ title, owner, availability: { available, onLoan } }) =>
        `${title} of ${owner.displayName}: ${available} free, ${onLoan} lent`,
    )
    await loan.until('the loan as it is', ({ status }) => status === 'REQUESTED')
    await stock.until('the item as it is', ({ availability }) => availability.available === 2)
    return [loan, stock] as const
  })
  const act = async (mutation: string, input: object, status: string) => {
    const { loan } = await journey.change(
      staff,
      mutation,
      { id: loanId, ...input },
      'loan { id status lines { id status unit { tag } } }',
    )
    journey.expect(loan.status === status, `the loan is ${status}`)
    const event = await loanLive.until(`loanChanged says ${status}`, (one) => one.status === status)
    // users told the name, items the rest: one event, two subgraphs.
    journey.expect(
      event.borrower.displayName && event.lines[0].item.title === drill.title,
      'fields of other subgraphs in the event',
    )
    return loan
  }
  await journey.step('may not approve it herself', async () => {
    const refused = await journey.refusal(robin, 'loanApprove', { id: loanId, idempotencyKey: journey.key() })
    journey.expect(refused.code === 'NOT_ALLOWED', 'NOT_ALLOWED')
  })
  await journey.step('staff approve: both pieces are kept', async () => {
    await act('loanApprove', { idempotencyKey: journey.key() }, 'APPROVED')
    await stockLive.until('no piece is free', ({ availability }) => availability.available === 0)
  })
  await journey.step('somebody else is told that none is free on these days', async () => {
    const input = { lines: [{ itemId: drill.id }], from, to, idempotencyKey: journey.key() }
    const details = '... on InsufficientStock { itemId requested available }'
    const refused = await journey.refusal(mira, 'loanRequest', input, details)
    journey.expect(
      refused.__typename === 'InsufficientStock' && refused.available === 0,
      'InsufficientStock with what is available',
    )
  })
  await journey.step('staff lay them ready, and the borrower is told', async () => {
    await act('loanReady', {}, 'READY')
    const notice = await told.until(
      'that they can be picked up',
      ({ loan, body }: any) => loan?.status === 'READY' && body !== '',
    )
    journey.expect(notice.loan.lines[0].item.title === drill.title, 'items told the title')
  })
  const lines = await journey.step('staff hand them over', async () => {
    const loan = await act('loanCheckOut', { idempotencyKey: journey.key() }, 'CHECKED_OUT')
    return loan.lines as { id: string }[]
  })
  await journey.step('the holder is seen by staff, and by nobody in passing', async () => {
    const query = `query Holders($id: ID!) { item(id: $id) { title owner { displayName } location { city }
      availability { onLoan available nextFreeDay } holders { kind dueOn unit { tag } person { displayName } } } }`
    const { item } = await journey.ask(staff, query, { id: drill.id })
    journey.expect(
      item.holders.length === 2 && item.holders[0].person.displayName.startsWith(robin.name),
      'the borrower holds both',
    )
    journey.expect(
      item.holders[0].dueOn === to && item.availability.nextFreeDay === to,
      'until the day that was agreed',
    )
    const shy = 'query Shy($id: ID!) { item(id: $id) { holders { kind person { displayName } } } }'
    const { data, errors } = await journey.answerTo(mira, shy, { id: drill.id })
    journey.expect(
      data.item.holders.every(({ person }: any) => person === null),
      'no name for a stranger',
    )
    journey.expect(errors[0]?.extensions?.code === 'FORBIDDEN', 'FORBIDDEN')
  })
  await journey.step('brings one back, scratched; the other stays out', async () => {
    const report = { lineId: lines[0]?.id, condition: 'FAIR', note: 'A scratch at the handle' }
    const { loan } = await journey.change(
      staff,
      'loanReturn',
      { id: loanId, lines: [report], idempotencyKey: journey.key() },
      `loan { ${loanFields} }`,
    )
    journey.expect(
      loan.status === 'CHECKED_OUT' && loan.lines.filter(({ status }: any) => status === 'RETURNED').length === 1,
      'in part',
    )
    await loanLive.until('one line came back', (event) =>
      event.lines.some((line: any) => line.returnedCondition === 'FAIR'),
    )
    await stockLive.until('one is free again', ({ availability }) => availability.available === 1)
  })
  await journey.step('brings the other back, and staff close the loan', async () => {
    await act('loanReturn', { idempotencyKey: journey.key() }, 'RETURNED')
    await act('loanClose', {}, 'CLOSED')
    const free = ({ availability }: any) => availability.available === 2 && availability.onLoan === 0
    await stockLive.until('both are free', free)
  })

  journey.chapter('Equipment')
  await journey.step('an admin gives a laptop to Robin, with no day of return', async () => {
    const input = { id: laptop.id, personId: robin.id, idempotencyKey: journey.key() }
    const selection = 'item { title status holders { kind dueOn person { displayName } unit { tag } } }'
    const { item } = await journey.change(admin, 'itemAssign', input, selection)
    const [holder] = item.holders
    journey.expect(
      holder.kind === 'ASSIGNED' && holder.dueOn === null && holder.person.displayName.startsWith(robin.name),
      'ASSIGNED',
    )
    const notice = await told.until('told of the laptop', ({ item }: any) => item?.title === laptop.title)
    journey.expect(notice.topic === 'LOANS', 'a notification that points to the laptop')
  })
  await journey.step('who holds it sees it, though it is no more than a draft', async () => {
    const query = 'query Mine($id: ID!) { item(id: $id) { title status } }'
    const { item } = await journey.ask(robin, query, { id: laptop.id })
    journey.expect(item.status === 'DRAFT', 'seen by its holder')
    const { data, errors } = await journey.answerTo(mira, query, { id: laptop.id })
    journey.expect(
      data?.item === null && errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN'),
      'and not by others',
    )
  })
  await journey.step('the admin takes it back', async () => {
    const input = { id: laptop.id, personId: robin.id, idempotencyKey: journey.key() }
    const { item } = await journey.change(
      admin,
      'itemUnassign',
      input,
      'item { holders { kind } availability { available } }',
    )
    journey.expect(item.holders.length === 0, 'nobody has it')
  })
}

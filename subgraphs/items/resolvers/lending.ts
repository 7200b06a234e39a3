import { present } from '@stoa/db/loader'
import { personId } from '@stoa/auth/viewer'
import { everyKey, partyKey } from '@stoa/events/live-keys'
import { live } from '@stoa/subgraph/live'
import { type Day, fromDateRange } from '@stoa/values/period'
import { dayIn } from '../domain/clock.ts'
import { latestExtension } from '../domain/extension.ts'
import { isOverdue, keeps } from '../domain/loan.ts'
import { stepsOf } from '../domain/loan-steps.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { listLoans } from '../queries/lending.ts'
import { countAllLoans } from '../queries/loan-counts.ts'
import type { SubgraphContext } from '../context.ts'
import { mayDecide } from '../parties.ts'
import type { LoanLineRow, LoanRow } from '../tables.ts'
import { loansPage } from './loans-page.ts'
import { visibleItem, visibleUnit } from './visible.ts'

export const lending = {
  Query: {
    loan: (_root, { id }, { loaders }) => loaders.loan.load(id),
    loans: (_root, { filter, ...args }, { db, now }) => listLoans(db, filter ?? {}, now(), args),
    loanCounts: (_root, { locationId }, { db, now }) => countAllLoans(db, now(), locationId ?? null),
  },
  Subscription: {
    loanChanged: live({
      types: ['items.loan.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: ({ id }, { loaders }) => loaders.loan.load(id),
    }),
    loansChanged: live({
      types: ['items.loan.changed.v1'],
      key: (_args, { viewer }) => partyKey(personId(viewer) ?? ''),
      snapshot: 'first',
      load: async (event, _args, { viewer, loaders }) => ({
        loan: event ? await loaders.loan.load(event.data.loanId) : null,
        person: { id: personId(viewer) ?? '' },
      }),
    }),
    allLoansChanged: live({
      types: ['items.loan.changed.v1'],
      key: () => everyKey,
      snapshot: 'first',
      load: async (event, _args, { loaders }) => ({
        loan: event ? await loaders.loan.load(event.data.loanId) : null,
      }),
    }),
  },
  AllLoansChange: {
    counts: (_change, _args, { db, now }) => countAllLoans(db, now(), null),
  },
  Loan: {
    __resolveReference: ({ id }, { loaders }) => loaders.loan.load(id),
    borrower: (loan) => ({ id: loan.borrower_id }),
    location: async (loan, _args, { loaders }) => present(await loaders.location.load(loan.location_id)),
    from: (loan) => fromDateRange(loan.period).from,
    to: (loan) => fromDateRange(loan.period).to,
    overdue: async (loan, _args, context) => {
      const lines = await context.loaders.linesOfLoan.load(loan.id)
      return (await Promise.all(lines.map((line) => overdue(line, context)))).some(Boolean)
    },
    lines: (loan, _args, { loaders }) => loaders.linesOfLoan.load(loan.id),
    createdAt: (loan) => loan.created_at,
    actions: async (loan, _args, context) => {
      const { lines, today } = await standOf(loan, context)
      return stepsOf(lines, fromDateRange(loan.period), today, mayDecide(context.viewer, loan))
    },
    canExtendUntil,
  },
  LoanLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.loanLine.load(id),
    loan: async (line, _args, { loaders }) => present(await loaders.loan.load(line.loan_id)),
    item: (line, _args, context) => visibleItem(line.item_id, context),
    unit: (line, _args, context) => visibleUnit(line.unit_id, context),
    overdue: (line, _args, context) => overdue(line, context),
    checkedOutAt: (line) => line.checked_out_at,
    returnedAt: (line) => line.returned_at,
    returnedCondition: (line) => line.returned_condition,
    returnNote: (line) => line.return_note,
    handoverPhotos: (line) => line.handover_photos.map((id) => ({ id })),
    returnPhotos: (line) => line.return_photos.map((id) => ({ id })),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    loans: (person, args, { loaders }) => loansPage(loaders.borrowed, person.id, args),
    lendings: (person, args, { loaders }) => loansPage(loaders.lent, person.id, args),
    loanCounts: async ({ id }, _args, { loaders, now }) => present(await loaders.borrowedCounts.load(id)).at(now()),
    lendingCounts: async ({ id }, _args, { loaders, now }) => present(await loaders.lentCounts.load(id)).at(now()),
    assignments: (person, args, { loaders }) => loaders.assignments.load({ of: person.id, args }),
  },
} satisfies Resolvers

async function overdue(line: LoanLineRow, { loaders, now }: SubgraphContext): Promise<boolean> {
  const location = present(await loaders.location.load(line.location_id))
  return isOverdue(line.status, fromDateRange(line.period).to, dayIn(now(), location.time_zone))
}

/** The lines of a loan, and the place and the day of its return. */
async function standOf(loan: LoanRow, { loaders, now }: SubgraphContext) {
  const [lines, location] = await Promise.all([
    loaders.linesOfLoan.load(loan.id),
    loaders.location.load(loan.location_id),
  ])
  const { time_zone: zone, open_days: openDays } = present(location)
  return { lines, today: dayIn(now(), zone), locationId: loan.location_id, openDays }
}

/** From the function that decides about an extension. */
async function canExtendUntil(loan: LoanRow, _args: unknown, context: SubgraphContext): Promise<Day | null> {
  const { loaders, now } = context
  const { lines, ...stand } = await standOf(loan, context)
  const kept = lines.filter(({ status }) => keeps(status))
  if (kept.length === 0) return null
  const itemIds = [...new Set(lines.map(({ item_id }) => item_id))]
  const shelves = await Promise.all(
    itemIds.map(async (id) => {
      const [item, holdings] = await Promise.all([loaders.item.load(id), loaders.holdings.load(id)])
      const { location_id: home, loan_max_days: maxDays } = present(item)
      return { id, maxDays, shelf: { home, ...present(holdings).at(now()) } }
    }),
  )
  const pieces = kept.map((line) => ({ lineId: line.id, itemId: line.item_id, unitId: line.unit_id }))
  const maxDays = Math.min(...shelves.map((one) => one.maxDays))
  const prolonged = { ...stand, period: fromDateRange(loan.period), pieces, maxDays }
  return latestExtension(prolonged, new Map(shelves.map(({ id, shelf }) => [id, shelf])))
}

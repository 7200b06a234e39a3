import { live } from '@stoa/subgraph/live'
import { fromDateRange } from '@stoa/values/period'
import { dayIn } from '../domain/clock.ts'
import { isOverdue } from '../domain/loan.ts'
import type { Resolvers } from '../generated.ts'
import { listLoans } from '../queries/lending.ts'
import { itemVisible } from '../rules.ts'
import type { SubgraphContext } from '../context.ts'
import type { LoanLineRow } from '../tables.ts'
import { there } from './catalogue.ts'
import { visibleUnit } from './stock.ts'

export const lending = {
  Query: {
    loan: (_root, { id }, { loaders }) => loaders.loan.load(id),
    loans: (_root, { filter, ...args }, { db, now }) => listLoans(db, filter ?? {}, now(), args),
  },
  Subscription: {
    loanChanged: live({
      types: ['items.loan.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: ({ id }, { loaders }) => loaders.loan.load(id),
    }),
  },
  Loan: {
    __resolveReference: ({ id }, { loaders }) => loaders.loan.load(id),
    borrower: (loan) => ({ id: loan.borrower_id }),
    location: async (loan, _args, { loaders }) => there(await loaders.location.load(loan.location_id)),
    from: (loan) => fromDateRange(loan.period).from,
    to: (loan) => fromDateRange(loan.period).to,
    overdue: async (loan, _args, context) => {
      const lines = await context.loaders.linesOfLoan.load(loan.id)
      return (await Promise.all(lines.map((line) => overdue(line, context)))).some(Boolean)
    },
    lines: (loan, _args, { loaders }) => loaders.linesOfLoan.load(loan.id),
    createdAt: (loan) => loan.created_at,
  },
  LoanLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.loanLine.load(id),
    loan: async (line, _args, { loaders }) => there(await loaders.loan.load(line.loan_id)),
    item: async (line, _args, context) => {
      const item = there(await context.loaders.item.load(line.item_id))
      return (await itemVisible(item, context)) ? item : null
    },
    unit: (line, _args, context) => visibleUnit(line.unit_id, context),
    overdue: (line, _args, context) => overdue(line, context),
    checkedOutAt: (line) => line.checked_out_at,
    returnedAt: (line) => line.returned_at,
    returnedCondition: (line) => line.returned_condition,
    returnNote: (line) => line.return_note,
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    loans: async (person, args, { loaders }) => {
      const key = { of: person.id, args }
      return { ...(await loaders.loansOfPerson.load(key)), totalCount: () => loaders.loanCountOfPerson.load(key) }
    },
  },
} satisfies Resolvers

async function overdue(line: LoanLineRow, { loaders, now }: SubgraphContext): Promise<boolean> {
  const location = there(await loaders.location.load(line.location_id))
  return isOverdue(line.status, fromDateRange(line.period).to, dayIn(now(), location.time_zone))
}

import type { Loaders } from '../loaders.ts'
import type { Counted } from '../mappers.ts'
import type { LoansArgs } from '../queries/lending.ts'
import type { LoanRow } from '../tables.ts'

/** A page of loans of one parent; its total is counted by the first field that asks. */
export async function loansPage(
  { pages, counts }: Loaders['borrowed'],
  of: string,
  args: LoansArgs,
): Promise<Counted<LoanRow>> {
  const page = await pages.load({ of, args })
  // Not the place in the list, only what narrows it: so that all pages of a list share the count.
  return { ...page, totalCount: () => counts.load({ of, args: { status: args.status, open: args.open } }) }
}

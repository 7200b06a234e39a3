import type { UnitCondition } from '../things/loan/loan.generated.ts'

/** How a piece can be, the best first: the keys 1 to 5 of the desk. */
export const conditions = ['NEW', 'GOOD', 'FAIR', 'POOR', 'BROKEN'] as const satisfies readonly UnitCondition[]

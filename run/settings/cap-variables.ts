import { count } from './forms.ts'
import type { Variable } from './variable.ts'

/** How much one person may have open at once, so that nobody blocks the stock or floods the others. */
export const caps = {
  STOA_CAP_LOAN_REQUESTS: {
    schema: count.default(10),
    description: 'How many loans one person may have asked for and not yet picked up. Staff may enter more.',
    fallback: '10',
    example: '25',
    usedBy: ['items'],
  },
  STOA_CAP_PUBLISHED_ITEMS: {
    schema: count.default(50),
    description: 'How many published items one person may own. Items of the organisation are not counted.',
    fallback: '50',
    example: '500',
    usedBy: ['items'],
  },
  STOA_CAP_UNPAID_ORDERS: {
    schema: count.default(5),
    description: 'How many orders one person may have that are not paid yet; each keeps its pieces for a day.',
    fallback: '5',
    example: '20',
    usedBy: ['orders'],
  },
  STOA_CAP_CONVERSATIONS: {
    schema: count.default(20),
    description: 'With how many people who did not write first one person may begin to talk within 24 hours.',
    fallback: '20',
    example: '50',
    usedBy: ['chat'],
  },
} satisfies Record<string, Variable>

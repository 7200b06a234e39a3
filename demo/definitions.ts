import type { Subgraph } from '@stoa/subgraph/definition'
import { chat } from '@stoa/subgraph-chat/subgraph'
import { items } from '@stoa/subgraph-items/subgraph'
import { notifications } from '@stoa/subgraph-notifications/subgraph'
import { orders } from '@stoa/subgraph-orders/subgraph'
import { payments } from '@stoa/subgraph-payments/subgraph'
import { search } from '@stoa/subgraph-search/subgraph'
import { users } from '@stoa/subgraph-users/subgraph'

/** The subgraphs in which the demo world is played. */
export const definitions: readonly Subgraph[] = [users, items, orders, payments, search, chat, notifications]

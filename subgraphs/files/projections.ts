import type { JointReaction } from '@stoa/subgraph/definition'
import { keepNewest } from '@stoa/subgraph/keep-newest'
import type { Tables } from './tables.ts'

// What files belong to and who may see that: a row for each thing that can have files.

/** Pictures of what is published are everybody's, of what is not sold or lent any more for who has an account. */
const levels: Readonly<Record<string, 'PUBLIC' | 'PEOPLE'>> = { PUBLISHED: 'PUBLIC', ARCHIVED: 'PEOPLE' }

const partiesOf = (...ids: (string | null | undefined)[]) => ids.filter((id) => typeof id === 'string')

const items = keepNewest<Tables, 'items.item.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: state.itemId,
  version: state.version,
  file_ids: [...(state.pictureIds ?? [])],
  level: levels[state.status] ?? 'PARTIES',
  parties: partiesOf(state.ownerId),
  scope: 'items:manage',
  keeps: false,
}))

/** Those of its units are for who manages it, whatever its status. */
const units = keepNewest<Tables, 'items.item.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: `${state.itemId} units`,
  version: state.version,
  file_ids: [...(state.unitPictureIds ?? [])],
  level: 'PARTIES',
  parties: partiesOf(state.ownerId),
  scope: 'items:manage',
  keeps: false,
}))

export const rememberItems: JointReaction<Tables, 'items.item.changed.v1'> = {
  together: async (given) => {
    await items.together(given)
    await units.together(given)
  },
}

/** Photos of handovers are evidence for both. */
export const rememberLoans = keepNewest<Tables, 'items.loan.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: state.loanId,
  version: state.version,
  file_ids: state.lines.flatMap(({ photoIds }) => photoIds ?? []),
  level: 'PARTIES',
  parties: partiesOf(state.borrowerId, state.ownerId),
  scope: 'loans:manage',
  keeps: true,
}))

export const rememberPeople = keepNewest<Tables, 'users.person.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: state.personId,
  version: state.version,
  file_ids: partiesOf(state.pictureId),
  level: 'PEOPLE',
  parties: [],
  scope: 'people:read',
  keeps: false,
}))

export const rememberMessages = keepNewest<Tables, 'chat.message.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: state.messageId,
  version: state.version,
  file_ids: [...state.fileIds],
  level: 'PARTIES',
  parties: [...state.participantIds],
  // Two people talk among themselves.
  scope: state.kind === 'DIRECT' ? '' : 'chat:support',
  keeps: false,
}))

import { anonymous, guestViewer, personViewer, type Viewer } from '@stoa/auth/viewer'
import { keepFiles } from './matrix-files.ts'
import { buy, cartOf, converse, lend, putIntoCart, stockItems, talkWith } from './matrix-objects.ts'
import type { Role } from '@stoa/tools/permission-table'
import { type Client, type Person, startSystem, type System } from './system.ts'

/** What everybody may see, or at least name. */
type Open =
  | 'category'
  | 'location'
  | 'product'
  | 'item'
  | 'archived'
  | 'othersItem'
  | 'owner'
  | 'bystander'
  | 'colleague'
  | 'poster'
  | 'portrait'

/** What is of *owner* and never enters an answer to somebody who has nothing to do with it. */
const hidden = [
  'draft',
  'draftTitle',
  'unit',
  'retiredUnit',
  'loan',
  'loanLine',
  'endedLoan',
  'endedLoanLine',
  'lentLoan',
  'order',
  'orderLine',
  'endedOrder',
  'payment',
  'clientSecret',
  'refund',
  'cart',
  'cartLine',
  'conversation',
  'loanConversation',
  'message',
  'notification',
  'file',
  'upload',
  'attachment',
  'unitPicture',
  'address',
  'session',
  'email',
] as const

/** Ids by what they are of. */
export type Objects = Readonly<Record<Open | (typeof hidden)[number], string>>

/** Somebody of one role, and what is theirs whatever the role: without an account, what is the owner's. */
export type Actor = {
  readonly role: Role
  readonly client: Client
  /** As a subgraph is told of them. */
  readonly viewer: Viewer
  readonly own: { readonly address: string; readonly session: string; readonly talk: string | undefined }
}

export type MatrixWorld = {
  readonly system: System
  readonly objects: Objects
  readonly actors: Readonly<Record<Role, Actor>>
  /** Talks to the others, so that they have something to hear. */
  readonly bystander: Person
  /** The name of each value that is hidden from strangers. */
  readonly secrets: ReadonlyMap<string, string>
}

const home = { recipient: 'Olga', lines: ['Weg 1'], postalCode: '10115', city: 'Berlin', countryCode: 'DE' }

/** Makes the world of the table: one object of everything, by the mutations that people use. */
export async function makeMatrixWorld(): Promise<MatrixWorld> {
  const system = await startSystem('distributed')
  try {
    return await fill(system)
  } catch (error) {
    await system.stop()
    throw error
  }
}

async function fill(system: System): Promise<MatrixWorld> {
  const [admin, staff, owner, other, unverified, bystander, guest] = await Promise.all([
    system.admin(),
    system.staff(),
    system.person('Olga'),
    system.person('Otto'),
    system.newcomer('Una'),
    system.person('Berta'),
    system.guest(),
  ])
  const items = await stockItems(staff, owner, other)
  const [loans, trade] = await Promise.all([lend(owner, bystander, items), buy(owner, admin, items.product)])
  const talk = await converse(owner, staff, trade.order, loans.loan)
  await Promise.all([guest, unverified, other, staff, admin].map((client) => putIntoCart(client, items.product)))
  const cart = await cartOf(owner, items.product)
  const files = await keepFiles(owner, { ...items, ...talk })
  const talks = await talkWith(bystander, { unverified, other, owner, staff, admin })
  const own = {
    unverified: await ownOf(system, unverified),
    other: await ownOf(system, other),
    owner: await ownOf(system, owner),
    staff: await ownOf(system, staff),
    admin: await ownOf(system, admin),
  }
  const objects: Objects = {
    ...items,
    ...loans,
    ...trade,
    ...talk,
    ...cart,
    ...files,
    ...own.owner,
    owner: owner.id,
    bystander: bystander.id,
    colleague: staff.id,
    email: owner.email,
  }
  const person = (role: keyof typeof own, client: Person): Actor => {
    return { role, client, viewer: viewerOf(client), own: { ...own[role], talk: talks[role] } }
  }
  const stranger = { ...own.owner, talk: undefined }
  return {
    system,
    objects,
    actors: {
      anonymous: { role: 'anonymous', client: system.nobody, viewer: anonymous, own: stranger },
      guest: { role: 'guest', client: guest, viewer: viewerOf(guest), own: stranger },
      unverified: person('unverified', unverified),
      other: person('other', other),
      owner: person('owner', owner),
      staff: person('staff', staff),
      admin: person('admin', admin),
    },
    bystander,
    secrets: new Map(hidden.map((name) => [objects[name], name])),
  }
}

/** What the gateway would make of the client's token: read, not verified, for the gateway itself does that. */
function viewerOf({ token = '' }: Client): Viewer {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  if (claims.sid === undefined) return guestViewer(claims.sub)
  return personViewer({ id: claims.sub, sessionId: claims.sid, roles: claims.roles, verified: claims.ver })
}

/** An address and a spare session, which may be ended without ending what the test runs on. */
async function ownOf({ nobody }: System, client: Person) {
  const { address } = await client.do('addressAdd', home, 'address { id }')
  await nobody.do('sessionStart', { email: client.email, password: client.password }, 'tokens { personId }')
  const { me } = await client.get('{ me { sessions { id isCurrent } } }')
  const spare = me.sessions.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent)
  return { address: address.id as string, session: spare.id as string }
}

import { createContext, createEffect, createSignal, on, useContext } from 'solid-js'
import { viewer } from '../graph/session.ts'
import { useLive } from '../graph/use-live.ts'
import { useQuery } from '../graph/use-query.ts'
import {
  FrameBagDocument,
  FrameMessagesDocument,
  FrameNoticesDocument,
  FrameOfGuestDocument,
  FrameOfPersonDocument,
} from './frame.generated.ts'

/** What the frame shows of who is there: name, bag, what is new. */
export type FrameData = ReturnType<typeof frameData>

const FrameContext = createContext<FrameData>()
export const FrameProvider = FrameContext.Provider

/** What the frame knows of the viewer; pages use it rather than ask again. */
export function useFrame(): FrameData {
  const data = useContext(FrameContext)
  if (!data) throw new Error('useFrame stands outside the frame')
  return data
}

/** Asked once for the whole app; live, by events, so that a figure changes in every window of its owner. */
export function frameData() {
  const person = useQuery(FrameOfPersonDocument, () => (viewer().kind === 'person' ? {} : undefined))
  const guest = useQuery(FrameOfGuestDocument, () => (viewer().kind === 'guest' ? {} : undefined))
  const [notices, tellNotices] = latest(() => person.data?.notificationsUnreadCount)
  const [messages, tellMessages] = latest(() => person.data?.conversationsUnreadCount)
  const [bag, tellBag] = latest(() => (viewer().kind === 'person' ? person.data : guest.data)?.cart?.quantity)
  const ofPerson = () => (viewer().kind === 'person' ? {} : undefined)

  useLive(FrameNoticesDocument, ofPerson, ({ notificationsChanged: news }) => {
    tellNotices(news?.unreadCount)
    // The address was proved, the password was changed: elsewhere, as a rule.
    if (news?.notification?.topic === 'ACCOUNT') person.again()
  })
  useLive(FrameMessagesDocument, ofPerson, ({ conversationsChanged: news }) => tellMessages(news?.unreadCount))
  useLive(
    FrameBagDocument,
    () => (viewer().kind === 'anonymous' ? undefined : {}),
    ({ cartChanged }) => tellBag(cartChanged?.cart?.quantity ?? 0),
  )

  const roles = () => {
    const who = viewer()
    return who.kind === 'person' ? who.roles : []
  }
  return {
    me: () => (viewer().kind === 'person' ? (person.data?.me ?? undefined) : undefined),
    isStaff: () => roles().includes('STAFF') || roles().includes('ADMIN'),
    isAdmin: () => roles().includes('ADMIN'),
    bag,
    notices,
    messages,
    again: () => (viewer().kind === 'person' ? person.again() : guest.again()),
  }
}

/** A figure that is asked for and told of: what came last holds, for one viewer. */
function latest(asked: () => number | null | undefined): [() => number, (told: number | null | undefined) => void] {
  const [figure, setFigure] = createSignal(0)
  createEffect(on(viewer, () => setFigure(0), { defer: true }))
  createEffect(() => setFigure(asked() ?? 0))
  return [figure, (told) => setFigure(told ?? 0)]
}

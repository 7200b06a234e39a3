import { createContext, useContext } from 'solid-js'
import { viewer } from '../graph/session.ts'
import { useLive } from '../graph/use-live.ts'
import { useQuery } from '../graph/use-query.ts'
import { FrameNotifiedDocument, FrameOfGuestDocument, FrameOfPersonDocument } from './frame.generated.ts'

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

/** Asked once for the whole app; live, by events. */
export function frameData() {
  const person = useQuery(FrameOfPersonDocument, () => (viewer().kind === 'person' ? {} : undefined))
  const guest = useQuery(FrameOfGuestDocument, () => (viewer().kind === 'guest' ? {} : undefined))
  useLive(
    FrameNotifiedDocument,
    () => (viewer().kind === 'person' ? {} : undefined),
    () => person.again(),
  )
  const roles = () => {
    const who = viewer()
    return who.kind === 'person' ? who.roles : []
  }
  return {
    me: () => (viewer().kind === 'person' ? (person.data?.me ?? undefined) : undefined),
    isStaff: () => roles().includes('STAFF') || roles().includes('ADMIN'),
    isAdmin: () => roles().includes('ADMIN'),
    bag: () => (viewer().kind === 'person' ? person.data?.cart : guest.data?.cart)?.quantity ?? 0,
    notices: () => person.data?.notifications?.unreadCount ?? 0,
    messages: () => 0,
    again: () => (viewer().kind === 'person' ? person.again() : guest.again()),
  }
}

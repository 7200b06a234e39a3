import { useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on } from 'solid-js'
import { useFrame } from '../../../app/frame-data.ts'
import { showToast } from '../../../design/toast/toast-store.ts'
import { keepGuest } from '../../../graph/guest.ts'
import { becomeGuest, viewer } from '../../../graph/session.ts'
import { useMutation } from '../../../graph/use-mutation.ts'
import { useWords } from '../../../language/words.ts'
import { ShelvesAddToBagDocument, ShelvesGuestStartDocument } from './item.generated.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

export type Buying = ReturnType<typeof useBuy>

/** Putting it into the bag; whoever has no account gets a bag too. */
export function useBuy(page: ThingPage) {
  const t = useWords(itemWords)
  const frame = useFrame()
  const navigate = useNavigate()
  const start = useMutation(ShelvesGuestStartDocument)
  const add = useMutation(ShelvesAddToBagDocument)
  const [quantity, setQuantity] = createSignal(1)
  createEffect(
    on(
      () => page.thing().id,
      () => setQuantity(1),
      { defer: true },
    ),
  )

  async function hasBag(): Promise<boolean> {
    if (viewer().kind !== 'anonymous') return true
    const outcome = await start.run({})
    const guest = 'done' in outcome ? outcome.done.guestStart : undefined
    if (!guest) return false
    keepGuest(guest)
    becomeGuest(guest.token)
    return true
  }

  return {
    add,
    quantity,
    setQuantity,
    get busy() {
      return start.busy || add.busy
    },
    get failure() {
      return start.failure ?? add.failure
    },
    async run(): Promise<void> {
      if (!(await hasBag())) return
      const outcome = await add.run({ input: { itemId: page.thing().id, quantity: quantity() } })
      if (!('done' in outcome)) return
      frame.again()
      showToast({ text: t('added'), action: { text: t('openBag'), run: () => navigate('/bag') } })
    },
  }
}

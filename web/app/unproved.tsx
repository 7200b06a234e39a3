import { Show } from 'solid-js'
import { Button } from '../design/button/button.tsx'
import { Note } from '../design/note/note.tsx'
import { showToast } from '../design/toast/toast-store.ts'
import { useMutation } from '../graph/use-mutation.ts'
import { failureText, refusalText } from '../language/refusals.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame-data.ts'
import { FrameSendVerificationDocument } from './frame.generated.ts'
import { frameWords } from './words.ts'

/** Whoever has not proved their address may look around, but not borrow or buy: says so, and sends the link again. */
export function Unproved() {
  const t = useWords(frameWords)
  const frame = useFrame()
  const send = useMutation(FrameSendVerificationDocument)

  async function again(email: string): Promise<void> {
    const outcome = await send.run({ input: { email } })
    if ('done' in outcome) return showToast({ text: t('verifySent', { email }) })
    const text =
      'failed' in outcome ? failureText(outcome.failed) : outcome.refused.map((one) => refusalText(one)).join(' ')
    showToast({ text, tone: 'bad' })
  }

  return (
    <Show when={frame.me()?.verified === false ? frame.me()?.email : undefined}>
      {(email) => (
        <div class="frame-unproved">
          <Note
            tone="wait"
            icon="mail"
            action={
              <Button size="small" busy={send.busy} doing={t('sending')} onClick={() => void again(email())}>
                {t('verifyLink')}
              </Button>
            }
          >
            {t('verify')}
          </Note>
        </div>
      )}
    </Show>
  )
}

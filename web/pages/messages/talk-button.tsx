import { useNavigate } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { Button, type ButtonProps } from '../../design/button/button.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useWords } from '../../language/words.ts'
import { MessagesStartDocument } from './messages.generated.ts'
import { messagesWords } from './words.ts'

/** Opens the conversation about an order or a loan, or with the house; begins it where there is none yet. */
export function TalkButton(
  props: Pick<ButtonProps, 'kind' | 'size'> & {
    readonly children: JSX.Element
    readonly about?: { readonly orderId?: string; readonly loanId?: string }
    /** The conversation that there is already. */
    readonly known?: string | undefined
  },
) {
  const t = useWords(messagesWords)
  const navigate = useNavigate()
  const start = useMutation(MessagesStartDocument)
  async function open(): Promise<void> {
    if (props.known) return navigate(`/messages/${props.known}`)
    const outcome = await start.run({ input: props.about ?? {} })
    const made = 'done' in outcome ? outcome.done.conversationStart?.conversation : undefined
    if (made) navigate(`/messages/${made.id}`)
    else showToast({ text: t('notDone'), tone: 'bad' })
  }
  return (
    <Button kind={props.kind} size={props.size} busy={start.busy} doing={t('asking')} onClick={() => void open()}>
      {props.children}
    </Button>
  )
}

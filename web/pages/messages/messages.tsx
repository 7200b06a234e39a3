import { useNavigate, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { Title } from '../../app/title.tsx'
import { useFrame } from '../../app/frame-data.ts'
import { SignInFirst } from '../../app/sign-in-first.tsx'
import { viewer } from '../../graph/session.ts'
import { useList } from '../../graph/use-list.ts'
import { useLive } from '../../graph/use-live.ts'
import { useWords } from '../../language/words.ts'
import './messages.css'
import { Conversations } from './conversations.tsx'
import { MessagesChangedDocument, MessagesPageDocument } from './messages.generated.ts'
import { Thread } from './thread.tsx'
import { messagesWords } from './words.ts'

/** Conversations at the side, one of them open; on a phone one or the other. */
export default function Messages() {
  return (
    <Show when={viewer().kind === 'person'} fallback={<SignInFirst />}>
      <Talk />
    </Show>
  )
}

function Talk() {
  const t = useWords(messagesWords)
  const params = useParams()
  const navigate = useNavigate()
  const frame = useFrame()
  const list = useList(
    MessagesPageDocument,
    () => ({}),
    ({ conversations }) => conversations,
  )
  useLive(
    MessagesChangedDocument,
    () => ({}),
    ({ conversationsChanged }) => {
      const id = conversationsChanged?.conversation?.id
      if (id && !list.nodes.some((one) => one.id === id)) list.again()
      frame.again()
    },
  )
  return (
    <>
      <Title>{t('title')}</Title>
      <div class="talk" classList={{ 'talk-open': params.id !== undefined }}>
        <Conversations list={list} current={params.id} />
        <Show keyed when={params.id} fallback={<p class="talk-none">{t('choose')}</p>}>
          {(id) => <Thread id={id} onBack={() => navigate('/messages')} />}
        </Show>
      </div>
    </>
  )
}

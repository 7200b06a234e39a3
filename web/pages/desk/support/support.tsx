import { useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Avatar } from '../../../design/avatar/avatar.tsx'
import { Badge, type Tone } from '../../../design/badge/badge.tsx'
import { ButtonLink } from '../../../design/button/button.tsx'
import { Changed } from '../../../design/changed/changed.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Live } from '../../../design/live/live.tsx'
import { Select } from '../../../design/select/select.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { useList } from '../../../graph/use-list.ts'
import { useLive } from '../../../graph/use-live.ts'
import { ago } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import { useAbout } from '../../messages/about.ts'
import { DeskList } from '../desk-list.tsx'
import { DeskPage } from '../desk-page.tsx'
import { deskWords } from '../words.ts'
import { DeskQueueChangedDocument, DeskSupportDocument, type DeskSupportQuery } from './support.generated.ts'
import { supportWords } from './words.ts'

const statuses = ['WAITING', 'ACTIVE', 'ENDED'] as const
const tones: Readonly<Record<(typeof statuses)[number], Tone>> = { WAITING: 'wait', ACTIVE: 'info', ENDED: 'plain' }

type Address = { status?: string }

/** Conversations with the house, the longest waiting first. */
export default function Support() {
  const t = useWords(supportWords)
  const words = useWords(deskWords)
  const [address, setAddress] = useSearchParams<Address>()
  return (
    <DeskPage
      title={t('title')}
      tools={
        <>
          <Live />
          <Select
            label={words('status')}
            labelHidden
            value={address.status ?? 'WAITING'}
            onValue={(value) => setAddress({ status: value === 'WAITING' ? undefined : value })}
            options={[...statuses.map((value) => ({ value, text: t(value) })), { value: 'all', text: words('any') }]}
          />
        </>
      }
    >
      <Queue status={address.status ?? 'WAITING'} />
    </DeskPage>
  )
}

type Waiting = NonNullable<NonNullable<NonNullable<DeskSupportQuery['supportQueue']>['edges'][number]>['node']>

function Queue(props: { readonly status: string }) {
  const t = useWords(supportWords)
  const list = useList(
    DeskSupportDocument,
    () => {
      const known = statuses.find((one) => one === props.status)
      return known ? { status: known } : {}
    },
    ({ supportQueue }) => supportQueue,
  )
  useLive(
    DeskQueueChangedDocument,
    () => ({}),
    () => list.again(),
  )
  return (
    <DeskList list={list} isEmpty={list.nodes.length === 0} empty={{ title: t('none'), text: t('noneText') }}>
      <List label={t('title')}>
        <For each={list.nodes}>{(conversation) => <Conversation conversation={conversation} />}</For>
      </List>
    </DeskList>
  )
}

function Conversation(props: { readonly conversation: Waiting }) {
  const t = useWords(supportWords)
  const about = useAbout()
  const of = () => about(props.conversation)
  return (
    <Row
      picture={
        <Show when={of().picture} fallback={<Avatar name={of().name} />}>
          {(picture) => <Thumb picture={picture()} category={of().category} />}
        </Show>
      }
      name={of().name}
      href={`/messages/${props.conversation.id}`}
      badge={
        <Changed value={props.conversation.status}>
          <Badge tone={tones[props.conversation.status]}>{t(props.conversation.status)}</Badge>
        </Changed>
      }
      facts={`${of().subject || t('general')} · ${ago(props.conversation.lastMessageAt ?? props.conversation.startedAt)}`}
      actions={
        <ButtonLink size="small" href={`/messages/${props.conversation.id}`}>
          {t('answer')}
        </ButtonLink>
      }
    >
      <Show when={props.conversation.lastMessage}>
        {(message) => <p class="small q cut">{t('said', message().authorName, message().body ?? '')}</p>}
      </Show>
    </Row>
  )
}

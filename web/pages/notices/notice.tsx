import { Show } from 'solid-js'
import { Badge } from '../../design/badge/badge.tsx'
import { Icon } from '../../design/icon/icon.tsx'
import type { IconName } from '../../design/icon/shapes.ts'
import { Row } from '../../design/list/list.tsx'
import { useMutation } from '../../graph/use-mutation.ts'
import { ago } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { type NoticesRowFragment, NoticesReadDocument } from './notices.generated.ts'
import { noticesWords } from './words.ts'

const icons: Readonly<Record<NoticesRowFragment['topic'], IconName>> = {
  ORDERS: 'receipt',
  LOANS: 'borrow',
  MESSAGES: 'message',
  ACCOUNT: 'person',
}

/** One notice; whoever opens it has read it, and is where it is about. */
export function Notice(props: { readonly notice: NoticesRowFragment }) {
  const t = useWords(noticesWords)
  const read = useMutation(NoticesReadDocument)
  const opened = () => {
    if (!props.notice.readAt) void read.run({ input: { id: props.notice.id } })
  }
  return (
    <Row
      class={props.notice.readAt ? 'notices-read' : 'notices-new'}
      picture={<Icon name={icons[props.notice.topic]} class="notices-icon" />}
      name={props.notice.title}
      onOpen={opened}
      href={wayTo(props.notice)}
      whole
      badge={
        <Show when={!props.notice.readAt}>
          <Badge tone="info">{t('unreadMark')}</Badge>
        </Show>
      }
      facts={props.notice.body}
      end={<span class="small qq nowrap">{ago(props.notice.createdAt)}</span>}
    />
  )
}

/** What it is about: the nearest thing first. */
function wayTo({ loan, order, conversation, item, topic }: NoticesRowFragment): string {
  if (conversation) return `/messages/${conversation.id}`
  if (loan) return `/loan/${loan.id}`
  if (order) return `/order/${order.id}`
  if (item) return `/item/${item.id}`
  return topic === 'ACCOUNT' ? '/account' : '/things'
}

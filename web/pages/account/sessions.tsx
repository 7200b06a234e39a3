import { createMemo, For, Show } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Badge } from '../../design/badge/badge.tsx'
import { Button } from '../../design/button/button.tsx'
import { List, Row } from '../../design/list/list.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useQuery } from '../../graph/use-query.ts'
import { ago, dayAndTime } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage, Loaded } from './account-page.tsx'
import {
  AccountSessionRevokeAllDocument,
  AccountSessionRevokeDocument,
  AccountSessionsDocument,
  type AccountSessionsQuery,
} from './account.generated.ts'
import { deviceOf } from './device.ts'
import { accountWords } from './words.ts'

type Session = NonNullable<NonNullable<AccountSessionsQuery['me']>['sessions']>[number]

/** Where somebody is logged in; any of it can be ended from here. */
export default function Sessions() {
  const t = useWords(accountWords)
  const query = useQuery(AccountSessionsDocument, () => ({}))
  const endAll = useMutation(AccountSessionRevokeAllDocument)

  async function everywhereElse(): Promise<void> {
    const outcome = await endAll.run({ input: { exceptCurrent: true } })
    if ('done' in outcome) showToast({ text: t('endedAll', outcome.done.sessionRevokeAll?.revokedCount ?? 0) })
  }

  return (
    <AccountPage title={t('sessions')}>
      <Problem refusals={endAll.refusals.all} failure={endAll.failure} />
      <Loaded query={query} part={({ me }) => me?.sessions}>
        {(sessions) => (
          <>
            <List label={t('sessions')}>
              <For each={thisOneFirst(sessions())}>{(session) => <One session={session} />}</For>
            </List>
            <Show when={sessions().length > 1} fallback={<p class="small q">{t('onlyHere')}</p>}>
              <div class="account-actions">
                <Button busy={endAll.busy} doing={t('ending')} onClick={() => void everywhereElse()}>
                  {t('endAll')}
                </Button>
              </div>
            </Show>
          </>
        )}
      </Loaded>
    </AccountPage>
  )
}

function One(props: { readonly session: Session }) {
  const t = useWords(accountWords)
  const end = useMutation(AccountSessionRevokeDocument)
  const device = createMemo(() => {
    const known = deviceOf(props.session.userAgent)
    return known ? t('device', known) : t('unknownDevice')
  })
  async function run(): Promise<void> {
    const outcome = await end.run({ input: { sessionId: props.session.id } })
    if ('done' in outcome) showToast({ text: t('ended', { device: device() }) })
  }
  return (
    <Row
      name={device()}
      badge={<Show when={props.session.isCurrent}>{<Badge tone="go">{t('thisOne')}</Badge>}</Show>}
      facts={`${t('usedAgo', { ago: ago(props.session.lastUsedAt) })} · ${t('loggedInAt', { day: dayAndTime(props.session.createdAt) })}`}
      actions={
        <Show when={!props.session.isCurrent}>
          <Button
            size="small"
            busy={end.busy}
            doing={t('ending')}
            aria-label={t('endOf', { device: device() })}
            onClick={() => void run()}
          >
            {t('end')}
          </Button>
        </Show>
      }
    >
      <Problem refusals={end.refusals.all} failure={end.failure} />
    </Row>
  )
}

const thisOneFirst = (sessions: readonly Session[]) =>
  sessions.toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent))

import { createSignal, Show } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Badge } from '../../design/badge/badge.tsx'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/field/text-field.tsx'
import { Form } from '../../design/form/form.tsx'
import { Select } from '../../design/select/select.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useQuery } from '../../graph/use-query.ts'
import { dayOf, longDay } from '../../language/dates.ts'
import { refusalTextIf } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage, Loaded } from './account-page.tsx'
import { AccountProfileDocument, type AccountProfileQuery, AccountUpdateDocument } from './account.generated.ts'
import { accountWords } from './words.ts'

type Me = NonNullable<AccountProfileQuery['me']>

/** Name and time zone. */
export default function Profile() {
  const t = useWords(accountWords)
  const query = useQuery(AccountProfileDocument, () => ({}))
  return (
    <AccountPage title={t('profile')}>
      <Loaded query={query} part={({ me }) => me}>
        {(me) => <ProfileForm me={me()} />}
      </Loaded>
    </AccountPage>
  )
}

function ProfileForm(props: { readonly me: Me }) {
  const t = useWords(accountWords)
  const update = useMutation(AccountUpdateDocument)
  const [name, setName] = createSignal(props.me.displayName)
  const [timeZone, setTimeZone] = createSignal(props.me.timeZone ?? 'UTC')
  const [tried, setTried] = createSignal(false)
  const nameError = () =>
    (tried() && name().trim() === '' ? t('missingName') : undefined) ??
    refusalTextIf(update.refusals.at('displayName'), { BAD_USER_INPUT: t('wrongName'), INVALID_INPUT: t('wrongName') })

  async function submit(): Promise<void> {
    setTried(true)
    update.forget()
    if (nameError()) return
    const outcome = await update.run({ input: { displayName: name().trim(), timeZone: timeZone() } })
    if ('done' in outcome) showToast({ text: t('saved') })
  }

  return (
    <Form class="account-form" onSubmit={submit}>
      <Problem refusals={update.refusals.besides('displayName', 'timeZone')} failure={update.failure} />
      <TextField
        label={t('name')}
        name="name"
        autocomplete="name"
        maxlength={80}
        required
        help={t('nameHelp')}
        value={name()}
        onValue={setName}
        error={nameError()}
      />
      <TextField
        label={t('email')}
        type="email"
        autocomplete="username"
        readonly
        help={t('emailHelp')}
        value={props.me.email ?? ''}
        end={<Badge tone={props.me.verified ? 'go' : 'wait'}>{props.me.verified ? t('proved') : t('notProved')}</Badge>}
      />
      <Select
        label={t('timeZone')}
        help={t('timeZoneHelp')}
        options={zones(timeZone())}
        value={timeZone()}
        onValue={setTimeZone}
        error={refusalTextIf(update.refusals.at('timeZone'))}
      />
      <Button type="submit" kind="main" busy={update.busy} doing={t('saving')}>
        {t('save')}
      </Button>
      <Show when={props.me.createdAt}>
        {(moment) => <p class="small qq">{t('since', { day: longDay(dayOf(moment())) })}</p>}
      </Show>
    </Form>
  )
}

/** All that this browser knows, and the one that is set. */
function zones(current: string): readonly { readonly value: string; readonly text: string }[] {
  const known = Intl.supportedValuesOf('timeZone')
  return [...new Set([...known, 'UTC', current])]
    .toSorted()
    .map((value) => ({ value, text: value.replaceAll('_', ' ') }))
}

import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Button, ButtonLink } from '../../design/button/button.tsx'
import { PasswordField } from '../../design/field/password-field.tsx'
import { Form } from '../../design/form/form.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { accessToken, isSignedIn, renew } from '../../graph/session.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { refusalTextIf } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { passwordProblem } from './checks.ts'
import { Door } from './door.tsx'
import { SigningInResetDocument } from './signing-in.generated.ts'
import { signingInWords } from './words.ts'

/** The link of a mail: a new password for whoever reads it. */
export default function Reset() {
  const t = useWords(signingInWords)
  const navigate = useNavigate()
  const [search] = useSearchParams<{ token?: string }>()
  const reset = useMutation(SigningInResetDocument)
  const [password, setPassword] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const isUsed = () => reset.refusals.all.some(({ code }) => code === 'TOKEN_NOT_VALID')
  const error = () =>
    (tried() ? passwordProblem(password()) : undefined) ??
    refusalTextIf(reset.refusals.at('password'), { INVALID_INPUT: t('weakPassword') })

  async function submit(): Promise<void> {
    setTried(true)
    reset.forget()
    if (error()) return
    const outcome = await reset.run({ input: { token: search.token ?? '', password: password() } })
    if (!('done' in outcome)) return
    // All sessions of that person are over; whether the one of this browser was among them, the server knows.
    if (isSignedIn()) await renew(accessToken())
    showToast({ text: t('resetDone') })
    navigate('/login', { replace: true })
  }

  return (
    <Door title={t('resetTitle')} intro={search.token ? undefined : t('resetMissing')}>
      <Problem refusals={reset.refusals.besides('password')} failure={reset.failure} />
      <Show
        when={search.token && !isUsed()}
        fallback={
          <ButtonLink kind="main" size="large" wide href="/forgot">
            {t('askAgain')}
          </ButtonLink>
        }
      >
        <Form class="door-form" onSubmit={submit}>
          <PasswordField
            label={t('newPassword')}
            name="password"
            autocomplete="new-password"
            required
            help={t('passwordHelp')}
            strength={{ known: [] }}
            value={password()}
            onValue={setPassword}
            error={error()}
          />
          <Button type="submit" kind="main" size="large" wide busy={reset.busy} doing={t('resetting')}>
            {t('reset')}
          </Button>
        </Form>
      </Show>
      <A class="link door-beside" href="/login">
        {t('backToLogIn')}
      </A>
    </Door>
  )
}

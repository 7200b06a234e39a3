import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Button } from '../../design/button/button.tsx'
import { PasswordField } from '../../design/field/password-field.tsx'
import { TextField } from '../../design/field/text-field.tsx'
import { Form } from '../../design/form/form.tsx'
import { type LoginOutcome, logIn, viewer } from '../../graph/session.ts'
import { refusalText } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { emailProblem } from './checks.ts'
import { Door } from './door.tsx'
import { ownPath } from './own-path.ts'
import { signingInWords } from './words.ts'

/** E-mail address and password; then on to where somebody came from. */
export default function LogIn() {
  const t = useWords(signingInWords)
  const navigate = useNavigate()
  const [search] = useSearchParams<{ then?: string; email?: string }>()
  const [email, setEmail] = createSignal(search.email ?? '')
  const [password, setPassword] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [outcome, setOutcome] = createSignal<LoginOutcome>()

  createEffect(() => viewer().kind === 'person' && navigate(ownPath(search.then), { replace: true }))

  const emailError = () => (tried() ? emailProblem(email()) : undefined)
  const refused = () => {
    const now = outcome()
    return now && 'refused' in now ? now.refused : undefined
  }
  const failed = () => {
    const now = outcome()
    return now && 'failed' in now ? now.failed : undefined
  }
  const isWrong = () => refused()?.code === 'BAD_CREDENTIALS'
  const passwordError = () => {
    const wrong = refused()
    if (wrong && isWrong()) return refusalText(wrong)
    return tried() && password() === '' ? t('missingPassword') : undefined
  }

  async function submit(): Promise<void> {
    setTried(true)
    setOutcome(undefined)
    if (busy() || emailError() || password() === '') return
    setBusy(true)
    setOutcome(await logIn(email().trim(), password()))
    setBusy(false)
  }

  return (
    <Door
      title={t('logIn')}
      foot={
        <>
          <span>{t('newHere')}</span>
          <A class="link" href={`/register${location.search}`}>
            {t('register')}
          </A>
        </>
      }
    >
      <Form class="door-form" onSubmit={submit}>
        <Problem refusals={[refused()].filter((one) => one !== undefined && !isWrong()) as never} failure={failed()} />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autocomplete="username"
          autocapitalize="off"
          spellcheck={false}
          required
          value={email()}
          onValue={setEmail}
          error={emailError()}
        />
        <PasswordField
          label={t('password')}
          name="password"
          autocomplete="current-password"
          required
          value={password()}
          onValue={(value) => {
            setPassword(value)
            setOutcome(undefined)
          }}
          error={passwordError()}
        />
        <A class="link door-beside" href={`/forgot${email() ? `?email=${encodeURIComponent(email().trim())}` : ''}`}>
          {t('forgot')}
        </A>
        <Button type="submit" kind="main" size="large" wide busy={busy()} doing={t('loggingIn')}>
          {t('logIn')}
        </Button>
      </Form>
    </Door>
  )
}

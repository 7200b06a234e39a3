import { hasPasswordLength, isEasyToGuess, knownWords } from '@stoa/values/password'
import { createSignal } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { Problem } from '../../app/problem.tsx'
import { Button } from '../../design/button/button.tsx'
import { PasswordField } from '../../design/field/password-field.tsx'
import { Form } from '../../design/form/form.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { refusalTextIf } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage } from './account-page.tsx'
import { AccountPasswordChangeDocument } from './account.generated.ts'
import { accountWords } from './words.ts'

/** A new password for who knows the old one. */
export default function Password() {
  const t = useWords(accountWords)
  const frame = useFrame()
  const change = useMutation(AccountPasswordChangeDocument)
  const [current, setCurrent] = createSignal('')
  const [wanted, setWanted] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const known = () => knownWords(frame.me()?.email ?? '', frame.me()?.displayName ?? '')
  const wrong = () => change.refusals.all.find(({ code }) => code === 'BAD_CREDENTIALS')
  const currentError = () => (tried() && current() === '' ? t('missingPassword') : wrong() && t('wrongPassword'))
  const wantedProblem = () => {
    if (wanted() === '') return t('missingPassword')
    if (!hasPasswordLength(wanted())) return t('shortPassword')
    return isEasyToGuess(wanted(), known()) ? t('weakPassword') : undefined
  }
  const wantedError = () =>
    (tried() ? wantedProblem() : undefined) ??
    refusalTextIf(change.refusals.at('newPassword'), { INVALID_INPUT: t('weakPassword') })

  async function submit(): Promise<void> {
    setTried(true)
    change.forget()
    if (currentError() || wantedError()) return
    const outcome = await change.run({ input: { currentPassword: current(), newPassword: wanted() } })
    if (!('done' in outcome)) return
    setTried(false)
    setCurrent('')
    setWanted('')
    showToast({ text: t('passwordSet') })
  }

  return (
    <AccountPage title={t('password')} intro={t('passwordIntro')}>
      <Form class="account-form" onSubmit={submit}>
        <Problem
          refusals={change.refusals.besides('newPassword').filter((one) => one !== wrong())}
          failure={change.failure}
        />
        {/* Password managers want to know whose it is. */}
        <input
          class="visually-hidden"
          type="email"
          name="email"
          autocomplete="username"
          tabindex={-1}
          aria-hidden="true"
          readonly
          value={frame.me()?.email ?? ''}
        />
        <PasswordField
          label={t('currentPassword')}
          name="current"
          autocomplete="current-password"
          required
          value={current()}
          onValue={(value) => {
            setCurrent(value)
            change.forget()
          }}
          error={currentError()}
        />
        <PasswordField
          label={t('newPassword')}
          name="new"
          autocomplete="new-password"
          required
          help={t('passwordHelp')}
          strength={{ known: known() }}
          value={wanted()}
          onValue={setWanted}
          error={wantedError()}
        />
        <Button type="submit" kind="main" busy={change.busy} doing={t('settingPassword')}>
          {t('setPassword')}
        </Button>
      </Form>
    </AccountPage>
  )
}

import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, Show } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Button } from '../../design/button/button.tsx'
import { PasswordField } from '../../design/field/password-field.tsx'
import { TextField } from '../../design/field/text-field.tsx'
import { Form } from '../../design/form/form.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { logIn, viewer } from '../../graph/session.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { language } from '../../language/language.ts'
import { refusalTextIf } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { emailProblem, passwordProblem } from './checks.ts'
import { Door } from './door.tsx'
import { MailSent } from './mail-sent.tsx'
import { ownPath } from './own-path.ts'
import { SigningInRegisterDocument } from './signing-in.generated.ts'
import { signingInWords } from './words.ts'

/** Opens an account. Whoever typed an address of somebody else learns nothing: the mail goes to its owner. */
export default function Register() {
  const t = useWords(signingInWords)
  const navigate = useNavigate()
  const [search] = useSearchParams<{ then?: string }>()
  const register = useMutation(SigningInRegisterDocument)
  const [name, setName] = createSignal('')
  const [email, setEmail] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const [entering, setEntering] = createSignal(false)
  const [written, setWritten] = createSignal<string>()

  createEffect(() => viewer().kind === 'person' && navigate(ownPath(search.then), { replace: true }))

  const at = (field: string, instead = '') =>
    refusalTextIf(register.refusals.at(field), { INVALID_INPUT: instead, BAD_USER_INPUT: instead })
  const nameError = () => (tried() && name().trim() === '' ? t('missingName') : at('displayName', t('wrongName')))
  const emailError = () => (tried() ? emailProblem(email()) : undefined) ?? at('email', t('wrongEmail'))
  const passwordError = () =>
    (tried() ? passwordProblem(password(), email(), name()) : undefined) ?? at('password', t('weakPassword'))

  async function submit(): Promise<void> {
    setTried(true)
    register.forget()
    if (nameError() || emailError() || passwordError()) return
    const address = email().trim()
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const locale = language() === 'de' ? 'de' : 'en'
    const input = { email: address, password: password(), displayName: name().trim(), locale, timeZone }
    if (!('done' in (await register.run({ input })))) return
    // A new account is entered at once; where there was one already, only its owner gets on, by the mail.
    setEntering(true)
    const entered = await logIn(address, password())
    setEntering(false)
    if ('done' in entered) showToast({ text: t('opened', { email: address }) })
    else setWritten(address)
  }

  return (
    <Show when={!written()} fallback={<MailSent email={written() ?? ''} onOther={() => setWritten(undefined)} />}>
      <Door
        title={t('register')}
        intro={t('registerIntro')}
        foot={
          <>
            <span>{t('known')}</span>
            <A class="link" href={`/login${location.search}`}>
              {t('logIn')}
            </A>
          </>
        }
      >
        <Form class="door-form" onSubmit={submit}>
          <Problem
            refusals={register.refusals.besides('displayName', 'email', 'password')}
            failure={register.failure}
          />
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
            autocomplete="new-password"
            required
            help={t('passwordHelp')}
            strength={{ known: [email(), name()] }}
            value={password()}
            onValue={setPassword}
            error={passwordError()}
          />
          <Button
            type="submit"
            kind="main"
            size="large"
            wide
            busy={register.busy || entering()}
            doing={t('registering')}
          >
            {t('register')}
          </Button>
        </Form>
      </Door>
    </Show>
  )
}

import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Button, ButtonLink } from '../../design/button/button.tsx'
import { Note } from '../../design/note/note.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useFrame } from '../../app/frame-data.ts'
import { accessToken, isSignedIn, renew } from '../../graph/session.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useWords } from '../../language/words.ts'
import { Door } from './door.tsx'
import { MailForm } from './mail-form.tsx'
import { SigningInSendVerificationDocument, SigningInVerifyDocument } from './signing-in.generated.ts'
import { signingInWords } from './words.ts'

/** The link of the mail that proves an address. It has a button: programs that look through mails open links too. */
export default function Verify() {
  const t = useWords(signingInWords)
  const frame = useFrame()
  const navigate = useNavigate()
  const [search] = useSearchParams<{ token?: string }>()
  const verify = useMutation(SigningInVerifyDocument)
  const [done, setDone] = createSignal(false)
  const [sent, setSent] = createSignal<string>()
  const isUsed = () => verify.refusals.all.some(({ code }) => code === 'TOKEN_NOT_VALID')

  async function confirm(): Promise<void> {
    if (!('done' in (await verify.run({ input: { token: search.token ?? '' } })))) return
    if (!isSignedIn()) return void setDone(true)
    // The next token says that the address is proved.
    await renew(accessToken())
    frame.again()
    showToast({ text: t('verified') })
    navigate('/', { replace: true })
  }

  return (
    <Switch
      fallback={
        <Door title={t('verifyTitle')} intro={isUsed() ? undefined : t('verifyMissing')}>
          <Problem refusals={verify.refusals.all} />
          <Show when={sent()}>
            {(email) => (
              <Note tone="go" alert>
                {t('sentAgain', { email: email() })}
              </Note>
            )}
          </Show>
          <MailForm document={SigningInSendVerificationDocument} onSent={setSent} />
        </Door>
      }
    >
      <Match when={done()}>
        <Door title={t('verifiedTitle')} intro={t('verifiedText')}>
          <ButtonLink kind="main" size="large" wide href="/login">
            {t('logIn')}
          </ButtonLink>
        </Door>
      </Match>
      <Match when={frame.me()?.verified && (isUsed() || !search.token)}>
        <Door title={t('verifiedTitle')} intro={t('alreadyVerified')}>
          <ButtonLink size="large" wide href="/">
            {t('lookAround')}
          </ButtonLink>
        </Door>
      </Match>
      <Match when={search.token && !isUsed()}>
        <Door
          title={t('verifyTitle')}
          intro={t('verifyText')}
          foot={
            <A class="link" href="/verify">
              {t('sendAgain')}
            </A>
          }
        >
          <Problem failure={verify.failure} />
          <Button
            kind="main"
            size="large"
            wide
            busy={verify.busy}
            doing={t('verifying')}
            onClick={() => void confirm()}
          >
            {t('verify')}
          </Button>
        </Door>
      </Match>
    </Switch>
  )
}

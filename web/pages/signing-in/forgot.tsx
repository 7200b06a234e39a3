import { A, useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { Note } from '../../design/note/note.tsx'
import { useWords } from '../../language/words.ts'
import { Door } from './door.tsx'
import { MailForm } from './mail-form.tsx'
import { SigningInForgetDocument } from './signing-in.generated.ts'
import { signingInWords } from './words.ts'

/** Asks for a mail with which a new password can be set. */
export default function Forgot() {
  const t = useWords(signingInWords)
  const [search] = useSearchParams<{ email?: string }>()
  const [sent, setSent] = createSignal<string>()
  return (
    <Door
      title={t('forgotTitle')}
      intro={t('forgotText')}
      foot={
        <A class="link" href="/login">
          {t('backToLogIn')}
        </A>
      }
    >
      <Show when={sent()}>
        {(email) => (
          <Note tone="go" alert>
            {t('forgotSent', { email: email() })}
          </Note>
        )}
      </Show>
      <MailForm document={SigningInForgetDocument} email={search.email} onSent={setSent} />
    </Door>
  )
}

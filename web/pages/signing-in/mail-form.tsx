import { createSignal } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/field/text-field.tsx'
import { Form } from '../../design/form/form.tsx'
import type { Registered } from '../../graph/registered.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { refusalTextIf } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { emailProblem } from './checks.ts'
import { signingInWords } from './words.ts'

type Variables = { readonly input: { readonly email: string } }

/** An address to which a mail is sent: to confirm it, or to set a new password. */
export function MailForm<Data extends object>(props: {
  readonly document: Registered<Data, Variables>
  readonly email?: string | undefined
  readonly onSent: (email: string) => void
}) {
  const t = useWords(signingInWords)
  const send = useMutation(props.document)
  const [email, setEmail] = createSignal(props.email ?? '')
  const [tried, setTried] = createSignal(false)
  const error = () =>
    (tried() ? emailProblem(email()) : undefined) ??
    refusalTextIf(send.refusals.at('email'), { BAD_USER_INPUT: t('wrongEmail') })

  async function submit(): Promise<void> {
    setTried(true)
    send.forget()
    const address = email().trim()
    if (!error() && 'done' in (await send.run({ input: { email: address } }))) props.onSent(address)
  }

  return (
    <Form class="door-form" onSubmit={submit}>
      <Problem refusals={send.refusals.besides('email')} failure={send.failure} />
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
        error={error()}
      />
      <Button type="submit" kind="main" size="large" wide busy={send.busy} doing={t('sending')}>
        {t('send')}
      </Button>
    </Form>
  )
}

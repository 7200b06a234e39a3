import { Problem } from '../../app/problem.tsx'
import { Button } from '../../design/button/button.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useWords } from '../../language/words.ts'
import { SigningInSendVerificationDocument } from './signing-in.generated.ts'
import { signingInWords } from './words.ts'

/** Has the mail that proves an address sent once more. */
export function SendAgain(props: { readonly email: string }) {
  const t = useWords(signingInWords)
  const send = useMutation(SigningInSendVerificationDocument)
  async function again(): Promise<void> {
    const { email } = props
    if ('done' in (await send.run({ input: { email } }))) showToast({ text: t('sentAgain', { email }) })
  }
  return (
    <>
      <Problem refusals={send.refusals.all} failure={send.failure} />
      <Button busy={send.busy} doing={t('sending')} onClick={() => void again()}>
        {t('sendAgain')}
      </Button>
    </>
  )
}

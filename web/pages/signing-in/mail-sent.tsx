import { Button } from '../../design/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { Door } from './door.tsx'
import { SendAgain } from './send-again.tsx'
import { signingInWords } from './words.ts'

/** After a registration: the mail is on its way, and what to do when it does not come. */
export function MailSent(props: { readonly email: string; readonly onOther: () => void }) {
  const t = useWords(signingInWords)
  return (
    <Door title={t('mailSentTitle')} intro={t('mailSent', { email: props.email })}>
      <p class="small q">{t('mailNone')}</p>
      <SendAgain email={props.email} />
      <Button kind="bare" onClick={() => props.onOther()}>
        {t('otherAddress')}
      </Button>
    </Door>
  )
}

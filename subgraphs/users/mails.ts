import type { MailMessage } from '@stoa/mail/mail'
import type { Job } from '@stoa/subgraph/definition'
import { keepMailToken } from './commands/registration.ts'
import type { UsersPorts } from './ports.ts'
import { hashSecret, newSecret } from './secrets.ts'
import type { Tables } from './tables.ts'

/**
 * Writes to somebody about their account. The token is made here, and so lies
 * neither in the job nor in an event: its hash is kept, the mail carries it. A
 * job that runs again sends another token, and either counts.
 */
export const sendAccountMail: Job<Tables, UsersPorts> = {
  run: async ({ personId = '', kind }, { run, db, ports }) => {
    if (kind === 'KNOWN') {
      const person = await db
        .selectFrom('person')
        .select(['email', 'display_name as displayName', 'version'])
        .where('id', '=', personId)
        .where('status', '=', 'ACTIVE')
        .executeTakeFirst()
      if (person)
        await ports.mail.send({ id: `known:${newSecret()}`, to: person.email, ...knownMail(person, ports.publicUrl) })
      return
    }
    const purpose = kind === 'RESET' ? 'RESET' : 'VERIFY'
    const token = newSecret()
    const hash = hashSecret(token)
    const person = await run(keepMailToken, { personId, purpose, hash })
    if (!person) return
    const text = (purpose === 'RESET' ? resetMail : verifyMail)(person, ports.publicUrl, token)
    await ports.mail.send({ id: `${purpose.toLowerCase()}:${hash}`, to: person.email, ...text })
  },
}

type Text = Pick<MailMessage, 'subject' | 'text'>
type Addressee = { readonly displayName: string }

function verifyMail({ displayName }: Addressee, publicUrl: string, token: string): Text {
  return {
    subject: 'Please confirm your e-mail address',
    text: `Hello ${displayName},

please confirm that this is your e-mail address by opening this link within 24 hours:

${publicUrl}/users/verify?token=${token}

If you did not open an account, do nothing.
`,
  }
}

function resetMail({ displayName }: Addressee, publicUrl: string, token: string): Text {
  return {
    subject: 'Set a new password',
    text: `Hello ${displayName},

open this link within one hour to set a new password:

${publicUrl}/users/reset?token=${token}

If you did not ask for it, do nothing: your password stays as it is.
`,
  }
}

function knownMail({ displayName }: Addressee, publicUrl: string): Text {
  return {
    subject: 'You already have an account',
    text: `Hello ${displayName},

somebody, perhaps you, wanted to open an account with this e-mail address at ${publicUrl}. There is one already: log in
with it, or ask for a new password if you forgot yours.

If it was not you, do nothing.
`,
  }
}

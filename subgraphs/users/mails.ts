import type { MailMessage } from '@stoa/mail/mail'
import type { Job } from '@stoa/subgraph/definition'
import { type Addressee, keepMailToken } from './commands/mail-tokens.ts'
import { pagesOf } from './mail-links.ts'
import type { UsersPorts } from './ports.ts'
import { hashSecret, newSecret } from './secrets.ts'
import type { Tables, UsersDb } from './tables.ts'

/**
 * Writes to somebody about their account. The token is made here, and so lies
 * neither in the job nor in an event: its hash is kept, the mail carries it. A
 * job that runs again sends another token, and either counts.
 */
export const sendAccountMail: Job<Tables, UsersPorts> = {
  run: async ({ personId = '', kind }, { run, db, ports }) => {
    if (kind === 'KNOWN') return tellOwner(personId, db, ports)
    const purpose = kind === 'RESET' ? 'RESET' : 'VERIFY'
    const token = newSecret()
    const hash = hashSecret(token)
    const addressee = await run(keepMailToken, { personId, purpose, hash })
    if (!addressee) return
    const link = (page: string) => `${pagesOf(ports)}/${page}?token=${token}`
    const text =
      purpose === 'RESET' ? resetMail(addressee, link('reset')) : verifyMail(link('verify'), kind === 'VERIFY_AGAIN')
    await ports.mail.send({ id: `${purpose.toLowerCase()}:${hash}`, to: addressee.email, ...text })
  },
}

/** Tells the owner of a proved address that somebody wanted to register it. */
async function tellOwner(personId: string, db: UsersDb, ports: UsersPorts): Promise<void> {
  const person = await db
    .selectFrom('person')
    .select(['email', 'display_name as name'])
    .where('id', '=', personId)
    .where('status', '=', 'ACTIVE')
    .where('verified_at', 'is not', null)
    .executeTakeFirst()
  if (person) await ports.mail.send({ id: `known:${newSecret()}`, to: person.email, ...knownMail(person, ports) })
}

type Text = Pick<MailMessage, 'subject' | 'text'>

/**
 * The first mail to an address that anybody may have typed: it says nothing
 * that whoever typed it has written, not even a name.
 */
function verifyMail(link: string, isAgain: boolean): Text {
  const again = isAgain
    ? `
There was an account with this address before that nobody has confirmed. It begins anew: its password and the links of
earlier mails do not count any more.
`
    : ''
  return {
    subject: 'Please confirm your e-mail address',
    text: `Hello,

somebody has opened an account with this e-mail address. If that was you just now, please confirm it within 24 hours:

${link}
${again}
If it was not you, do nothing: then the address stays unconfirmed.
`,
  }
}

function resetMail({ name }: Addressee, link: string): Text {
  return {
    subject: 'Set a new password',
    text: `Hello${name === undefined ? '' : ` ${name}`},

open this link within one hour to set a new password:

${link}

If you did not ask for it, do nothing: your password stays as it is.
`,
  }
}

function knownMail({ name }: { readonly name: string }, { publicUrl, pagesUrl }: UsersPorts): Text {
  const links = pagesUrl ? `\nLog in: ${pagesUrl}/login\nNew password: ${pagesUrl}/forgot\n` : ''
  return {
    subject: 'You already have an account',
    text: `Hello ${name},

somebody, perhaps you, wanted to open an account with this e-mail address at ${publicUrl}. There is one already: log in
with it, or ask for a new password if you forgot yours.
${links}
If it was not you, do nothing.
`,
  }
}

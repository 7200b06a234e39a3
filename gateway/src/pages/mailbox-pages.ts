import type { ServerResponse } from 'node:http'
import type { KeptMail, Mailbox } from '@stoa/mail/mailbox'
import { sendJson, sendProblem } from '../http/send.ts'
import { Html, escapeHtml, html, page } from './html.ts'

/** Answers `/dev/mailbox`, `/dev/mailbox.json`, `/dev/mailbox/<id>` and `/dev/mailbox/<id>/html`; false for another path. */
export async function answerMailbox(
  mailbox: Mailbox,
  url: URL,
  response: ServerResponse,
  send: (text: string) => void,
): Promise<boolean> {
  if (url.pathname === '/dev/mailbox.json') {
    const to = url.searchParams.get('to')?.toLowerCase()
    const mails = await mailbox.list()
    sendJson(response, 200, to === undefined ? mails : mails.filter((mail) => mail.to.toLowerCase() === to))
    return true
  }
  if (url.pathname === '/dev/mailbox') {
    send(listPage(await mailbox.list()))
    return true
  }
  const [, written, html] = /^\/dev\/mailbox\/([^/]+)(\/html)?$/.exec(url.pathname) ?? []
  if (written === undefined) return false
  const id = decoded(written)
  if (id === undefined) {
    sendProblem(response, 400, 'The address of the mail cannot be read: % stands before two hexadecimal digits.')
    return true
  }
  const mail = await mailbox.read(id)
  if (!mail) return false
  if (html) sendMailHtml(response, mail)
  else send(mailPage(mail))
  return true
}

/** A part of a path as it was meant; undefined where it cannot be read. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function listPage(mails: readonly KeptMail[]): string {
  const rows = mails.map(
    ({ id, at, to, subject }) => html`<tr><td class="soft time">${stamp(at)}</td><td>${to}</td>
<td><a href="/dev/mailbox/${id}">${subject}</a></td></tr>`,
  )
  const table = html`<div class="card"><table><tr><th>Sent</th><th>To</th><th>Subject</th></tr>${rows}</table></div>`
  return page(
    'Mailbox · Stoa',
    html`<h1>Mailbox</h1>
<p class="soft">Every mail that the product sends in development; nothing leaves this machine.
For scripts: <a href="/dev/mailbox.json">/dev/mailbox.json</a>, or <code>/dev/mailbox.json?to=address</code>.</p>
${mails.length > 0 ? table : html`<p>No mail yet. Register somebody, and the verification mail lies here.</p>`}`,
  )
}

function mailPage(mail: KeptMail): string {
  const frame = html`<h2>HTML</h2>
<iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/dev/mailbox/${mail.id}/html"></iframe>`
  return page(
    `${mail.subject} · Mailbox`,
    html`<p><a href="/dev/mailbox">All mails</a></p><h1>${mail.subject}</h1>
<p class="soft">From ${mail.from} to <b>${mail.to}</b>, ${stamp(mail.at)}</p>
<pre>${withLinks(mail.text)}</pre>
${mail.html === undefined ? undefined : frame}`,
  )
}

/** The mail's own HTML, in a frame that runs nothing and loads nothing. */
function sendMailHtml(response: ServerResponse, mail: KeptMail): void {
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    'cache-control': 'no-store',
  })
  response.end(`<base target="_blank">${mail.html ?? escapeHtml(mail.text)}`)
}

function withLinks(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/)
  return new Html(
    parts
      .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>`.text : escapeHtml(part)))
      .join(''),
  )
}

function stamp(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ')
}

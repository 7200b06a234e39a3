import { edgesOf } from '@stoa/contracts/edges'

/** The few pages that links of mails open; everything else that people see is the web app's. */
export function page(status: number, title: string, body: string): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{font:18px/1.5 system-ui;max-width:32rem;margin:15vh auto;padding:0 1rem}input,button{font:inherit;padding:.4rem}</style>
</head>
<body><h1>${escapeHtml(title)}</h1>${body}</body>
</html>`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // The address of the page holds a token, which no other site may see.
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
}

/** A button that confirms an e-mail address: opening the link alone does nothing, because mail scanners open links. */
export function confirmForm(token: string): Response {
  return page(
    200,
    'Confirm your e-mail address',
    `${paragraph('Go on if you have just opened an account here yourself. Otherwise close this page.')}
<form method="post" action="${edgesOf('users')}/verify">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<p><button>Confirm it</button></p></form>`,
  )
}

/** A form that sets a new password with the token of a mail. */
export function passwordForm(token: string, problem?: string): Response {
  const note = problem ? `<p role="alert">${escapeHtml(problem)}</p>` : ''
  return page(
    problem ? 422 : 200,
    'Set a new password',
    `${note}<form method="post" action="${edgesOf('users')}/reset">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<p><label>New password<br><input type="password" name="password" autocomplete="new-password" minlength="10" maxlength="200" required></label></p>
<p><button>Set it</button></p></form>`,
  )
}

export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

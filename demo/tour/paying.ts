import type { Journey } from './journey.ts'

/** Pays on the provider's page as a browser does: opens it, fills in its form, sends it. Answers the page that follows. */
export async function payWith(journey: Journey, payUrl: string, card: 'success' | 'declined'): Promise<string> {
  const page = await (await fetch(payUrl)).text()
  const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1]
  journey.expect(action && page.includes(`value="${card}"`), 'the page has a form with test cards')
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const form = new URLSearchParams(fields.map(([, name = '', value = '']): [string, string] => [name, value]))
  form.set('card', card)
  const answer = await fetch(new URL(action, payUrl), { method: 'POST', body: form })
  const text = await answer.text()
  const said = /<main>([\s\S]*?)<\/main>/
    .exec(text)?.[1]
    ?.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  journey.show({
    who: 'the buyer, in a browser',
    operation: `POST ${new URL(action, payUrl).pathname}`,
    variables: { card },
    answer: { status: answer.status, page: said },
  })
  return text
}

import { demoPassword } from '@stoa/demo/accounts'
import { expect } from 'vitest'
import { appUrl } from './visit.ts'

/** A person of their own, who has just opened an account; `prove` opens the link of the mail, and they are welcomed. */
export async function newPerson(displayName = 'Sam Session') {
  const email = `s${crypto.randomUUID().slice(0, 8)}@demo.example`
  const input = { email, password: demoPassword, displayName }
  await ask('mutation ($input: PersonRegisterInput!) { personRegister(input: $input) { accepted } }', { input })
  async function prove(): Promise<void> {
    const address = `${appUrl()}/dev/mailbox.json?to=${encodeURIComponent(email)}`
    const mail = async () => ((await (await fetch(address)).json()) as { text: string }[])[0]?.text ?? ''
    await expect.poll(mail, { timeout: 20_000 }).toContain('/verify?token=')
    const token = /token=([\w-]+)/.exec(await mail())?.[1]
    await ask('mutation ($input: PersonVerifyInput!) { personVerify(input: $input) { verified } }', {
      input: { token },
    })
  }
  return { email, prove }
}

/** Asks the graph from elsewhere, as a program does. */
export async function ask(query: string, variables: object = {}, token?: string): Promise<any> {
  const response = await fetch(`${appUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}

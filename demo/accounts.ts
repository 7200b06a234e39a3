/** The one password of everybody in the demo world; the start page shows it. */
export const demoPassword = 'a library of things'

/** Where the mail of the demo world's people goes. */
export const demoDomain = 'demo.example'

/** People of the demo world whom the start page, the tour and tests sign in as. */
export const demoAccounts = [
  { name: 'Mira Lindqvist', role: 'customer', email: `mira@${demoDomain}` },
  { name: 'Jonas Albrecht', role: 'customer', email: `jonas@${demoDomain}` },
  { name: 'Aylin Demir', role: 'lends out things of her own', email: `aylin@${demoDomain}` },
  { name: 'Tobias Brandt', role: 'staff', email: `tobias@${demoDomain}` },
  { name: 'Sofia Marchetti', role: 'staff', email: `sofia@${demoDomain}` },
  { name: 'Henrike Voss', role: 'admin', email: `henrike@${demoDomain}` },
] as const

export type DemoAccount = (typeof demoAccounts)[number]

/** The first account with a role. */
export function demoAccount(role: 'customer' | 'staff' | 'admin'): DemoAccount {
  return demoAccounts.find((account) => account.role === role) as DemoAccount
}

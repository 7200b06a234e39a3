import { hash, verify } from '@node-rs/argon2'
import { foldPassword } from '@stoa/values/password'

/** How passwords are hashed, folded before (`foldPassword`); slow on purpose, so never inside a transaction. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** False for a wrong password, and always for `undefined`, in the same time. */
  verify(hashed: string | undefined, password: string): Promise<boolean>
  /** Whether a hash was made with weaker settings than today's. */
  isOutdated(hashed: string): boolean
}

/** OWASP's first choice: argon2id (2 in the library's enumeration), 19 MiB, two passes, one lane. */
const settings = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** How many are hashed at once (19 MiB and a core each), and how many may wait. */
const workersMax = 2
const waitingMax = 200

/** Too many passwords wait to be hashed: the client should come back later. */
export class PasswordsBusy extends Error {
  readonly extensions = { code: 'SERVICE_UNAVAILABLE' }
}

export function argon2Passwords(cost: { readonly memoryCost?: number; readonly timeCost?: number } = {}): Passwords {
  const options = { ...settings, ...cost }
  const turn = turns(workersMax, waitingMax)
  // What an unknown account is compared with: the same work as for a known one.
  let stranger: Promise<string> | undefined
  return {
    hash: (password) => turn(() => hash(foldPassword(password), options)),
    verify: async (hashed, password) => {
      stranger ??= hash('nobody has this password', options)
      const against = hashed ?? (await stranger)
      const matches = await turn(() => verify(against, foldPassword(password)))
      return matches && hashed !== undefined
    },
    isOutdated: (hashed) => !hashed.startsWith(`$argon2id$v=19$m=${options.memoryCost},t=${options.timeCost},p=1$`),
  }
}

/** Lets `active` run at once and the others wait in their order, up to a bound. */
function turns(active: number, waitingMost: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (running >= active) {
      if (waiting.length >= waitingMost)
        throw new PasswordsBusy('Too many people log in at this moment. Try again soon.')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running++
    try {
      return await run()
    } finally {
      // The place goes straight to who waits longest, so that nobody overtakes.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

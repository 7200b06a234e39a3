import { isEasyToGuess } from '@stoa/values/password'
import { invalidInput, type Refusal } from '@stoa/values/refusal'

/** Refuses a password that is easy to guess. */
export function checkPassword(
  password: string,
  known: readonly string[],
  path: readonly string[] = ['input', 'password'],
): Refusal | undefined {
  return isEasyToGuess(password, known)
    ? invalidInput('This password is easy to guess. Several words together make a good one.', path)
    : undefined
}

/**
 * An argument that no honest client sends, such as a page of a million: it is
 * not a refusal that a form could show but an error with the code
 * BAD_USER_INPUT.
 */
export class BadArgument extends Error {
  override readonly name = 'BadArgument'
  readonly extensions = { code: 'BAD_USER_INPUT' }
}

import type { IncomingMessage } from 'node:http'
import { BodyTooLarge, ClientGone, readBody } from './read-body.ts'

/** A request that is refused before either lane sees it. */
export type Refused = { readonly status: number; readonly code: string; readonly message: string }

const refused = (status: number, message: string, code = 'BAD_REQUEST') => ({ refused: { status, code, message } })

/**
 * The JSON of a POST; an empty object for other kinds of content, which Apollo
 * Server refuses by its own rules. What is wrong with a body is answered;
 * undefined where the client went away before it was whole.
 */
export async function requestBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ readonly body: unknown } | { readonly refused: Refused } | undefined> {
  if (request.method !== 'POST') return { body: undefined }
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (encoding.toLowerCase() !== 'identity') return refused(415, 'Send the body as it is, without content-encoding.')
  const isJson = type === 'application/json' || type.split(';')[0]?.trim().toLowerCase() === 'application/json'
  const charset = isJson ? charsetOf(type) : undefined
  if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) return refused(415, 'JSON is sent in UTF-8.')
  try {
    const bytes = await readBody(request, maxBytes)
    return { body: isJson ? JSON.parse(textOf(bytes)) : {} }
  } catch (error) {
    if (error instanceof BodyTooLarge)
      return refused(413, `The body is larger than ${maxBytes} bytes.`, 'BODY_TOO_LARGE')
    if (error instanceof ClientGone) return undefined
    if (error instanceof SyntaxError) return refused(400, 'The body is not JSON.')
    throw error
  }
}

function charsetOf(type: string): string | undefined {
  return /; *charset *= *"?([^\s;"]+)/i.exec(type)?.[1]
}

/** Some clients begin with the mark of the order of bytes, which is no part of JSON. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

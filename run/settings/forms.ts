import { availableParallelism } from 'node:os'
import { z } from 'zod'

// What the texts of variables look like, and what is made of them.

/** A port. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port: a whole number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'is not a port: a whole number from 1 to 65535')

/** How many of something there may be. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'is not a whole number from 1 to 999999999')
  .transform(Number)

/** How many processes; `auto` is one per core. */
export const workers = z
  .string()
  .regex(/^(auto|[1-9]\d{0,2})$/, 'is neither "auto" nor a whole number from 1 to 999')
  .transform((text) => (text === 'auto' ? availableParallelism() : Number(text)))

/** A switch. */
export const onOff = z.enum(['on', 'off'], 'is neither "on" nor "off"').transform((value) => value === 'on')

/** A URL with one of these schemes; `form` is what people are told. */
export function url(schemes: readonly string[], form: string) {
  return z.string().refine((text) => {
    const parsed = URL.parse(text)
    return parsed !== null && schemes.includes(parsed.protocol)
  }, `is not of the form ${form}`)
}

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Origins of browser apps. */
export const origins = z
  .string()
  .transform(list)
  .refine(
    (values) => values.every((value) => URL.parse(value)?.origin === value),
    'is not a list of origins (scheme, host and port alone, such as https://shop.example.org), parted by commas',
  )

/** Where events travel: Kafka, by its brokers. */
export const events = z.string().transform((text, context) => {
  const match = /^kafka:\/\/([^/?]+)\/?(\?(&?(partitions|replication)=\d+)+)?$/.exec(text)
  const brokers = list(match?.[1] ?? '')
  if (brokers.length === 0 || !brokers.every((broker) => /^[\w.-]+:\d+$/.test(broker))) {
    context.addIssue('is not of the form kafka://host:port[,host:port][?partitions=4&replication=1]')
    return z.NEVER
  }
  return { url: text, brokers }
})

/** PEM texts may be given on one line, with \n for the line ends, because many tools allow no more. */
export const pem = z
  .string()
  .transform((text) => text.replaceAll('\\n', '\n').trim())
  .refine((text) => text.includes('-----BEGIN '), 'is not a PEM text ("-----BEGIN …")')

/** Secrets, the present one first. */
export const secrets = z
  .string()
  .transform(list)
  .refine(
    (values) => values.length > 0 && values.every((value) => value.length >= 32),
    'is not a list of secrets of at least 32 characters each, parted by commas',
  )

/** `http://{name}:{port}/graphql`, or `items=http://…` for one subgraph alone; several, parted by commas. */
export const urlTemplates = z.string().transform((text, context) => {
  const templates = list(text).map((entry) => {
    const [, name, template = ''] = /^(?:([a-z][a-z0-9-]*)=)?(.+)$/.exec(entry) ?? []
    return { name, template }
  })
  const isUsable = ({ name, template }: (typeof templates)[number]) =>
    /^https?:\/\/./.test(template) &&
    URL.canParse(template.replaceAll('{name}', 'x').replaceAll('{port}', '1')) &&
    // One address for all of them would be the wrong one for all but one.
    (name !== undefined || template.includes('{name}') || template.includes('{port}'))
  if (templates.length > 0 && templates.every(isUsable)) return templates
  context.addIssue('is not a list of URLs with {name} or {port} in them, or of name=URL, parted by commas')
  return z.NEVER
})

/** Files or folders. */
export const paths = z
  .string()
  .transform(list)
  .refine((values) => values.length > 0, 'is not a list of paths, parted by commas')

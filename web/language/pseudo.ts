import type { Texts } from './texts.ts'

/**
 * A language that nobody speaks, read from right to left and a third longer than English, made from the English
 * texts: what was not translated, does not fit or does not turn is seen at once.
 */
export function pseudo<T extends Texts>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, turned(text)])) as T
}

function turned(text: Texts[string]): Texts[string] {
  if (typeof text === 'string') return longer(text)
  if (typeof text === 'function') return (...values: never[]) => longer(text(...values))
  return pseudo(text)
}

function longer(text: string): string {
  const kept = text
    .split(/({{.*?}})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[aeiou]/g, '$&\u0301')))
  return `\u2067${kept.join('')}${' ~'.repeat(Math.ceil(text.length / 6))}\u2069`
}

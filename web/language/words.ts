import { flatten, resolveTemplate, translator, type Flatten } from '@solid-primitives/i18n'
import { type Language, language } from './language.ts'
import { pseudo } from './pseudo.ts'
import type { Texts } from './texts.ts'

/** The same names with texts of another language. */
type Same<T extends Texts> = {
  readonly [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends (...values: infer V) => string
      ? (...values: V) => string
      : T[Name] extends Texts
        ? Same<T[Name]>
        : never
}

export type Words<T extends Texts = Texts> = { readonly en: T; readonly de: Same<T> }

/** Words of a page or component: English says which there are, and German has to have all of them. */
export function defineWords<const T extends Texts>(words: { readonly en: T; readonly de: Same<T> }): Words<T> {
  return words as Words<T>
}

/**
 * The translator for these words, in the language of now: `t('reserve', { from, to })`. `{{ from }}` in a text is
 * filled in; a text that is a function gets its values in order.
 */
export function useWords<T extends Texts>(words: Words<T>) {
  return translator(() => inLanguage(words, language()) as Flatten<Same<T>>, resolveTemplate)
}

const flat = new WeakMap<object, Map<Language, unknown>>()

function inLanguage<T extends Texts>(words: Words<T>, wanted: Language): unknown {
  const known = flat.get(words) ?? new Map<Language, unknown>()
  flat.set(words, known)
  if (!known.has(wanted)) known.set(wanted, flatten(wanted === 'ar-XB' ? pseudo(words.en) : words[wanted]))
  return known.get(wanted)
}

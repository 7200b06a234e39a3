import { defineWords } from '../../language/words.ts'

export const comboboxWords = defineWords({
  en: {
    suggestions: 'Suggestions',
    none: 'Nothing of that name',
    count: (count: number) =>
      count === 0
        ? 'No suggestions'
        : `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, reach them by arrow keys`,
  },
  de: {
    suggestions: 'Vorschläge',
    none: 'Nichts mit diesem Namen',
    count: (count: number) =>
      count === 0
        ? 'Keine Vorschläge'
        : `${count} ${count === 1 ? 'Vorschlag' : 'Vorschläge'}, mit den Pfeiltasten zu erreichen`,
  },
})

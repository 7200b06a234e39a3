import { defineWords } from '../../language/words.ts'

export const moreWords = defineWords({
  en: { more: 'Show more', loading: 'Loading' },
  de: { more: 'Mehr anzeigen', loading: 'Wird geladen' },
})

import { defineWords } from '../../language/words.ts'

export const modalWords = defineWords({ en: { close: 'Close' }, de: { close: 'Schließen' } })

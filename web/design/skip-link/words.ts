import { defineWords } from '../../language/words.ts'

export const skipWords = defineWords({ en: { skip: 'To the content' }, de: { skip: 'Zum Inhalt' } })

import { defineWords } from '../../language/words.ts'

export const crumbsWords = defineWords({ en: { label: 'Where this is' }, de: { label: 'Wo das ist' } })

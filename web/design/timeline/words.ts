import { defineWords } from '../../language/words.ts'

export const timelineWords = defineWords({ en: { next: '(still to come)' }, de: { next: '(steht noch aus)' } })

import { defineWords } from '../../language/words.ts'

export const liveWords = defineWords({
  en: { live: 'Live', waits: 'Not live' },
  de: { live: 'Live', waits: 'Nicht live' },
})

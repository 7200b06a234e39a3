import { defineWords } from '../../../language/words.ts'

export const requestsWords = defineWords({
  en: {
    title: 'Requests',
    none: 'No request waits',
    noneText: 'New ones appear here by themselves.',
  },
  de: {
    title: 'Anfragen',
    none: 'Keine Anfrage wartet',
    noneText: 'Neue erscheinen hier von selbst.',
  },
})

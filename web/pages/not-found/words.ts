import { defineWords } from '../../language/words.ts'

export const notFoundWords = defineWords({
  en: {
    title: 'There is nothing at this address',
    text: 'The link is old, a letter is missing, or it belongs to somebody else.',
    look: 'Look around',
  },
  de: {
    title: 'Unter dieser Adresse ist nichts',
    text: 'Der Link ist alt, ein Buchstabe fehlt, oder es gehört jemand anderem.',
    look: 'Umsehen',
  },
})

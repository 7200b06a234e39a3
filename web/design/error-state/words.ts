import { defineWords } from '../../language/words.ts'

export const errorWords = defineWords({
  en: {
    again: (seconds: number) => `We try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    now: 'Try now',
    trying: 'Trying',
  },
  de: {
    again: (seconds: number) => `Neuer Versuch in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'}.`,
    now: 'Jetzt versuchen',
    trying: 'Wird versucht',
  },
})

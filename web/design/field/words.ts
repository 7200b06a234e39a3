import { defineWords } from '../../language/words.ts'

export const fieldWords = defineWords({
  en: {
    optional: '(if you like)',
    fewer: '{{ label }}: fewer',
    more: '{{ label }}: more',
    show: 'Show the password',
    hide: 'Hide the password',
    strength: 'Strength of the password',
    levels: {
      0: 'Guessed at once',
      1: 'Guessed within minutes',
      2: 'Holds for a while: longer is better',
      3: 'Good',
      4: 'Very good',
    },
  },
  de: {
    optional: '(wenn Sie möchten)',
    fewer: '{{ label }}: weniger',
    more: '{{ label }}: mehr',
    show: 'Passwort anzeigen',
    hide: 'Passwort verbergen',
    strength: 'Stärke des Passworts',
    levels: {
      0: 'Sofort zu erraten',
      1: 'In Minuten zu erraten',
      2: 'Hält eine Weile: länger ist besser',
      3: 'Gut',
      4: 'Sehr gut',
    },
  },
})

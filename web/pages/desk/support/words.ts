import { defineWords } from '../../../language/words.ts'

export const supportWords = defineWords({
  en: {
    title: 'Support',
    none: 'Nobody waits for an answer',
    noneText: 'New conversations appear here by themselves.',
    WAITING: 'Waiting',
    ACTIVE: 'Under way',
    ENDED: 'Ended',
    answer: 'Answer',
    general: 'To the house',
    said: (name: string, text: string) => `${name}: ${text}`,
  },
  de: {
    title: 'Hilfe',
    none: 'Niemand wartet auf Antwort',
    noneText: 'Neue Gespräche erscheinen hier von selbst.',
    WAITING: 'Wartet',
    ACTIVE: 'Im Gang',
    ENDED: 'Beendet',
    answer: 'Antworten',
    general: 'An das Haus',
    said: (name: string, text: string) => `${name}: ${text}`,
  },
})

import { defineWords } from '../../language/words.ts'

export const deskWords = defineWords({
  en: {
    failed: 'This list did not load',
    failedText: 'The rest of the desk works.',
    place: 'Place',
    everywhere: 'All places',
    status: 'State',
    any: 'All',
    filter: 'What is shown',
    notDone: 'Not done. Try again.',
    back: 'Back',
    reason: 'Reason, they read it',
    note: 'Note',
  },
  de: {
    failed: 'Diese Liste wurde nicht geladen',
    failedText: 'Der Rest der Theke funktioniert.',
    place: 'Ort',
    everywhere: 'Alle Orte',
    status: 'Stand',
    any: 'Alle',
    filter: 'Was gezeigt wird',
    notDone: 'Nicht geschehen. Versuchen Sie es noch einmal.',
    back: 'Zurück',
    reason: 'Grund, er wird gelesen',
    note: 'Notiz',
  },
})

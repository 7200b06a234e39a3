import { defineWords } from '../../language/words.ts'

export const toastWords = defineWords({
  en: { region: 'What was just done', undo: 'Undo' },
  de: { region: 'Was gerade geschah', undo: 'Rückgängig' },
})

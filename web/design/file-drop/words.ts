import { defineWords } from '../../language/words.ts'

export const fileDropWords = defineWords({
  en: { how: 'Drag them here, or choose', drop: 'Let go here' },
  de: { how: 'Hierher ziehen oder auswählen', drop: 'Hier loslassen' },
})

import { defineWords } from '../../language/words.ts'

export const netBarWords = defineWords({
  en: {
    offline: 'You are offline.',
    offlineSince: 'You are offline. This is how things stood at {{ time }}.',
    reconnecting: 'Reconnecting. What you do is kept until then.',
    again: 'Live again, up to date.',
  },
  de: {
    offline: 'Sie sind offline.',
    offlineSince: 'Sie sind offline. So war es um {{ time }} Uhr.',
    reconnecting: 'Verbindung wird wiederhergestellt. Was Sie tun, wird so lange aufgehoben.',
    again: 'Wieder live, alles ist aktuell.',
  },
})

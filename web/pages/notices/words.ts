import { defineWords } from '../../language/words.ts'

export const noticesWords = defineWords({
  en: {
    title: 'Notices',
    which: 'Which notices',
    all: 'All',
    unread: 'New',
    unreadMark: 'New',
    readAll: 'Mark all as read',
    reading: 'Marking',
    allRead: (count: number) =>
      count === 1 ? 'One notice is marked as read.' : `${count} notices are marked as read.`,
    none: 'Nothing to tell yet',
    noneText: 'When something happens with your loans, orders and messages, you read it here.',
    noneNew: 'Everything is read',
    noneNewText: 'What is new comes here by itself.',
    showAll: 'Show all',
    settings: 'What comes by mail',
    failed: 'Your notices did not load',
    failedText: 'The rest of the app works.',
    lookAround: 'Look around',
  },
  de: {
    title: 'Mitteilungen',
    which: 'Welche Mitteilungen',
    all: 'Alle',
    unread: 'Neue',
    unreadMark: 'Neu',
    readAll: 'Alle als gelesen markieren',
    reading: 'Wird markiert',
    allRead: (count: number) =>
      count === 1 ? 'Eine Mitteilung ist als gelesen markiert.' : `${count} Mitteilungen sind als gelesen markiert.`,
    none: 'Noch nichts zu sagen',
    noneText: 'Wenn mit Ihren Ausleihen, Bestellungen und Nachrichten etwas geschieht, lesen Sie es hier.',
    noneNew: 'Alles ist gelesen',
    noneNewText: 'Was neu ist, kommt von selbst hierher.',
    showAll: 'Alle zeigen',
    settings: 'Was per Mail kommt',
    failed: 'Ihre Mitteilungen konnten nicht geladen werden',
    failedText: 'Der Rest der App funktioniert.',
    lookAround: 'Stöbern',
  },
})

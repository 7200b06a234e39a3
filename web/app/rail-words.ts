import { defineWords } from '../language/words.ts'

export const railWords = defineWords({
  en: {
    places: 'The desk',
    desk: 'Desk',
    requests: 'Requests',
    loans: 'Loans',
    orders: 'Orders',
    support: 'Support',
    items: 'Items',
    waiting: (count: number) => `, ${count} waiting`,
  },
  de: {
    places: 'Die Theke',
    desk: 'Theke',
    requests: 'Anfragen',
    loans: 'Ausleihen',
    orders: 'Bestellungen',
    support: 'Hilfe',
    items: 'Dinge',
    waiting: (count: number) => `, ${count} warten`,
  },
})

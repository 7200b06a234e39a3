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
    people: 'People',
    labels: 'Labels',
    engine: 'Engine room',
  },
  de: {
    places: 'Die Theke',
    desk: 'Theke',
    requests: 'Anfragen',
    loans: 'Ausleihen',
    orders: 'Bestellungen',
    support: 'Hilfe',
    items: 'Dinge',
    people: 'Personen',
    labels: 'Etiketten',
    engine: 'Maschinenraum',
  },
})

import { defineWords } from '../../language/words.ts'

export const cardWords = defineWords({
  en: {
    free: '{{ free }} of {{ total }} free',
    from: 'From {{ day }}',
    out: 'All out',
    stock: '{{ count }} in stock',
    soldOut: 'Sold out',
    deposit: '{{ amount }} deposit',
    noDeposit: 'No deposit',
  },
  de: {
    free: '{{ free }} von {{ total }} frei',
    from: 'Ab {{ day }}',
    out: 'Alle verliehen',
    stock: '{{ count }} vorrätig',
    soldOut: 'Ausverkauft',
    deposit: '{{ amount }} Kaution',
    noDeposit: 'Ohne Kaution',
  },
})

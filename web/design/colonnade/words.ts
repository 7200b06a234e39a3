import { defineWords } from '../../language/words.ts'

export const colonnadeWords = defineWords({
  en: {
    always: (days: number) => `Free on each of the next ${days} days`,
    never: (days: number) => `All out on the next ${days} days`,
    until: 'Free until {{ day }}',
    from: 'Free from {{ day }}',
    on: 'Free: {{ stretches }}',
  },
  de: {
    always: (days: number) => `An jedem der nächsten ${days} Tage frei`,
    never: (days: number) => `An den nächsten ${days} Tagen nichts frei`,
    until: 'Frei bis {{ day }}',
    from: 'Frei ab {{ day }}',
    on: 'Frei: {{ stretches }}',
  },
})

import { addDays, today } from '../../language/dates.ts'
import type { DayFree } from '../../design/colonnade/standing.ts'
import books from './pictures/books.svg'
import cargobike from './pictures/cargobike.svg'
import drill from './pictures/drill.svg'
import film from './pictures/film.svg'
import guitar from './pictures/guitar.svg'
import leica from './pictures/leica.svg'
import mixer from './pictures/mixer.svg'
import slr from './pictures/slr.svg'
import tent from './pictures/tent.svg'
import tripod from './pictures/tripod.svg'

export const pictures = { books, cargobike, drill, film, guitar, leica, mixer, slr, tent, tripod }

/** Days from today on, by how many are free on each: `4400 1234`. */
export function sampleDays(free: string, total = 4): readonly DayFree[] {
  return [...free].map((count, at) => ({ day: addDays(today(), at), free: Number(count), total }))
}

/** A stretch of days from today on. */
export function sampleRange(from: number, to: number) {
  return { from: addDays(today(), from), to: addDays(today(), to) }
}

/** Euros. */
export function euros(amount: number) {
  return { amountMinor: Math.round(amount * 100), currency: 'EUR', exponent: 2 }
}

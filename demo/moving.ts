const dayMs = 86_400_000

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
} as const

const monthNames = [...new Set([...months.en, ...months.de])].join('|')

/** A day wherever it stands: alone, in a time, in a range; and written out, as notifications do. */
const days = new RegExp(
  `(?<![\\w.-])(20\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])|(?<!\\d)(\\d{1,2})(\\.?) (${monthNames}) (20\\d\\d)(?!\\d)`,
  'g',
)

/** By how many whole days a world that ended then is moved, so that it ended within the last day and not in the future. */
export function daysToMove(end: Date, now: Date): number {
  return Math.floor((now.getTime() - end.getTime()) / dayMs)
}

/** Moves every day and time in a text. Hours stay, so what happened in the morning is still of the morning. */
export function moverBy(count: number): (text: string) => string {
  const known = new Map<string, string>()
  const move = (match: string, ...parts: (string | undefined)[]) => {
    let moved = known.get(match)
    if (moved === undefined) {
      moved = parts[0] === undefined ? written(parts) : isoDay(match, count)
      known.set(match, moved)
    }
    return moved
  }
  const written = ([, , , day = '', dot = '', month = '', year = '']: (string | undefined)[]) => {
    const language = month === months.de[monthOf(month)] && dot !== '' ? 'de' : 'en'
    const date = new Date(Date.UTC(Number(year), monthOf(month), Number(day) + count))
    return `${date.getUTCDate()}${dot} ${months[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`
  }
  return (text) => (count === 0 ? text : text.replace(days, move))
}

function monthOf(name: string): number {
  const index = (months.en as readonly string[]).indexOf(name)
  return index >= 0 ? index : (months.de as readonly string[]).indexOf(name)
}

function isoDay(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)
}

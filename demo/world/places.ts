import { addDays, type Day, daysBetween } from '@stoa/values/period'

const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
const aMonday = '2024-01-01'

/** Where things stand: name | street | postal code | town | country | time zone | opening. */
export const locations = `
Depot Kreuzberg|Oranienstraße 25|10999|Berlin|DE|Europe/Berlin|Mon–Fri 9–19, Sat 10–16
Werkstatt Wedding|Gerichtstraße 23|13347|Berlin|DE|Europe/Berlin|Tue–Fri 12–20, Sat 10–18
Speicher Altona|Große Elbstraße 68|22767|Hamburg|DE|Europe/Berlin|Mon–Sat 10–18
Leihladen Plagwitz|Zschochersche Straße 59|04229|Leipzig|DE|Europe/Berlin|Wed–Fri 14–19, Sat 11–15
Haidhausen Garage|Preysingstraße 71|81667|München|DE|Europe/Berlin|Mon–Fri 8–18
Ehrenfeld Studio|Körnerstraße 65|50823|Köln|DE|Europe/Berlin|Mon–Fri 10–18, Sat 11–15
Neubau Lager|Lindengasse 27|1070|Wien|AT|Europe/Vienna|Tue–Sat 10–18
Kreis 4 Depot|Stauffacherstrasse 119|8004|Zürich|CH|Europe/Zurich|Mon–Fri 9–18:30, Sat 10–16
De Hallen Bibliotheek|Hannie Dankbaarpassage 10|1053 RT|Amsterdam|NL|Europe/Amsterdam|Mon–Sun 10–20
Nørrebro Værksted|Griffenfeldsgade 7|2200|København|DK|Europe/Copenhagen|Mon–Thu 11–19, Fri 11–16
Stokes Croft Library|Stokes Croft 79|BS1 3RD|Bristol|GB|Europe/London|Tue–Sat 10–17
Mile End Atelier|Boulevard Saint-Laurent 5420|H2T 1S1|Montréal|CA|America/Toronto|Mon–Fri 12–21, Sat 10–18
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, street, postalCode, city, country, timeZone, opening = ''] = line.split('|')
    return { name, street, postalCode, city, country, timeZone, opening, openDays: daysOf(opening) }
  })

/** `Mon–Fri 9–19, Sat 10–16` names six days. */
function daysOf(opening: string): string[] {
  const number = (short: string) => week.findIndex((day) => day.startsWith(short.toUpperCase()))
  return opening.split(', ').flatMap((times) => {
    const [first = '', last = first] = (times.split(' ')[0] ?? '').split('–')
    return week.slice(number(first), number(last) + 1)
  })
}

/** The first day from one on, or before it, on which a place is open. */
export function openDay(openDays: readonly string[], day: Day, step: 1 | -1 = 1): Day {
  const near = Array.from({ length: 7 }, (_, index) => addDays(day, step * index))
  return near.find((one) => openDays.includes(week[daysBetween(aMonday, one) % 7] ?? '')) ?? day
}

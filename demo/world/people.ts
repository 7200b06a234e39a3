import type { Role } from '@stoa/contracts/roles'
import { personViewer, type Viewer } from '@stoa/auth/viewer'
import { demoDomain, demoPassword } from '../accounts.ts'
import { dayMs, hourMs, minuteMs } from './clock.ts'
import type { Stage } from './stage.ts'
import type { Story } from './play.ts'

export type PersonViewer = Viewer & { kind: 'person' }

/** Somebody of the demo world. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: 'en' | 'de'
  readonly viewer: PersonViewer
  readonly address: Address
}

type Address = { readonly street: string; readonly postalCode: string; readonly city: string; readonly country: string }

/** Everybody who has joined so far. */
export type Cast = {
  readonly staff: Actor[]
  readonly admins: Actor[]
  readonly customers: Actor[]
  /** Customers who lend out things of their own. */
  readonly lenders: Actor[]
}

/** name | locale | time zone | street | postal code | town | country | part, and days before the end when they joined. */
const everybody = `
Henrike Voss|de|Europe/Berlin|Grimmstraße 11|10967|Berlin|DE|admin 90
Matthias Roth|de|Europe/Berlin|Oderberger Straße 44|10435|Berlin|DE|admin 90
Tobias Brandt|de|Europe/Berlin|Weserstraße 166|12045|Berlin|DE|staff 90
Sofia Marchetti|en|Europe/Vienna|Neubaugasse 38|1070|Wien|AT|staff 90
Lena Hofstetter|de|Europe/Zurich|Zypressenstrasse 60|8004|Zürich|CH|staff 90
Pieter de Wit|en|Europe/Amsterdam|Javastraat 91|1094 HB|Amsterdam|NL|staff 90
Camille Laurent|en|America/Toronto|Rue Saint-Viateur 210|H2T 1A8|Montréal|CA|staff 89
Mira Lindqvist|en|Europe/Berlin|Reuterstraße 52|12047|Berlin|DE|customer 89
Jonas Albrecht|de|Europe/Berlin|Paul-Lincke-Ufer 8|10999|Berlin|DE|customer 89
Aylin Demir|de|Europe/Berlin|Sonnenallee 74|12045|Berlin|DE|lender 89
Niklas Petersen|de|Europe/Berlin|Bahrenfelder Straße 130|22765|Hamburg|DE|lender 88
Oksana Kovalenko|en|Europe/Berlin|Karl-Heine-Straße 47|04229|Leipzig|DE|lender 87
Rafael Costa|en|Europe/Lisbon|Rua da Atalaia 112|1200-042|Lisboa|PT|lender 86
Johanna Wimmer|de|Europe/Vienna|Lerchenfelder Straße 90|1080|Wien|AT|lender 84
Emil Sørensen|en|Europe/Copenhagen|Jægersborggade 27|2200|København|DK|lender 82
Clara Neumann|de|Europe/Berlin|Gostenhofer Hauptstraße 21|90443|Nürnberg|DE|customer 88
Felix Baumgartner|de|Europe/Vienna|Annenstraße 33|8020|Graz|AT|customer 88
Hannah Becker|de|Europe/Berlin|Venloer Straße 318|50823|Köln|DE|customer 86
Yusuf Aydin|de|Europe/Berlin|Keupstraße 80|51063|Köln|DE|customer 85
Ingrid Solheim|en|Europe/Oslo|Thorvald Meyers gate 19|0555|Oslo|NO|customer 84
Marek Nowak|en|Europe/Warsaw|ul. Ząbkowska 22|03-735|Warszawa|PL|customer 83
Eliška Dvořáková|en|Europe/Prague|Krymská 14|101 00|Praha|CZ|customer 80
David Okafor|en|Europe/London|Gloucester Road 87|BS7 8AT|Bristol|GB|customer 79
Zoë Jansen|en|Europe/Amsterdam|Zwaanshals 306|3036 KH|Rotterdam|NL|customer 76
Lukas Steiner|de|Europe/Zurich|Feldbergstrasse 55|4057|Basel|CH|customer 74
Priya Raman|en|Europe/Berlin|Schellingstraße 101|80798|München|DE|customer 72
Thomas Kröger|de|Europe/Berlin|Limmerstraße 12|30451|Hannover|DE|customer 70
Amélie Fournier|en|Europe/Paris|Rue Oberkampf 61|75011|Paris|FR|customer 66
Milan Jovanović|en|Europe/Belgrade|Cetinjska 15|11000|Beograd|RS|customer 63
Greta Lindemann|de|Europe/Berlin|Alaunstraße 40|01099|Dresden|DE|customer 60
Ben Whitaker|en|America/Toronto|Ossington Avenue 143|M6J 2Z6|Toronto|CA|customer 55
Noor van Dijk|en|Europe/Amsterdam|Voorstraat 66|3512 AR|Utrecht|NL|customer 50
Stefan Huber|de|Europe/Vienna|Kärntner Straße 9|9020|Klagenfurt|AT|customer 44
Laura Méndez|en|Europe/Madrid|Calle del Pez 18|28004|Madrid|ES|customer 38
Karl-Heinz Möller|de|Europe/Berlin|Ostertorsteinweg 70|28203|Bremen|DE|customer 33
Anouk Berger|de|Europe/Zurich|Länggassstrasse 29|3012|Bern|CH|customer 26
Samuel Osei|en|Europe/Berlin|Münzstraße 7|38100|Braunschweig|DE|customer 19
Theresa Falk|de|Europe/Berlin|Wiehre, Günterstalstraße 24|79102|Freiburg|DE|customer 13
Kenji Watanabe|en|Europe/Berlin|Immermannstraße 43|40210|Düsseldorf|DE|customer 7
Maja Kowalczyk|en|Europe/Warsaw|ul. Józefa 8|31-056|Kraków|PL|customer 3
Leon Sommer|de|Europe/Berlin|Eisenbahnstraße 98|04315|Leipzig|DE|newcomer 1
`

const system: Viewer = { kind: 'system', name: 'demo' }

/** Everybody joins on their day; the admins of the first day before anything else happens. */
export function joining(stage: Stage, cast: Cast, end: Date): { readonly at: Date; readonly story: Story }[] {
  return everybody
    .trim()
    .split('\n')
    .map((line, index) => {
      const [name, locale, timeZone, street, postalCode, city, country, partAndDay] = line.split('|') as string[]
      const [part = '', day = ''] = (partAndDay ?? '').split(' ')
      const email = `${emailName(name ?? '')}@${demoDomain}`
      const person = { name: name ?? '', email, locale: locale ?? 'en', timeZone: timeZone ?? 'UTC', part }
      const address = { street: street ?? '', postalCode: postalCode ?? '', city: city ?? '', country: country ?? '' }
      const at = new Date(end.getTime() - Number(day) * dayMs + 7 * hourMs + index * 7 * minuteMs)
      return { at, story: join(stage, cast, person, address) }
    })
}

/** The first name; nobody in the demo world shares one. */
function emailName(name: string): string {
  const [first = ''] = name.split(' ')
  return first
    .normalize('NFD')
    .replace(/[^a-zA-Z-]/g, '')
    .toLowerCase()
}

type Joining = { name: string; email: string; locale: string; timeZone: string; part: string }

async function* join(stage: Stage, cast: Cast, person: Joining, address: Address): Story {
  const { name, email, locale, timeZone, part } = person
  const about = { displayName: name, email, password: demoPassword, locale, timeZone }
  await stage.change('users', { kind: 'anonymous' }, 'personRegister', about, 'accepted')
  // Somebody who has not opened the mail yet.
  if (part === 'newcomer') return
  yield 9 * minuteMs
  const mail = stage.mails.findLast(({ to }) => to === email)
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`${email} got no mail that proves the address`)
  await stage.change('users', { kind: 'anonymous' }, 'personVerify', { token }, 'verified')
  const { people } = await stage.ask(
    'users',
    system,
    'query ($search: String) { people(search: $search) { edges { node { id } } } }',
    { search: email },
  )
  const id: string = people.edges[0].node.id
  const roles: Role[] = part === 'admin' ? ['STAFF', 'ADMIN'] : part === 'staff' ? ['STAFF'] : []
  for (const role of roles)
    await stage.change('users', system, 'personRoleGrant', { personId: id, role }, 'person { id }')
  const viewer = personViewer({ id, sessionId: 'ses_demo', roles, verified: true }) as PersonViewer
  const actor: Actor = { id, name, email, language: locale === 'de' ? 'de' : 'en', viewer, address }
  if (part === 'admin') cast.admins.push(actor)
  if (part === 'admin' || part === 'staff') cast.staff.push(actor)
  else cast.customers.push(actor)
  if (part === 'lender') cast.lenders.push(actor)
  yield 20 * minuteMs
  const { street, postalCode, city, country: countryCode } = address
  const home = { label: 'Home', recipient: name, lines: [street], postalCode, city, countryCode, isDefault: true }
  await stage.change('users', viewer, 'addressAdd', home, 'address { id }')
}

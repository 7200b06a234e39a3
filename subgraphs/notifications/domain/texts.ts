/** What a notification is about. */
export type Topic = 'ORDERS' | 'LOANS' | 'MESSAGES' | 'ACCOUNT'

/** The languages that Stoa writes in; every other one gets English. */
export type Language = 'en' | 'de'

export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}

/** A title and a body in each language, with `{name}` for what differs. */
type Text = { readonly [L in Language]: readonly [title: string, body: string] }

/** Everything that people can be told. Whether a mail goes out by default is a matter of how much it matters. */
export const texts = {
  welcome: text('ACCOUNT', false, {
    en: ['Welcome', 'Your address is confirmed. You can now order and borrow.'],
    de: ['Willkommen', 'Ihre Adresse ist bestätigt. Sie können jetzt bestellen und ausleihen.'],
  }),
  orderAwaitingPayment: text('ORDERS', false, {
    en: ['Order {number} waits for your payment', 'We keep everything for you until {until}. The total is {total}.'],
    de: [
      'Bestellung {number} wartet auf Ihre Zahlung',
      'Wir halten alles bis {until} für Sie bereit. Die Summe ist {total}.',
    ],
  }),
  orderPaymentDue: text('ORDERS', true, {
    en: ['Order {number} is not paid yet', 'The total is {total}. We keep everything for you until {until}.'],
    de: [
      'Bestellung {number} ist noch nicht bezahlt',
      'Die Summe ist {total}. Wir halten alles bis {until} für Sie bereit.',
    ],
  }),
  orderRejected: text('ORDERS', true, {
    en: [
      'Order {number} could not be accepted',
      'Something in it is no longer available as you ordered it. You have not been charged.',
    ],
    de: [
      'Bestellung {number} konnte nicht angenommen werden',
      'Etwas davon ist nicht mehr so verfügbar, wie Sie es bestellt haben. Es wurde nichts berechnet.',
    ],
  }),
  orderRejectedPaid: text('ORDERS', true, {
    en: [
      'Order {number} could not be accepted',
      'Something in it is no longer available as you ordered it. The {paid} that you have paid come back to you.',
    ],
    de: [
      'Bestellung {number} konnte nicht angenommen werden',
      'Etwas davon ist nicht mehr so verfügbar, wie Sie es bestellt haben. Die bezahlten {paid} erhalten Sie zurück.',
    ],
  }),
  orderPaid: text('ORDERS', true, {
    en: ['Order {number} is paid', 'Thank you. We have received {total} and get everything ready.'],
    de: ['Bestellung {number} ist bezahlt', 'Vielen Dank. Wir haben {total} erhalten und bereiten alles vor.'],
  }),
  orderConfirmed: text('ORDERS', true, {
    en: ['Order {number} is confirmed', 'Thank you. There is nothing to pay, and we get everything ready.'],
    de: ['Bestellung {number} ist bestätigt', 'Vielen Dank. Es ist nichts zu bezahlen, und wir bereiten alles vor.'],
  }),
  orderFulfilled: text('ORDERS', true, {
    en: ['Order {number} is on its way', 'Everything has been handed over.'],
    de: ['Bestellung {number} ist unterwegs', 'Alles wurde übergeben.'],
  }),
  orderCanceled: text('ORDERS', true, {
    en: ['Order {number} is canceled', 'Nothing was charged.'],
    de: ['Bestellung {number} ist storniert', 'Es wurde nichts berechnet.'],
  }),
  orderCanceledPaid: text('ORDERS', true, {
    en: ['Order {number} is canceled', 'The {paid} that you have paid come back to you.'],
    de: ['Bestellung {number} ist storniert', 'Die bezahlten {paid} erhalten Sie zurück.'],
  }),
  orderExpired: text('ORDERS', true, {
    en: ['Order {number} has expired', 'No payment came in time, so everything is free again.'],
    de: ['Bestellung {number} ist abgelaufen', 'Es kam keine Zahlung rechtzeitig an, deshalb ist alles wieder frei.'],
  }),
  orderRefunded: text('ORDERS', true, {
    en: ['The money for order {number} is on its way back', 'We have refunded {total}.'],
    de: ['Das Geld für Bestellung {number} ist auf dem Rückweg', 'Wir haben {total} erstattet.'],
  }),
  loanRequestedOfYou: text('LOANS', true, {
    en: ['Somebody would like to borrow {items}', 'From {from} to {to}. Please say yes or no.'],
    de: ['Jemand möchte {items} ausleihen', 'Vom {from} bis {to}. Bitte sagen Sie ja oder nein.'],
  }),
  loanApproved: text('LOANS', true, {
    en: ['You can borrow {items}', 'From {from} to {to}. We tell you when everything lies ready.'],
    de: ['Sie können {items} ausleihen', 'Vom {from} bis {to}. Wir sagen Bescheid, wenn alles bereitliegt.'],
  }),
  loanRejected: text('LOANS', true, {
    en: ['You cannot borrow {items}', '{reason}'],
    de: ['Sie können {items} nicht ausleihen', '{reason}'],
  }),
  loanReadied: text('LOANS', true, {
    en: ['{items} can be picked up', 'At {location}.'],
    de: ['{items} liegt zur Abholung bereit', 'Ort: {location}.'],
  }),
  loanCheckedOut: text('LOANS', true, {
    en: ['You have borrowed {items}', 'Please bring it back by {to}.'],
    de: ['Sie haben {items} ausgeliehen', 'Bitte bringen Sie es bis {to} zurück.'],
  }),
  loanReturned: text('LOANS', true, {
    en: ['{items} came back', 'Thank you for returning it.'],
    de: ['{items} ist zurück', 'Vielen Dank für die Rückgabe.'],
  }),
  loanDueSoon: text('LOANS', true, {
    en: ['{items} is due soon', 'Please bring it back by {to}.'],
    de: ['{items} ist bald fällig', 'Bitte bringen Sie es bis {to} zurück.'],
  }),
  loanOverdue: text('LOANS', true, {
    en: ['{items} is overdue', 'It was due on {to}. Somebody else may be waiting for it.'],
    de: ['{items} ist überfällig', 'Es war am {to} fällig. Vielleicht wartet schon jemand darauf.'],
  }),
  loanExpired: text('LOANS', true, {
    en: ['Your loan of {items} has expired', 'It was neither approved nor picked up in time.'],
    de: ['Ihre Ausleihe von {items} ist abgelaufen', 'Sie wurde nicht rechtzeitig bestätigt oder abgeholt.'],
  }),
  itemAssigned: text('LOANS', true, {
    en: ['{items} was assigned to you', 'It is yours to use until you give it back.'],
    de: ['{items} wurde Ihnen zugewiesen', 'Sie können es nutzen, bis Sie es zurückgeben.'],
  }),
  messagePosted: text('MESSAGES', false, {
    en: ['{author} wrote to you', '{preview}'],
    de: ['{author} hat Ihnen geschrieben', '{preview}'],
  }),
} as const

export type TextName = keyof typeof texts

function text(topic: Topic, mailByDefault: boolean, languages: Text) {
  return { topic, mailByDefault, languages }
}

/** Fills a text; a value that is missing is a fault of the caller and throws. */
export function write(name: TextName, language: Language, values: Readonly<Record<string, string>>) {
  const [title, body] = texts[name].languages[language]
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_match, key: string) => {
      const value = values[key]
      if (value === undefined) throw new Error(`the text ${name} needs a value for ${key}`)
      return value
    })
  return { title: fill(title), body: fill(body) }
}

/** Names in a sentence: `a`, `a and b`, `a, b and 3 more`. */
export function listOf(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    names.length <= 3
      ? names
      : [...names.slice(0, 2), language === 'de' ? `${names.length - 2} weitere` : `${names.length - 2} more`],
  )
}

/** A day as people of the language write it. Takes a day or an instant (shown in UTC). */
export function dayIn(language: Language, day: string): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
}

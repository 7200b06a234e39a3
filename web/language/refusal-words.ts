import { shortDay } from './dates.ts'
import { type Amount, money } from './money.ts'
import { whenAgain } from './when-again.ts'
import { defineWords } from './words.ts'

/** What each refusal of the graph means for a person, by its code; a function where the refusal carries a detail. */
export const refusalWords = defineWords({
  en: {
    NOT_FOUND: 'It is not there any more, or it is not yours to use.',
    INVALID_INPUT: 'This cannot be taken as it stands.',
    BAD_USER_INPUT: 'This has a form that cannot be taken.',
    NOT_ALLOWED: 'This is not yours to do.',
    WRONG_STATE: 'Things have moved on: this is not possible any more.',
    LIMIT_REACHED: (limit?: number) =>
      limit === undefined
        ? 'There may not be so many at once. End one first, or wait a while.'
        : `There may be ${limit} at once. End one first, or wait a while.`,
    IDEMPOTENCY_KEY_REUSED: 'This was sent before with something else in it. Look at it again, then send it once more.',
    INSUFFICIENT_STOCK: (available?: number) =>
      !available ? 'None is free for this any more.' : `Only ${available} ${available === 1 ? 'is' : 'are'} free.`,
    UNIT_TAKEN: 'Somebody else has this piece on some of these days. Take other days, or another piece.',
    PLACE_CLOSED: (day?: string) =>
      `The place is closed ${day ? `on ${shortDay(day)}` : 'on that day'}. Take another day to pick up or bring back.`,
    REVISION_CONFLICT: 'Somebody else has changed it in the meantime. Load it again, then make your change.',
    ALREADY_EXISTS: 'There is one with this name or tag already.',
    CART_EMPTY: 'Your bag is empty.',
    ITEM_UNAVAILABLE: 'This is not for sale any more.',
    MIXED_CURRENCIES: 'The prices in your bag are in several currencies. Order one after the other.',
    PRICE_CHANGED: (total?: Amount) =>
      total
        ? `It costs ${money(total)} now. Look at it again, then order.`
        : 'The price has changed. Look at it again.',
    REFUND_TOO_LARGE: (refundable?: Amount) =>
      refundable ? `At most ${money(refundable)} can still be given back.` : 'More than is left of the payment.',
    BAD_CREDENTIALS: 'E-mail address and password do not fit together.',
    TOO_MANY_ATTEMPTS: (retryAt?: string) =>
      retryAt ? `Tried too often. Try again ${whenAgain(retryAt)}.` : 'Tried too often. Wait a while, then try again.',
    TOKEN_NOT_VALID: 'This link was used before, or is too old. Ask for a new one.',
    OFFSET_MISMATCH: 'Something of the file has arrived that this page did not know of. Go on with the upload.',
    PARTS_MISSING: 'Not all of the file has arrived. Go on with the upload.',
    STORAGE_FULL: 'There is no room for more files of yours. Delete some, then try again.',
    other: 'This is not possible.',
  },
  de: {
    NOT_FOUND: 'Das gibt es nicht mehr, oder es gehört nicht zu Ihnen.',
    INVALID_INPUT: 'Das geht so nicht.',
    BAD_USER_INPUT: 'Das hat eine Form, die nicht geht.',
    NOT_ALLOWED: 'Das dürfen Sie hier nicht.',
    WRONG_STATE: 'Inzwischen ist etwas geschehen: Das geht nicht mehr.',
    LIMIT_REACHED: (limit?: number) =>
      limit === undefined
        ? 'So viele sind nicht zugleich möglich. Beenden Sie zuerst etwas, oder warten Sie ein wenig.'
        : `Es sind ${limit} zugleich möglich. Beenden Sie zuerst etwas, oder warten Sie ein wenig.`,
    IDEMPOTENCY_KEY_REUSED:
      'Das wurde schon einmal mit anderem Inhalt gesendet. Sehen Sie es noch einmal an, und senden Sie es dann erneut.',
    INSUFFICIENT_STOCK: (available?: number) =>
      !available ? 'Dafür ist nichts mehr frei.' : `Nur ${available} ${available === 1 ? 'ist' : 'sind'} frei.`,
    UNIT_TAKEN:
      'Jemand anderes hat dieses Stück an einigen dieser Tage. Nehmen Sie andere Tage oder ein anderes Stück.',
    PLACE_CLOSED: (day?: string) =>
      `Der Ort ist ${day ? `am ${shortDay(day)}` : 'an diesem Tag'} geschlossen. Nehmen Sie einen anderen Tag zum Abholen oder Zurückbringen.`,
    REVISION_CONFLICT:
      'Jemand anderes hat es inzwischen geändert. Laden Sie es neu, und ändern Sie es dann noch einmal.',
    ALREADY_EXISTS: 'Mit diesem Namen oder Etikett gibt es schon etwas.',
    CART_EMPTY: 'Ihre Tasche ist leer.',
    ITEM_UNAVAILABLE: 'Das wird nicht mehr verkauft.',
    MIXED_CURRENCIES: 'Die Preise in Ihrer Tasche haben mehrere Währungen. Bestellen Sie nacheinander.',
    PRICE_CHANGED: (total?: Amount) =>
      total
        ? `Es kostet jetzt ${money(total)}. Sehen Sie es noch einmal an, und bestellen Sie dann.`
        : 'Der Preis hat sich geändert. Sehen Sie es noch einmal an.',
    REFUND_TOO_LARGE: (refundable?: Amount) =>
      refundable
        ? `Es können höchstens noch ${money(refundable)} zurückgegeben werden.`
        : 'Das ist mehr, als von der Zahlung übrig ist.',
    BAD_CREDENTIALS: 'E-Mail-Adresse und Passwort passen nicht zusammen.',
    TOO_MANY_ATTEMPTS: (retryAt?: string) =>
      retryAt
        ? `Zu oft versucht. Versuchen Sie es ${whenAgain(retryAt)} noch einmal.`
        : 'Zu oft versucht. Warten Sie ein wenig, und versuchen Sie es dann noch einmal.',
    TOKEN_NOT_VALID: 'Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.',
    OFFSET_MISMATCH:
      'Von der Datei ist etwas angekommen, von dem diese Seite nichts wusste. Setzen Sie das Hochladen fort.',
    PARTS_MISSING: 'Die Datei ist nicht vollständig angekommen. Setzen Sie das Hochladen fort.',
    STORAGE_FULL: 'Für weitere Dateien von Ihnen ist kein Platz. Löschen Sie einige, und versuchen Sie es noch einmal.',
    other: 'Das ist nicht möglich.',
  },
})

/** Why a whole request was not answered, by what it means for who waits. */
export const failureWords = defineWords({
  en: {
    offline: 'You are offline. Nothing was sent; try again when you are back.',
    down: 'The server does not answer. What you have written is kept; try again.',
    RATE_LIMITED: 'Too much at once from here. Wait a moment, then try again.',
    refused: 'The server refuses this. Load the page again; what you have written may be lost.',
    session: 'Your session is over. Log in again.',
    FORBIDDEN: 'This is not yours to see or do.',
  },
  de: {
    offline: 'Sie sind offline. Es wurde nichts gesendet; versuchen Sie es wieder, wenn Sie zurück sind.',
    down: 'Der Server antwortet nicht. Was Sie geschrieben haben, bleibt stehen; versuchen Sie es noch einmal.',
    RATE_LIMITED: 'Zu viel auf einmal von hier. Warten Sie einen Moment, und versuchen Sie es dann noch einmal.',
    refused: 'Der Server lehnt das ab. Laden Sie die Seite neu; was Sie geschrieben haben, geht dabei verloren.',
    session: 'Ihre Sitzung ist zu Ende. Melden Sie sich noch einmal an.',
    FORBIDDEN: 'Das dürfen Sie nicht sehen oder tun.',
  },
})

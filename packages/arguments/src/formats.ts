import { emailMaxLength, isEmail } from '@stoa/values/email'
import { isVisible, tidyLine, tidyText, unreadableInLine, unreadableInText } from '@stoa/values/text'

/** A kind of text. */
export type Format = {
  /** How it goes on to whoever reads it; undefined where every character counts. */
  readonly tidy?: (text: string) => string
  /** What stands in the way, said of "it"; never the text itself. Its length is looked at elsewhere. */
  readonly wrong: (text: string) => string | undefined
  /** What it is, for people: completes "must be …", given how many characters it may have. */
  readonly says: (size: string) => string
  /** How many characters it has, unless its place says another number. */
  readonly least: number
  readonly most?: number
  /** How many characters cost as much as one object. */
  readonly charactersPerCost: number
}

const unseen = (text: string) => (text !== '' && !isVisible(text) ? 'nothing of it can be seen' : undefined)
const holds = (character: string | undefined) =>
  character === undefined ? undefined : `${character} must not be in it`
const wrongLine = (text: string) => holds(unreadableInLine(text)) ?? unseen(text)

const line: Format = {
  tidy: tidyLine,
  wrong: wrongLine,
  says: (size) => `one line of ${size} characters`,
  least: 0,
  charactersPerCost: 100,
}

/** Something with a dot between words, as mail programs make links of it. */
const link = /:\/\/|www\.|[\p{L}\p{N}_-]{2,}\.\p{L}{2,}/iu

/** Every format that `@constraint(format:)` may name. */
export const formats: Readonly<Record<string, Format>> & { readonly line: Format } = {
  line,
  text: {
    ...line,
    tidy: tidyText,
    wrong: (text) => holds(unreadableInText(text)) ?? unseen(text),
    says: (size) => `a text of ${size} characters`,
  },
  /** Others get mails in which it stands. */
  name: {
    ...line,
    wrong: (text) => wrongLine(text) ?? (link.test(text) ? 'it must not look like a link' : undefined),
    says: (size) => `one line of ${size} characters without links`,
  },
  /** Compared with many rows, so its length is dear. */
  search: { ...line, charactersPerCost: 10 },
  email: {
    ...line,
    wrong: (text) => wrongLine(text) ?? (isEmail(text) ? undefined : 'it has another form'),
    says: (size) => `an e-mail address of ${size} characters`,
    least: 3,
    most: emailMaxLength,
  },
  /** Chosen by a client's program and kept as it is. */
  key: {
    wrong: (text) => (/^[\x20-\x7e]*$/.test(text) ? undefined : 'it has others'),
    says: (size) => `${size} printable ASCII characters`,
    least: 1,
    most: 255,
    charactersPerCost: 100,
  },
  /** Given by us and to be given back: a cursor, a token. */
  token: {
    wrong: (text) => (/^[\x21-\x7e]*$/.test(text) ? undefined : 'it has others'),
    says: (size) => `${size} ASCII characters without spaces, as they were given out`,
    least: 1,
    charactersPerCost: 100,
  },
  /** Every character counts; whoever hashes it folds what keyboards write differently. */
  secret: {
    wrong: (text) => (/[\p{Cc}\p{Cs}]/u.test(text) ? 'it has control characters' : undefined),
    says: (size) => `${size} characters`,
    least: 1,
    charactersPerCost: 100,
  },
  country: {
    tidy: (text) => text.trim().toUpperCase(),
    wrong: (text) => (isCountry(text) ? undefined : 'there is no such country'),
    says: () => 'the two letters of a country (ISO 3166-1), such as AT',
    least: 2,
    most: 2,
    charactersPerCost: 100,
  },
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Whether it is a country that ICU knows by these letters; ZZ stands for none. */
function isCountry(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && text !== 'ZZ' && countries.of(text) !== undefined
}

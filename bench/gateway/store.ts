/** Six people, nine products, eleven reviews: the amounts of the known benchmark. */

const names = ['Ada Lind', 'Bo Ek', 'Cleo Marsh', 'Dag Holm', 'Eva Stern', 'Finn Wolf']

export const accounts = names.map((name, index) => ({
  id: String(index + 1),
  name,
  username: name.toLowerCase().replace(' ', '.'),
  birthday: 1_234_567_890,
}))

const catalogue: readonly (readonly [name: string, price: number, weight: number])[] = [
  ['Table', 899, 100],
  ['Couch', 1_299, 1_000],
  ['Glass', 15, 20],
  ['Chair', 499, 100],
  ['Screen', 1_299, 1_000],
  ['Lamp', 6_999, 300],
  ['Grill', 3_999, 2_000],
  ['Fridge', 100_000, 6_000],
  ['Sofa', 9_999, 800],
]

export const products = catalogue.map(([name, price, weight], index) => ({
  upc: String(index + 1),
  name,
  price,
  weight,
}))

/** What is in stock, by `upc`. */
export const inventory: ReadonlySet<string> = new Set(['1', '5', '6', '7', '9'])

/** Of which product, and how many characters long. */
const written: readonly (readonly [upc: string, length: number])[] = [
  ['1', 445],
  ['1', 293],
  ['1', 275],
  ['1', 143],
  ['2', 445],
  ['2', 293],
  ['2', 275],
  ['2', 143],
  ['3', 143],
  ['4', 143],
  ['4', 865],
]

const sentence = 'It stands where we put it, does what it says and was there on the day that was promised. '

export const reviews = written.map(([upc, length], index) => ({
  id: String(index + 1),
  upc,
  body: sentence.repeat(10).slice(index, index + length),
}))

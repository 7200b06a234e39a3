/**
 * A function made from text, of a parameter or several after commas. The text may use `inner0`,
 * `inner1`, … for the values that are handed in.
 *
 * Response names are the only part of a client's operation that gets into such
 * a text: they are GraphQL names (letters, digits, underscores) and are quoted
 * as JSON, so no client's text becomes code.
 */
export function makeFunction(
  parameter: string,
  body: string,
  inner: readonly unknown[],
): (...values: never[]) => unknown {
  const names = inner.map((_, index) => `const inner${index} = inner[${index}]\n`).join('')
  // Generating is what makes it fast: a loop over field names costs a multiple.
  // oxlint-disable-next-line typescript/no-implied-eval
  return new Function('inner', `${names}return (${parameter}) => {\n${body}\n}`)(inner) as (
    ...values: never[]
  ) => unknown
}

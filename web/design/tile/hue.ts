/** The hue of each kind of thing; those of things oppose the tile that they stand on. */
const hues: Readonly<Record<string, number>> = {
  tools: 85,
  garden: 225,
  books: 20,
  computers: 295,
  photography: 165,
  camping: 245,
  instruments: 192,
  transport: 45,
  mobility: 45,
  kitchen: 105,
  games: 335,
}

/** The hue of a category by its slug; one that nobody has chosen a hue for gets one of its own, always the same. */
export function hueOfCategory(slug: string | undefined): number {
  return slug === undefined ? 90 : (hues[slug] ?? hueOfText(slug))
}

/** A hue between 0 and 359 by a text, always the same: people's initials, categories without a hue. */
export function hueOfText(text: string): number {
  let hash = 2_166_136_261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return (hash >>> 0) % 360
}

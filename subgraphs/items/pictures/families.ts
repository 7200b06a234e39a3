/** What the things of a category have in common, so that a shelf of them looks like one. */
export type Family = {
  /** Words of the category's name, English and German. */
  readonly words: RegExp
  /** The hue of the wall behind its things, in degrees of OKLCH: opposite to theirs. */
  readonly wall: number
  readonly pigment: {
    readonly hue: number
    readonly chroma: number
    readonly accent: { readonly hue: number; readonly chroma: number }
    /** Things that are nearly black. */
    readonly deep?: true
  }
}

export type FamilyName = keyof typeof named

const named = {
  tools: family(/tool|workshop|renovat|werkzeug|werkstatt|baustelle/i, 85, [205, 0.085, 45, 0.17]),
  garden: family(/garden|yard|plant|garten|pflanz/i, 225, [145, 0.11, 60, 0.14]),
  books: family(/book|librar|reading|b[uü]ch|bibliothek/i, 20, [272, 0.13, 82, 0.15]),
  computers: family(/comput|electronic|office|elektronik|rechner|büro/i, 295, [262, 0.035, 35, 0.16]),
  photography: {
    ...family(/photo|video|camera|foto|kamera|film|optik/i, 165, [250, 0.012, 28, 0.19]),
    pigment: { hue: 250, chroma: 0.012, accent: { hue: 28, chroma: 0.19 }, deep: true },
  },
  camping: family(/camp|outdoor|hiking|climb|boat|wander|kletter|reise/i, 245, [42, 0.155, 160, 0.09]),
  instruments: family(/instrument|music|stage|musik|bühne/i, 192, [62, 0.115, 20, 0.13]),
  transport: family(/transport|bicycl|bike|cycl|mobil|fahrr[aä]d|umzug/i, 45, [255, 0.13, 88, 0.15]),
  kitchen: family(/kitchen|event|cook|catering|küche|fest|kochen/i, 105, [27, 0.17, 170, 0.08]),
  games: family(/game|toy|play|spiel|kinder/i, 335, [80, 0.15, 250, 0.13]),
} satisfies Record<string, Family>

/** What a category of another kind looks like: quiet. */
const other: Family = family(/^/, 90, [235, 0.04, 50, 0.13])

export function familyOf(category: string): { readonly name: FamilyName | undefined; readonly family: Family } {
  const found = (Object.keys(named) as FamilyName[]).find((name) => named[name].words.test(category))
  return { name: found, family: found ? named[found] : other }
}

/**
 * A word by which pages know a category, to give its tiles their hue: that of
 * its family (`tools`, `garden` …), else its name in small letters and dashes.
 */
export function slugOf(category: string): string {
  const plain = category.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return familyOf(category).name ?? (plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'other')
}

function family(
  words: RegExp,
  wall: number,
  [hue, chroma, accentHue, accentChroma]: readonly [number, number, number, number],
): Family {
  return { words, wall, pigment: { hue, chroma, accent: { hue: accentHue, chroma: accentChroma } } }
}

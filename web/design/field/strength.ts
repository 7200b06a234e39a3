/** 0 is guessed at once, 4 not within a lifetime. */
export type Strength = 0 | 1 | 2 | 3 | 4

/** What is tried first, everywhere; parts of longer ones count as a single sign too. */
const often = [
  'password|passwort|kennwort|qwerty|qwertz|azerty|asdf|yxcv|zxcv|letmein|welcome|willkommen|hallo|hello|admin|login',
  'iloveyou|schatz|monkey|dragon|master|football|fussball|sunshine|princess|geheim|secret|sommer|winter|summer|stoa',
  'test|user|abc|123|321|111|000|2024|2025|2026|2027',
].join('|')

/**
 * About how hard a password is to guess, without a dictionary of a megabyte: signs that follow from those before
 * (`aaaa`, `4567`, `password`, the person's own name) count once. The server decides; this helps while it is thought up.
 */
export function strengthOf(password: string, known: readonly string[] = []): Strength {
  const bits = lengthThatCounts(password, known) * Math.log2(signsUsed(password))
  return [28, 40, 56, 72].filter((least) => bits >= least).length as Strength
}

function lengthThatCounts(password: string, known: readonly string[]): number {
  const own = known.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2)
  const words = new RegExp([...own.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), often].join('|'), 'g')
  const rest = [...password.toLowerCase().replace(words, '\0')]
  // What repeats the sign before, or follows it in the alphabet or on the number line, is no news.
  return rest.filter((sign, at) => {
    const step = (sign.codePointAt(0) ?? 0) - (rest[at - 1]?.codePointAt(0) ?? 0)
    return at === 0 || Math.abs(step) > 1
  }).length
}

function signsUsed(password: string): number {
  const kinds: readonly [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[ -/:-@[-`{-~]/, 33],
    [/[^\0-\x7f]/, 60],
  ]
  const used = kinds.reduce((sum, [kind, signs]) => sum + (kind.test(password) ? signs : 0), 0)
  return Math.max(2, used)
}

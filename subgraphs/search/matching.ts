import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { SearchText } from './domain/text.ts'
import type { SearchDb, Tables } from './tables.ts'

type Base = SelectQueryBuilder<Tables, 'item', object>

/**
 * How many of the newest matches are compared: a word that half of the catalogue has finds as fast as a rare one.
 * What is called just what was typed is compared always.
 */
const comparedMax = 400

/** Written out, so that the partial indexes are used by every plan. */
export const isPublished = sql<boolean>`status = 'PUBLISHED'`

/** By the words as a whole, or by the last word as a beginning. */
export function isNamed({ words, prefix }: SearchText): RawBuilder<boolean> {
  const whole = sql<boolean>`document @@ websearch_to_tsquery('english', unaccent(${words}))`
  return prefix === undefined ? whole : sql<boolean>`(${whole} or document @@ ${begun(prefix)})`
}

/** By likeness of the title, where letters are wrong. */
export function isAlike({ words }: SearchText): RawBuilder<boolean> {
  return sql<boolean>`${words} <% title`
}

/**
 * Words that begin so; of the title alone, where that is asked. Null, which matches nothing, where without its accents
 * nothing is left of it.
 */
export function begun(prefix: string, where: 'anywhere' | 'title' = 'anywhere'): RawBuilder<unknown> {
  const marks = where === 'title' ? ':*A' : ':*'
  return sql`to_tsquery('english', nullif(regexp_replace(unaccent(${prefix}), '\\W', '', 'g'), '') || ${sql.lit(marks)})`
}

/** Of what matches, the rows that are worth comparing. */
export function bestMatches(db: SearchDb, matching: Base, { words }: SearchText): Base {
  const newest = matching.select('id').orderBy('created_at', 'desc').orderBy('id', 'desc').limit(comparedMax)
  const called = matching
    .select('id')
    .where(sql<boolean>`folded = ${folded(words)}`)
    .limit(comparedMax)
  return db.selectFrom('item').where('id', 'in', sql<string>`((${newest}) union (${called}))`)
}

/**
 * An integer in millionths, so that a cursor compares exactly. A title that is just what was typed comes before longer
 * ones, and what is free now weighs a little more.
 */
export function score({ words }: SearchText): RawBuilder<number> {
  if (words === '') return sql`0`
  return sql`round(1000000 * (
    ts_rank_cd(document, websearch_to_tsquery('english', unaccent(${words})), 32)
    + word_similarity(${words}, title)
    + 0.2 * similarity(${words}, title)
    + case when folded = ${folded(words)} then 1 else 0 end
    + case when sellable > 0 or available > 0 then 0.1 else 0 end))::int`
}

/** As the column of that name is made. */
export function folded(words: string): RawBuilder<string> {
  return sql<string>`lower(unaccent(${words}))`
}

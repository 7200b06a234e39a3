import { type Expression, sql } from 'kysely'
import { readSearchText } from './domain/text.ts'
import { begun, folded, isAlike, isPublished } from './matching.ts'
import type { SearchDb } from './tables.ts'

const suggestionsMax = 10
/** So many titles are compared of those that match: what somebody types first, half of the catalogue has. */
const comparedMax = 300

/**
 * Titles that continue what is being typed: those that begin with it, then those in which a word does, and only where
 * these are few and the text is long enough to be wrong, those that are like it.
 */
export async function suggestions(db: SearchDb, typed: string): Promise<string[]> {
  const text = readSearchText(typed)
  const { words, prefix } = text
  if (!prefix) return []
  const published = db.selectFrom('item').where(isPublished).select('title')
  const from = folded(words)
  const beginning = published
    .where(sql<boolean>`folded >= ${from} and folded < ${from} || chr(1114111)`)
    .orderBy('folded')
    .limit(comparedMax)
  const containing = published.where(sql<boolean>`document @@ ${begun(prefix, 'title')}`).limit(comparedMax)
  const found = await best(db, words, sql`((${beginning}) union all (${containing}))`)
  if (found.length === suggestionsMax || words.length < 4) return found
  const alike = await best(db, words, published.where(isAlike(text)).limit(comparedMax))
  return [...new Set([...found, ...alike])].slice(0, suggestionsMax)
}

async function best(db: SearchDb, words: string, titles: Expression<unknown>): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select title from ${titles} as found
    group by title
    order by starts_with(lower(unaccent(title)), ${folded(words)}) desc, word_similarity(${words}, title) desc, title
    limit ${sql.lit(suggestionsMax)}`.execute(db)
  return rows.map(({ title }) => title)
}

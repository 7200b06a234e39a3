import { account } from '@stoa/demo/tour/account'
import { buying } from '@stoa/demo/tour/buying'
import { finding } from '@stoa/demo/tour/finding'
import { type Journey, openJourney } from '@stoa/demo/tour/journey'
import { lending } from '@stoa/demo/tour/lending'
import { shelves } from '@stoa/demo/tour/shelves'
import { talking } from '@stoa/demo/tour/talking'

/** A query that the tour asks, ready to be asked again. */
export type TourQuery = { readonly name: string; readonly body: string; readonly authorization: string | undefined }

/**
 * Plays the tour, up to where people log out, and answers the queries that it
 * asked: each text once, with the variables and the token of the last time.
 */
export async function tourQueries(url: string): Promise<readonly TourQuery[]> {
  const journey: Journey = openJourney(url, 'nothing')
  const asked = new Map<string, TourQuery>()
  const answerTo: Journey['answerTo'] = (who, document, variables) => {
    const text = document.body
    if (!text.startsWith('mutation')) {
      const authorization = who.token === undefined ? undefined : `Bearer ${who.token}`
      asked.set(text, { name: nameOf(text), body: JSON.stringify({ query: text, variables }), authorization })
    }
    return journey.answerTo(who, document, variables)
  }
  const ask: Journey['ask'] = async (who, document, variables) => {
    const { data } = await answerTo(who, document, variables)
    journey.expect(data !== null, 'an answer')
    return data
  }
  const recording = { ...journey, answerTo, ask }
  try {
    const people = await account(recording)
    const things = await shelves(recording, people)
    await finding(recording, people, things)
    await lending(recording, people, things)
    const order = await buying(recording, people, things)
    await talking(recording, people, order)
  } finally {
    await journey.close()
  }
  return [...asked.values()]
}

/** The operation's name, or its first field. */
function nameOf(text: string): string {
  return /^query\s+(\w+)/.exec(text)?.[1] ?? /\{\s*(\w+)/.exec(text)?.[1] ?? text.slice(0, 20)
}

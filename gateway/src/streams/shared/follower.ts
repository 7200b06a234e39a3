import { positionOf } from '@stoa/link/cursor'
import type { GraphQLFormattedError } from 'graphql'
import type { Beginning } from '../../execution/stream-source.ts'
import type { StreamEvent } from './stream-event.ts'

/** Somebody who follows a stream. */
export type Subscriber = {
  next(event: StreamEvent): void
  /** The stream is over, by itself or for a reason. Called once, and nothing after it. */
  end(errors?: readonly GraphQLFormattedError[]): void
}

/** One subscriber's place in a stream. */
export type Place = {
  readonly subscriber: Subscriber
  /** How it wanted to begin. */
  readonly beginning: Beginning
  /** The last event that it was given. */
  cursor?: string | undefined
  position?: number | undefined
  /** How often it was to catch up, and how often the subgraph broke off since it got something. */
  tries: number
  breaks: number
  /** What the stream brought while the place was still catching up; undefined once it follows live. */
  backlog: StreamEvent[] | undefined
}

/** A place for somebody who has not got anything yet but what comes before the cursor. */
export function placeAt(subscriber: Subscriber, beginning: Beginning): Place {
  const { resumeFrom } = beginning
  const at = { cursor: resumeFrom, position: positionOf(resumeFrom) }
  return { subscriber, beginning, ...at, tries: 0, breaks: 0, backlog: [] }
}

export function give(place: Place, event: StreamEvent): void {
  place.breaks = 0
  place.cursor = event.cursor ?? place.cursor
  place.position = event.position ?? place.position
  place.subscriber.next(event)
}

/** Unless it is not later than what the place has: a shared upstream may be behind what it caught up on. */
export function giveLater(place: Place, event: StreamEvent): void {
  if (!isNotLater(event.position, place)) give(place, event)
}

/** Nothing that the place is to get comes before this cursor. */
export function moveTo(place: Place, cursor: string): void {
  if (!isNotLater(positionOf(cursor), place)) place.cursor = cursor
}

function isNotLater(position: number | undefined, place: Place): boolean {
  return position !== undefined && place.position !== undefined && position <= place.position
}
